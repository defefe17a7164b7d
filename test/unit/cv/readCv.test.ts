import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import * as path from 'node:path';
import {parse} from 'yaml';
import type {Cv, EntryFacts, Part} from '../../../src/core/cv/model/cv';
import {CvReader} from '../../../src/core/cv/model/cvReader';
import type {CvDate} from '../../../src/core/cv/model/dates';
import {shippedLexicon} from '../../support/cvKnowledge';
import {root} from '../../support/project';

interface Expected {
	readonly what: string;
	readonly sections: readonly string[];
	readonly entries: readonly {
		readonly title: string;
		readonly employer?: string;
		readonly place?: string;
		readonly start?: string;
		readonly end?: string;
		readonly bullets: number;
	}[];
}

const folder = path.join(root, 'test', 'fixtures', 'cv');
const read = (text: string): Cv => new CvReader(shippedLexicon()).read(text);
const entriesOf = (cv: Cv): readonly (Part & {readonly entry: EntryFacts})[] =>
	cv.sections.flatMap(({parts}) => parts.flatMap(({part}) => (part.entry ? [{...part, entry: part.entry}] : [])));

function dateText(date: CvDate | 'present' | 'open' | undefined): string | undefined {
	if (date === undefined || typeof date === 'string') return date;
	return date.month === undefined ? String(date.year) : `${String(date.year)}-${String(date.month).padStart(2, '0')}`;
}

describe('CvReader', () => {
	const layouts = readdirSync(path.join(folder, 'layouts')).filter((file) => file.endsWith('.md'));

	it('is given layouts to read', () => {
		assert.ok(layouts.length >= 10);
	});

	for (const file of layouts) {
		const expected = parse(readFileSync(path.join(folder, 'layouts', file.replace(/md$/, 'yaml')), 'utf8')) as Expected;
		it(`reads ${expected.what}`, () => {
			const cv = read(readFileSync(path.join(folder, 'layouts', file), 'utf8'));
			assert.deepEqual(
				cv.sections.map(({kind}) => kind),
				expected.sections,
			);
			const seen = entriesOf(cv).map(({entry, leaves}, at) => {
				const wanted = expected.entries[at];
				return {
					title: entry.title?.text,
					...(wanted?.employer === undefined ? {} : {employer: entry.employer?.text}),
					...(wanted?.place === undefined ? {} : {place: entry.place?.text}),
					start: dateText(entry.dates?.start),
					end: dateText(entry.dates?.end),
					bullets: leaves.filter(({kind, inHead}) => kind === 'bullet' && !inHead).length,
				};
			});
			assert.deepEqual(seen, expected.entries);
		});
	}

	it('gives offsets at which the words stand', () => {
		const text = readFileSync(path.join(folder, 'clean', 'co-ordinator.md'), 'utf8');
		for (const {heading, parts} of read(text).sections) {
			if (heading) assert.equal(text.slice(heading.from, heading.to), heading.text);
			for (const {part, from} of parts) {
				assert.equal(text.slice(from, from + part.raw.length), part.raw);
				for (const leaf of part.leaves) {
					assert.equal(leaf.text.length, leaf.to - leaf.from);
					for (const word of leaf.words) {
						const source = part.raw.slice(leaf.from + word.from, leaf.from + word.to);
						assert.equal(source.toLowerCase().replace(/\u2019/g, "'"), word.text);
					}
				}
				for (const piece of [part.entry?.title, part.entry?.dates?.start]) {
					if (piece) assert.ok(piece.to > piece.from && piece.to <= part.raw.length);
				}
			}
		}
	});

	it('keeps the parts that an edit did not touch, and reads the rest as if for the first time', () => {
		const text = readFileSync(path.join(folder, 'clean', 'analyst.md'), 'utf8');
		const reader = new CvReader(shippedLexicon());
		const before = entriesOf(reader.read(text));
		const at = text.indexOf('Finance Assistant');
		const edited = `${text.slice(0, at)}Senior ${text.slice(at)}`;
		const again = reader.read(edited);
		assert.deepEqual(again, read(edited));
		const parts = again.sections.flatMap(({parts}) => parts.map(({part}) => part));
		const [first] = before;
		assert.ok(first);
		assert.ok(parts.some(({raw}) => raw === first.raw));
		const kept = reader.read(`${edited}\n`).sections.flatMap(({parts}) => parts.map(({part}) => part));
		assert.ok(kept.filter((part) => parts.includes(part)).length >= parts.length - 2);
	});

	it('asks of a list that is typed in whether a year at its top changes what follows', () => {
		const lines = [
			'## Experience',
			'**PMO Analyst** | Acme',
			'- Ran the board',
			'**Jan 2020 - Feb 2021**',
			'- Cut costs',
		];
		const before = lines.join('\n\n');
		const after = before.replace('the board', 'the board of 2021');
		const entries = (cv: Cv): number => cv.sections.flatMap(({parts}) => parts).filter(({part}) => part.entry).length;
		const reader = new CvReader(shippedLexicon());
		assert.equal(entries(reader.read(before)), 1);
		assert.equal(entries(reader.read(after)), 2);
		assert.deepEqual(reader.read(before), read(before));
	});

	it('keeps the blocks of a part that are as they were, and the head of its entry, while another is typed', () => {
		const text =
			'## Experience\n\n### PMO Analyst | Acme\n\nJan 2020 - present\n\n- Ran boards\n- Wrote plans\n- Cut costs\n';
		const reader = new CvReader(shippedLexicon());
		const parts = (cv: Cv): readonly Part[] => cv.sections.flatMap((section) => section.parts.map(({part}) => part));
		const [before] = parts(reader.read(text));
		const [after] = parts(reader.read(text.replace('Wrote plans', 'Wrote 12 plans')));
		assert.ok(before && after && before !== after);
		assert.equal(after.entry, before.entry);
		const kept = after.leaves.map(({slots}, at) => slots === before.leaves[at]?.slots);
		assert.deepEqual(kept, [true, true, true, false, true]);
	});

	it('reads each cell of a table once, however long its row is', () => {
		const long = 'Ran the board. '.repeat(120).trim();
		const rows = [`| ${long} | b1 | c1 |`, '| a2 | b2 | c2 |', `| ${long} | b3 | c3 |`];
		const {sections} = read(`## Skills\n\n| ${long} | b0 | c0 |\n|---|---|---|\n${rows.join('\n')}\n`);
		const leaves = sections.flatMap(({parts}) => parts.flatMap(({part}) => part.leaves));
		const cells = leaves.filter(({kind}) => kind === 'cell').map(({text}) => text);
		assert.deepEqual(cells, [long, 'b0', 'c0', long, 'b1', 'c1', 'a2', 'b2', 'c2', long, 'b3', 'c3']);
	});
});
