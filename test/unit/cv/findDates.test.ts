import assert from 'node:assert/strict';
import fc from 'fast-check';
import type {CvDate, DateRange} from '../../../src/core/cv/model/dates';
import {findDates} from '../../../src/core/cv/model/findDates';
import {shippedLexicon} from '../../support/cvKnowledge';

const find = (text: string): readonly DateRange[] => findDates(text, shippedLexicon());

function words(date: CvDate | 'present' | 'open' | undefined): string {
	if (date === undefined || typeof date === 'string') return date ?? '';
	const month = date.impossible ? 'impossible' : date.month === undefined ? '' : String(date.month);
	return [String(date.year), month, date.form].filter((each) => each !== '').join(' ');
}

const cases: Readonly<Record<string, readonly string[]>> = {
	'March 2020 to June 2023': ['2020 3 name > 2023 6 name'],
	'Mar. 2020 – Present': ['2020 3 short > present'],
	'Sept 2018 until now': ['2018 9 short > present'],
	'03/2020 - 06/2023': ['2020 3 number > 2023 6 number'],
	'03.2019 bis heute': ['2019 3 number > present'],
	'2019-03 → 2021-05': ['2019 3 iso > 2021 5 iso'],
	'2019-03-15 to 2021-05-01': ['2019 3 iso > 2021 5 iso'],
	'15/03/2019 to 1/5/2021': ['2019 3 number > 2021 5 number'],
	'2019–2021': ['2019 year > 2021 year'],
	'2019-21': ['2019 year > 2021 year'],
	'2019/21': ['2019 year > 2021 year'],
	'2020-present': ['2020 year > present'],
	'Jan-Mar 2020': ['2020 1 short > 2020 3 short'],
	'November – February 2020': ['2019 11 name > 2020 2 name'],
	'since May 2021': ['2021 5 name > present'],
	'May 2021 –': ['2021 5 name > open'],
	'2020 (ongoing)': ['2020 year > present'],
	'1st of March 2020': ['2020 3 name'],
	'marzo de 2017 – agosto de 2019': ['2017 3 name > 2019 8 name'],
	'février 2022 – aujourd’hui': ['2022 2 name > present'],
	"Sept '19 to Jan '21": ['2019 9 short > 2021 1 short'],
	'Summer 2008': ['2008 season'],
	'13/2005 - 02/2008': ['2005 impossible number > 2008 2 number'],
	'a budget of £2020 and 2020m of cable, 2,020 users': [],
	'PRINCE2 and ISO 9001 since the merger': [],
	'BSc, 2014; MSc, June 2016': ['2014 year', '2016 6 name'],
};

describe('findDates', () => {
	for (const [text, expected] of Object.entries(cases)) {
		it(`reads ${JSON.stringify(text)}`, () => {
			const found = find(text).map(({start, end}) =>
				end === undefined ? words(start) : `${words(start)} > ${words(end)}`,
			);
			assert.deepEqual(found, expected);
		});
	}

	it('gives the range of each date', () => {
		const text = 'PMO Analyst (March 2020 to June 2023), Leeds';
		const [range] = find(text);
		assert.ok(range && typeof range.end === 'object');
		assert.equal(text.slice(range.from, range.to), 'March 2020 to June 2023');
		assert.equal(text.slice(range.start.from, range.start.to), 'March 2020');
		assert.equal(text.slice(range.end.from, range.end.to), 'June 2023');
		assert.equal(range.separator, 'to');
	});

	it('reads back any two months in any form and with any separator', () => {
		const names = shippedLexicon().data.months.map((month) => month.names[0] ?? '');
		const date = fc.record({year: fc.integer({min: 1950, max: 2030}), month: fc.integer({min: 1, max: 12})});
		const forms = ['name', 'number', 'iso'] as const;
		const write = ({year, month}: {year: number; month: number}, form: (typeof forms)[number]): string => {
			const two = String(month).padStart(2, '0');
			return form === 'name'
				? `${names[month - 1] ?? ''} ${year}`
				: form === 'iso'
					? `${year}-${two}`
					: `${two}/${year}`;
		};
		const separators = [' to ', ' – ', '–', ' - ', ' — ', ' until ', ' → ', ' -> '];
		fc.assert(
			fc.property(date, date, fc.constantFrom(...forms), fc.constantFrom(...separators), (a, b, form, separator) => {
				const [range, ...more] = find(`${write(a, form)}${separator}${write(b, form)}`);
				assert.equal(more.length, 0);
				assert.equal(words(range?.start), `${a.year} ${a.month} ${form}`);
				assert.equal(words(range?.end), `${b.year} ${b.month} ${form}`);
			}),
			{seed: 4, numRuns: 500},
		);
	});
});
