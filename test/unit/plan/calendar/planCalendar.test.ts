import assert from 'node:assert/strict';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {isPlanCalendar, planCalendar} from '../../../../src/core/plan/calendar/planCalendar';
import {readPlan} from '../../../../src/core/plan/read/readPlan';
import {generatedPlan} from '../../../support/generatedPlan';
import {hostileTitles} from '../../../support/hostileTitles';

const today = '2027-01-15';

const plan = `---
pmo-career: plan
title: To analyst
start: 2027-01-01
---

## Milestones

- [x] M1 Baseline; agreed, in writing. (due: 2027-01-10)
- [ ] M2 Gates shown. (due: 2027-03-01) (baseline: 2027-02-20)
- [-] M3 Book read. (due: 2027-03-10)
- [ ] M4 Some day.

## Actions

- [ ] A1 Learn. (due: 2027-02-01)

## Reviews

- [ ] V1 Review. (due: 2027-02-22)
`;

function exported(text: string, before?: string, day = today): string {
	const made = planCalendar({
		plan: readPlan(text),
		name: 'analyst',
		today: day,
		...(before === undefined ? {} : {before}),
	});
	return made ?? assert.fail('nothing to export');
}

/** What another library reads. */
function events(ics: string): readonly ICAL.Event[] {
	const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[]);
	return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

const facts = (ics: string): readonly (readonly unknown[])[] =>
	events(ics).map(({uid, summary, startDate, endDate, sequence, component}) => [
		uid.split('-')[0],
		summary,
		startDate.toString(),
		endDate.toString(),
		sequence,
		component.getFirstPropertyValue('status'),
		String(component.getFirstPropertyValue('dtstamp')),
	]);

describe('a plan as a calendar', () => {
	const first = 2571;

	it('has its dated milestones and reviews as days', () => {
		assert.deepEqual(facts(exported(plan)), [
			[
				'm1',
				'M1 Baseline; agreed, in writing.',
				'2027-01-10',
				'2027-01-11',
				first,
				'CONFIRMED',
				'2027-01-15T00:00:00Z',
			],
			['m2', 'M2 Gates shown.', '2027-03-01', '2027-03-02', first, 'CONFIRMED', '2027-01-15T00:00:00Z'],
			['m3', 'M3 Book read.', '2027-03-10', '2027-03-11', first, 'CANCELLED', '2027-01-15T00:00:00Z'],
			['v1', 'V1 Review.', '2027-02-22', '2027-02-23', first, 'CONFIRMED', '2027-01-15T00:00:00Z'],
		]);
		assert.deepEqual(
			events(exported(plan)).map(({description}) => description),
			[
				'Career plan: To analyst\nDone.',
				'Career plan: To analyst\nAgreed first: 2027-02-20.',
				'Career plan: To analyst\nDropped.',
				'Career plan: To analyst',
			],
		);
	});

	it('is the same on the same day, and on any later one where nothing has changed', () => {
		const before = exported(plan);
		assert.equal(exported(plan), before);
		assert.equal(exported(plan, before, '2027-06-01'), before);
	});

	it('keeps the identity of what was edited, and counts its versions up', () => {
		const before = exported(plan);
		const edited = plan
			.replace('- [ ] M2 Gates shown. (due: 2027-03-01)', '- [/] M2 Gates: level 3. (due: 2027-04-01)')
			.replace('- [ ] V1 Review. (due: 2027-02-22)\n', '')
			.replace('title: To analyst', 'title: To analyst # mine');
		const again = exported(edited, before);
		assert.deepEqual(
			facts(again).map(([id, , date, , sequence, status]) => [id, date, sequence, status]),
			[
				['m1', '2027-01-10', first, 'CONFIRMED'],
				['m2', '2027-04-01', first + 1, 'CONFIRMED'],
				['m3', '2027-03-10', first, 'CANCELLED'],
				['v1', '2027-02-22', first + 1, 'CANCELLED'],
			],
		);
		const uids = new Set(events(before).map(({uid}) => uid));
		assert.ok(events(again).every(({uid}) => uids.has(uid)));
		// Without the file of before, a later day alone counts up.
		assert.equal(facts(exported(edited, undefined, '2027-01-16'))[1]?.[4], first + 1);
	});

	it('tells plans apart, and tasks that have one id or none', () => {
		const uid = (text: string, name: string) =>
			events(planCalendar({plan: readPlan(text), name, today}) ?? '').map((event) => event.uid);
		assert.notEqual(uid(plan, 'a')[0], uid(plan, 'b')[0]);
		assert.notEqual(uid(plan, 'a')[0], uid(plan.replace('start: 2027-01-01', 'start: 2028-01-01'), 'a')[0]);
		const twins =
			'## Milestones\n\n- [ ] x (due: 2027-02-01)\n- [ ] x (due: 2027-02-02)\n- [ ] M1 (due: 2027-02-03)\n- [ ] M1 (due: 2027-02-04)\n';
		assert.equal(new Set(uid(twins, 'a')).size, 4);
	});

	it('is nothing where nothing has a date', () => {
		assert.equal(planCalendar({plan: readPlan('## Milestones\n\n- [ ] M1 x\n'), name: 'a', today}), undefined);
	});

	it('knows its own files, and takes nothing from others', () => {
		assert.ok(isPlanCalendar(exported(plan)));
		for (const other of ['', 'BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n', 'text']) {
			assert.equal(isPlanCalendar(other), false);
			assert.equal(exported(plan, other), exported(plan));
		}
		const broken = exported(plan).replace(/DTSTART[^\r]*/g, 'DTSTART:never');
		assert.equal(facts(exported(plan, broken)).length, 4);
	});
});

describe('whatever a plan says', () => {
	const check = (ics: string, count: number): void => {
		assert.ok(ics.endsWith('END:VCALENDAR\r\n'));
		for (const line of ics.split('\r\n')) {
			assert.ok(Buffer.byteLength(line) <= 75, line);
			assert.doesNotMatch(line, /[\r\n\p{Cs}]|[^\P{Cc}\t]/u);
		}
		const read = events(ics);
		assert.equal(read.length, count);
		assert.equal(new Set(read.map(({uid}) => uid)).size, count);
		assert.deepEqual(ICAL.parse(ICAL.stringify(ICAL.parse(ics) as unknown[])), ICAL.parse(ics));
	};

	it('no title adds, hides or breaks an event', () => {
		const titles = hostileTitles.map((title) => title.replace(/[\r\n]/g, ' '));
		const lines = titles.map((title, at) => `- [ ] M${String(at)} ${title} (due: 2027-02-01)`);
		const head = (title: string): string => `---\ntitle: ${JSON.stringify(title)}\n---\n## Milestones\n\n`;
		check(exported(`${head('x')}${lines.join('\n')}\n`), titles.length);
		for (const title of hostileTitles) {
			check(exported(`${head(title)}- [ ] M1 x (due: 2027-02-01)\n`), 1);
		}
	});

	it('the calendar is sound, and exporting it again changes nothing', () => {
		fc.assert(
			fc.property(generatedPlan, (text) => {
				const said = readPlan(text);
				const ics = planCalendar({plan: said, name: 'a', today});
				if (ics !== undefined) {
					check(ics, events(ics).length);
					assert.equal(planCalendar({plan: said, name: 'a', today: '2027-12-01', before: ics}), ics);
				}
			}),
			{seed: 20261122, numRuns: 500},
		);
	});
});
