import assert from 'node:assert/strict';
import fc from 'fast-check';
import {addDays, addMonths, daysBetween, formatDate, onWeekday, parseIsoDate} from '../../../src/core/documents/dates';

describe('dates', () => {
	it('are days that the calendar has, written year, month, day', () => {
		for (const date of ['2026-11-22', '2028-02-29', '1000-01-01', '9999-12-31']) {
			assert.deepEqual(parseIsoDate(date), {ok: true, value: date});
		}
		const wrong = [
			'',
			'2026-2-3',
			'2027-02-29',
			'2026-13-01',
			'2026-00-10',
			'2026-04-31',
			'22/11/2026',
			'2026-11-22T00:00',
			' 2026-11-22',
			'2026-11-22\n',
			'0026-11-22',
			'٢٠٢٦-١١-٢٢',
			'today',
		];
		for (const text of wrong) {
			const result = parseIsoDate(text);
			assert.equal(!result.ok && result.problem.code, 'date.invalid', JSON.stringify(text));
		}
	});

	it('move by days across months, years and leap days', () => {
		assert.equal(addDays('2026-12-31', 1), '2027-01-01');
		assert.equal(addDays('2028-02-28', 1), '2028-02-29');
		assert.equal(addDays('2027-03-01', -1), '2027-02-28');
	});

	it('move by months to the same day, or to the last one of a shorter month', () => {
		assert.equal(addMonths('2026-11-22', 3), '2027-02-22');
		assert.equal(addMonths('2026-11-30', 3), '2027-02-28');
		assert.equal(addMonths('2028-01-31', 1), '2028-02-29');
		assert.equal(addMonths('2026-03-31', -1), '2026-02-28');
		assert.equal(addMonths('2026-11-22', 36), '2029-11-22');
	});

	it('fall on working days where that is asked for', () => {
		assert.equal(onWeekday('2026-11-20'), '2026-11-20');
		assert.equal(onWeekday('2026-11-21'), '2026-11-23');
		assert.equal(onWeekday('2026-11-22'), '2026-11-23');
	});

	it('read as people write them', () => {
		assert.equal(formatDate('2026-11-22'), '22 November 2026');
		assert.equal(formatDate('2027-01-01'), '1 January 2027');
	});

	it('keep their distance: adding what lies between two days leads from one to the other', () => {
		const day = fc.integer({min: 0, max: 60_000}).map((days) => addDays('1950-01-01', days));
		fc.assert(
			fc.property(day, day, (a, b) => {
				assert.ok(parseIsoDate(a).ok);
				assert.equal(addDays(a, daysBetween(a, b)), b);
				assert.equal(a < b, daysBetween(a, b) > 0);
			}),
		);
	});
});
