import assert from 'node:assert/strict';
import {nextByRhythm, rhythmOf} from '../../../../src/core/plan/review/rhythm';
import {readReviews} from '../../../../src/core/plan/review/readReviews';

describe('reviews as people write them', () => {
	it('are read below dated headings, in dated lines, and from tasks that are done', () => {
		const text = `# Plan

- 2026-01-01: no review, since it stands elsewhere

## Reviews

- [x] V1 Review. (due: 2026-12-22)
- [x] V2 Review. (due: 2027-01-22)
- [ ] V3 Review. (due: 2027-02-22)

### 22 January 2027, with Sam

Overall: Amber
- M1: done
* M2 Gates - level 3: yellow, due 2027-03-01. Was: red. M9: red
1. Next review: 2027-02-22
- M3 nothing to say
- 2027-01-20: a note in it

### Notes

- 2027-03-01: Red again, see M2
- M2: red
`;
		assert.deepEqual(
			readReviews(text).map(({date, line, rag, next, milestones}) => [date, line, rag, next, [...milestones]]),
			[
				['2026-12-22', 6, undefined, undefined, []],
				[
					'2027-01-22',
					10,
					'amber',
					'2027-02-22',
					[
						['M1', {rag: 'complete', isDropped: false}],
						['M2', {rag: 'amber', isDropped: false, due: '2027-03-01'}],
					],
				],
				['2027-03-01', 21, undefined, undefined, [['M2', {rag: 'red', isDropped: false}]]],
			],
		);
	});

	it('are none where no section is called so, in code, and with dates that are none', () => {
		assert.deepEqual(readReviews('## Log\n\n### The week before\n\n- 2027-01-22: green\n'), []);
		assert.deepEqual(readReviews('## Reviews\n\n```\n### 2027-01-22\n```\n\n### 2027-02-30\n\n- M1: red\n'), []);
		assert.deepEqual(readReviews(''), []);
	});
});

describe('the rhythm of reviews', () => {
	const cases: readonly [said: string, next: string][] = [
		['review: weekly', '2027-01-29'],
		['reviews: Fortnightly', '2027-02-05'],
		['review: monthly', '2027-02-22'],
		['review: every two weeks', '2027-02-05'],
		['review: every 6 weeks', '2027-03-05'],
		['review: every month', '2027-02-22'],
		['review: quarterly', '2027-04-22'],
		['review: half-yearly', '2027-07-22'],
		['review: 2 years', '2029-01-22'],
		['review: when I like', '2027-02-22'],
		['review: every 0 days', '2027-02-22'],
		['review: every zero days', '2027-02-22'],
		['review: [weekly]', '2027-02-22'],
		['title: none', '2027-02-22'],
	];
	for (const [said, next] of cases) {
		it(`${said} leads to ${next}, a working day`, () => {
			assert.equal(nextByRhythm(rhythmOf(`---\n${said}\n---\n`), '2027-01-22'), next);
		});
	}
});
