import assert from 'node:assert/strict';
import {readPlan} from '../../../../src/core/plan/read/readPlan';
import {finishedSkill} from '../../../../src/core/plan/view/finishedSkill';

const plan = (one: string, two: string, three: string): string =>
	`## Actions\n\n### A\n\n<!-- skill: risk -->\n\n- [${one}] A1 x\n- [${two}] A2 y\n\n### B <!-- skill: risk -->\n\n- [${three}] A3 z\n`;

describe('the last action of a skill', () => {
	const cases: readonly (readonly [what: string, before: string, after: string, skill: string | undefined])[] = [
		['is the one after which nothing is left', plan('x', ' ', '-'), plan('x', 'x', '-'), 'risk'],
		['is not one while another group of the skill has some left', plan('x', ' ', ' '), plan('x', 'x', ' '), undefined],
		['is not one that was begun only', plan('x', ' ', 'x'), plan('x', '/', 'x'), undefined],
		['is not one that was dropped', plan('x', ' ', 'x'), plan('x', '-', 'x'), undefined],
		['is not told of twice', plan('x', 'x', 'x'), plan('x', 'x', 'x'), undefined],
	];
	for (const [what, before, after, skill] of cases) {
		it(what, () => assert.equal(finishedSkill(readPlan(before), readPlan(after)), skill));
	}
});
