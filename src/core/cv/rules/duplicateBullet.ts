import type {PartsRule, Report} from '../check/rule';
import type {Leaf} from '../model/cv';
import {endedRole} from './bullets/exampleRoles';
import {SimilarBullets} from './bullets/similarBullets';

export const duplicateBullet: PartsRule = {
	code: 'duplicate-bullet',
	title: 'Says the same twice',
	severity: 'info',
	what: 'Two bullets that share most of their words, in one role or in two.',
	why: 'The second one tells a reader nothing new and takes the place of something that would.',
	how: 'Keep the better one. Where the work went on in another post, say what was different there.',
	sources: [{text: 'markcv, the rules it checks bullets with', grade: 'D'}],
	bad: [
		{
			text: endedRole(
				'Collected status updates from project managers and put them into the weekly report',
				'«Collected status updates from the project managers and put them in a weekly report»',
			),
		},
		{
			text: `${endedRole('Reconciled supplier invoices with purchase orders in SAP every month')}\n### Clerk | Beta | York\n\nMay 2016 to June 2018\n\n- «Reconciled 200 supplier invoices with purchase orders in SAP»\n`,
			note: 'Two roles.',
		},
	],
	good: [{text: endedRole('Minuted 14 boards a year', 'Reconciled 200 supplier invoices a month with SAP')}],
	guards: [
		{text: endedRole('Managed the risk log', 'Managed the issue log'), note: 'Too short to tell.'},
		{
			text: endedRole(
				'Trained 40 project managers in Planview before the old tool closed',
				'Trained 12 sponsors in reading the portfolio report of the new board',
			),
			note: 'One verb, two things.',
		},
	],
	scope: 'parts',
	compare: (parts, {lexicon, memory}) => {
		const similar = memory.of('duplicate-bullet', () => new SimilarBullets(repeat));
		similar.update(parts, lexicon);
		return (part) => similar.reportsOf(part);
	},
};

function repeat({from, to}: Leaf): Report {
	return {
		from,
		to,
		message: 'Says nearly the same as a bullet above. Keep the better one, or say what was different here.',
	};
}
