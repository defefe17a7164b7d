import assert from 'node:assert/strict';
import {wordsOf} from '../../../src/core/cv/model/words';
import {factsOf} from '../../../src/core/cv/rules/bullets/bulletFacts';
import type {BulletFacts} from '../../../src/core/cv/rules/bullets/bulletFacts';
import {shippedLexicon} from '../../support/cvKnowledge';

function read(text: string): BulletFacts {
	return factsOf({text, words: wordsOf(text, shippedLexicon().know), lexicon: shippedLexicon()});
}

const metricsOf = (text: string): readonly string[] =>
	read(text).metrics.map(({kind, from, to}) => `${kind} ${text.slice(from, to)}`);

function openerOf(text: string): string {
	const {kind, form, from, to} = read(text).opener;
	return [kind, ...(form ? [form] : []), text.slice(from, to)].join(' ');
}

describe('What is read in a bullet', () => {
	const measures: readonly (readonly [text: string, ...metrics: string[]])[] = [
		['Closed 120 risks', 'count 120'],
		['Moved 3,400 documents', 'count 3,400'],
		['Managed a £4m budget', 'money 4m'],
		['Saved EUR 60,000 a year', 'money 60,000'],
		['Saved 60 000 €', 'count 60', 'money 000'],
		['Closed 84 % of actions', 'percent 84'],
		['Closed 84 per cent of actions', 'percent 84'],
		['Issued papers within two days', 'time two'],
		['Issued papers within a week', 'time a'],
		['Cut the cycle from nine days to four', 'time nine', 'change four'],
		['Cut waste by a third', 'change third'],
		['Led a team of six', 'team six'],
		['Covered the post for 12 months', 'period 12'],
		['Scheduled a 16-week blockade', 'period 16-week'],
		['Ran a 24-bed ward', 'count 24-bed'],
		['Welded 3x as many frames', 'count 3x'],
		['Published the pack 12 times', 'count 12'],
		['Trained 2000 users', 'count 2000'],
	];
	for (const [text, ...expected] of measures) {
		it(`measures in "${text}": ${expected.join(', ')}`, () => {
			assert.deepEqual(metricsOf(text), expected);
		});
	}

	for (const text of [
		'Prepared documents under PRINCE2, P3O and ISO 9001 in 2019',
		'Rolled out Office 365 and Windows 10',
		'Moved to React 18 and Python 3.11',
		'Supported Phase 2 and gate 3 of the programme',
		'Taught Key Stage 2 and Years 7 to 11',
		'Held a Level 3 certificate',
		'Applied 5S on the shop floor',
		'Reported in Q3 and FY22',
		'Worked from 9 to 5',
		'Covered the desk 24/7',
		'Started on 3 March 2020',
		'Was there 2019-2021',
		'Ran the office in 2019 and 2020',
		'Called +44 7700 900123 for details',
		'Has 5 years of experience in banking',
		'1. Wrote the plan',
		'Answered 1st line calls',
		'Worked on one of the projects',
		'Agreed with third party suppliers',
		'Supported dozens of clients',
		'Double-checked entries',
	]) {
		it(`measures nothing in "${text}"`, () => {
			assert.deepEqual(metricsOf(text), []);
		});
	}

	const openers: readonly (readonly [text: string, opener: string])[] = [
		['Built a resource model', 'strong past Built'],
		['Managed a budget', 'depends past Managed'],
		['Helped the team', 'phrase past Helped the'],
		['Successfully delivered the move', 'strong past delivered'],
		['Reporting: rebuilt the pack', 'strong past rebuilt'],
		['Governance – responsible for gate reviews', 'duty responsible for'],
		['(Part-time) Ran the office', 'depends past Ran'],
		['In 2021, cut the cycle', 'strong either cut'],
		['Keeps the plan', 'depends present Keeps'],
		['Managing a portfolio', 'depends ing Managing'],
		['Have rebuilt the plan', 'strong past Have rebuilt'],
		['I managed the budget', 'depends past managed'],
		['Calmed a visitor', 'unknown past Calmed'],
		['Was given the stockroom', 'passive Was given'],
		['Reports were quickly produced', 'passive were quickly produced'],
		['To provide support', 'duty To provide'],
		['Various office duties', 'duty Various office duties'],
		['Monitoring of risks', 'noun Monitoring'],
		['Budget management for the programme', 'noun Budget'],
		['Excellent communicator', 'adjective Excellent'],
		['Experienced planner', 'adjective Experienced'],
		['Retired 12 legacy reports', 'strong past Retired'],
		['On the till at weekends', 'other On'],
	];
	for (const [text, expected] of openers) {
		it(`opens "${text}" with ${expected}`, () => {
			assert.equal(openerOf(text), expected);
		});
	}

	for (const text of [
		'Rewrote the checklist so that the board stopped asking',
		'Introduced handover sheets, after which complaints stopped',
		'Mentored two administrators, both promoted to analyst',
		'Moved the data with no lost orders',
		'Fixed a leak that had forced a nightly restart',
		'Drafted a procedure that the whole group later adopted',
		'Challenged the date; the sponsor accepted a later one',
		'Merged four hubs, ending the yearly argument',
		'Wrote a guide read by every director',
	]) {
		it(`sees what came of it in "${text}"`, () => {
			assert.equal(read(text).outcome, 'clear');
		});
	}

	for (const text of [
		'Ensured that projects were delivered on time and within budget',
		'Improved reporting, resulting in greater efficiency',
		'Streamlined processes to reduce errors',
		'Led projects from initiation to closure',
		'Planned lessons, ensuring that every child was safe',
		'Worked with no supervision',
		'Met clients who had questions',
	]) {
		it(`sees no result in "${text}"`, () => {
			assert.notEqual(read(text).outcome, 'clear');
		});
	}

	it('takes a label before a list of things for what it is', () => {
		assert.equal(read('Tools: Excel, Planview, Power BI').naming, true);
		assert.equal(read('Power BI').naming, true);
		assert.equal(read('Reporting: rebuilt the pack').naming, false);
	});
});
