import assert from 'node:assert/strict';
import fc from 'fast-check';
import {findingFix, problemFix} from '../../../../src/core/plan/edit/planFixes';
import type {PlanFinding} from '../../../../src/core/plan/read/planFindings';
import {readPlan} from '../../../../src/core/plan/read/readPlan';
import {generatedPlan} from '../../../support/generatedPlan';

describe('what mends a plan', () => {
	const cases: readonly (readonly [before: string, after: string])[] = [
		['-[ ] a', '- [ ] a'],
		['\t*\t[]a', '\t*\t[ ] a'],
		['1)[x]  a', '1) [x] a'],
		['- [?] a', '- [ ] a'],
		['- [ ] a (effort: a day', '- [ ] a (effort: a day)'],
		['- [ ] A1 a\n- [ ] A1 b see A8', '- [ ] A1 a\n- [ ] A9 b see A8'],
	];
	for (const [before, after] of cases) {
		it(`writes ${JSON.stringify(before)} as it was meant`, () => assert.equal(mended(before), after));
	}

	it('leaves alone what only its author can know', () => {
		assert.equal(mended('- [ ] a (due: soon)'), undefined);
	});

	it('mends one thing at a time: every fix takes its problem away', () => {
		fc.assert(
			fc.property(generatedPlan, (text) => {
				const plan = readPlan(text);
				for (const problem of plan.problems) {
					const fix = problemFix(text, plan, problem);
					if (fix) {
						const {start, end, text: put} = fix.change;
						const after = readPlan(text.slice(0, start) + put + text.slice(end));
						const same = after.problems.filter(({code, at}) => code === problem.code && at.from === problem.at.from);
						assert.deepEqual(same, [], JSON.stringify(text.slice(problem.at.from, problem.at.to)));
					}
				}
			}),
			{numRuns: 200},
		);
	});

	it('brings an id and the version to what they are today, where that is one thing', () => {
		const text = 'from: old_role\n';
		const finding: PlanFinding = {
			code: 'role-renamed',
			line: 0,
			at: {from: 0, to: 14},
			found: 'old_role',
			now: ['new_role'],
		};
		assert.deepEqual(findingFix(text, finding)?.change, {start: 6, end: 14, text: 'new_role'});
		assert.equal(findingFix(text, {...finding, now: ['a', 'b']}), undefined);
		assert.equal(findingFix(text, {...finding, code: 'role-unknown', now: []}), undefined);
	});
});

function mended(text: string): string | undefined {
	const plan = readPlan(text);
	const [problem] = plan.problems;
	assert.ok(problem);
	const fix = problemFix(text, plan, problem);
	return fix && text.slice(0, fix.change.start) + fix.change.text + text.slice(fix.change.end);
}
