import assert from 'node:assert/strict';
import {fitOf} from '../../../media/cvPreview/fit';
import {keyUnits} from '../../../media/cvPreview/keyUnits';
import {markedRuns} from '../../../media/cvPreview/markedRuns';
import {paginate} from '../../../media/cvPreview/paginate';
import {textOf, unitsOf} from '../../../media/cvPreview/units';
import {printCv} from '../../../src/core/cv/print/printCv';
import type {FindingView} from '../../../src/protocol/cvPreview';

const unitsIn = (text: string): ReturnType<typeof unitsOf> => unitsOf(printCv(text).blocks);

describe('units of the CV preview', () => {
	it('are blocks and items, with their marks and depths', () => {
		assert.deepEqual(
			unitsIn('# Sam\n\n- a\n  1. b\n\n     more\n- c\n\n> d\n').map((unit) => [unit.marker, unit.depth, textOf(unit)]),
			[
				[undefined, 0, 'Sam'],
				['•', 1, 'a'],
				['1.', 2, 'b'],
				[undefined, 2, 'more'],
				['•', 1, 'c'],
				[undefined, 1, 'd'],
			],
		);
	});

	it('rank headings without gaps', () => {
		const ranks = unitsIn('# Sam\n\nsam@example.org\n\n#### Deep\n\na.\n\n###### Deeper\n\n#### Deep\n').filter(
			({rank}) => rank > 0,
		);
		assert.deepEqual(
			ranks.map(({rank, section}) => [rank, section]),
			[
				[1, false],
				[2, true],
				[3, false],
				[2, true],
			],
		);
	});

	it('keep their keys while one of them is edited, and where others come and go', () => {
		const before = keyUnits([], unitsIn('# A\n\none.\n\ntwo.\n\nthree.\n'));
		const edited = keyUnits(before, unitsIn('# A\n\none.\n\ntwo more.\n\nthree.\n'));
		assert.deepEqual(
			edited.map(({key}) => key),
			before.map(({key}) => key),
		);
		const longer = keyUnits(before, unitsIn('# A\n\nnew.\n\none.\n\ntwo.\n\nthree.\n'));
		assert.deepEqual(
			longer.filter((_, at) => at !== 1).map(({key}) => key),
			before.map(({key}) => key),
		);
		assert.equal(new Set(longer.map(({key}) => key)).size, longer.length);
		const shorter = keyUnits(longer, unitsIn('# A\n\nthree.\n'));
		assert.deepEqual(
			shorter.map(({key}) => key),
			[longer[0]?.key, longer.at(-1)?.key],
		);
	});

	it('say what does not fit, by how much and from where on', () => {
		const units = keyUnits(
			[],
			unitsIn('# A\n\none.\n\nTwo words and so many more that they are cut somewhere here.\n\nthree.\n'),
		);
		const boxes = units.map(() => ({height: 96, space: 0, keepWithNext: false, line: 20}));
		const fit = fitOf(units, paginate(boxes, 100), 2, 20);
		assert.equal(fit.pages, 4);
		assert.equal(fit.lastLines, 5);
		assert.equal(fit.over?.start, 'Two words and so many more that they are…');
		assert.equal(fit.over.millimetres, 51);
		assert.equal(fitOf(units, paginate(boxes, 400), 2, 20).over, undefined);
	});
});

describe('marks of findings in the paper', () => {
	const finding = (from: number, to: number): FindingView => ({
		from,
		to,
		line: 0,
		severity: 'info',
		code: 'x',
		message: '',
	});

	it('cut runs where findings begin and end, overlaps included', () => {
		const runs = [{kind: 'text', text: 'one two three', from: 10, to: 23}] as const;
		assert.deepEqual(
			markedRuns(runs, [finding(14, 17), finding(16, 30)]).map(({run, findings}) => [
				run.kind === 'text' && run.text,
				...findings,
			]),
			[['one '], ['tw', 0], ['o', 0, 1], [' three', 1]],
		);
	});

	it('mark as a whole what stands for its source as a whole, and nothing for findings without width', () => {
		const runs = [{kind: 'text', text: '&', from: 0, to: 5}] as const;
		assert.deepEqual(markedRuns(runs, [finding(2, 3), finding(4, 4)]), [{run: runs[0], findings: [0]}]);
	});
});
