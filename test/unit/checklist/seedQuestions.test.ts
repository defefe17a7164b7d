import assert from 'node:assert/strict';
import fs from 'node:fs';
import {shippedCatalogue} from '../../support/shippedCatalogue';

/** A concern or a benefit that a founding article names, and the statement that asks about it. */
interface Row {
	readonly kind: 'concern' | 'benefit';
	readonly what: string;
	/** Article and place, for instance `002.4`. */
	readonly row: string;
	readonly item: string;
	/** Found in the statement, its reason or its opening, so that a new wording cannot lose the meaning. */
	readonly words: string;
}

const rows = JSON.parse(fs.readFileSync('test/fixtures/checklistCoverage.json', 'utf8')) as readonly Row[];

/** The five concerns that an article gives a section each, and the statements that are their costs. */
const concerns: Readonly<Record<string, readonly string[]>> = {
	'a staff function, little recognition': ['q23', 'q07', 'q44'],
	'process and policing': ['q04', 'q03', 'q41'],
	'administrative chores': ['q42', 'q24'],
	'loss of delivery skill': ['q26', 'q45'],
	'a troubled programme': ['q29'],
};

describe('what the founding articles hope and fear', () => {
	const {checklist} = shippedCatalogue().catalogue;

	for (const {kind, what, row, item: id, words} of rows) {
		it(`${row} is asked about in ${id}: ${kind}, ${what}`, () => {
			const item = checklist.items.find((each) => each.id === id);
			assert.ok(item, 'the item is missing');
			assert.ok(item.why !== '' && item.findOut !== '', 'it has a reason and a way to find out');
			assert.ok([item.source, ...(item.also ?? [])].includes(`seed ${row.slice(0, 3)}`), 'it names the article');
			const said = [item.text, item.why, item.opening ?? ''];
			assert.ok(
				said.some((text) => new RegExp(words, 'i').test(text)),
				`nothing says ${words}`,
			);
		});
	}

	for (const [concern, ids] of Object.entries(concerns)) {
		it(`each cost of ${concern} has an opening`, () => {
			for (const id of ids) {
				const item = checklist.items.find((each) => each.id === id);
				assert.ok(item?.sign === -1 && item.opening !== undefined && item.opening !== '', id);
				assert.ok(
					rows.some((row) => row.item === id && row.kind === 'concern'),
					`${id} has a row`,
				);
			}
		});
	}

	it('can be told from one another: no reason, question or opening stands in two statements', () => {
		for (const part of ['text', 'why', 'findOut', 'opening'] as const) {
			const texts = checklist.items.filter((item) => item.part !== 'type').flatMap((item) => item[part] ?? []);
			assert.equal(new Set(texts).size, texts.length, part);
		}
	});

	it('is a list that covers all five', () => {
		assert.deepEqual([...new Set(rows.map(({row}) => row.slice(0, 3)))].sort(), ['000', '001', '002', '003', '004']);
	});
});
