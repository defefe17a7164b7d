import type {PartRule} from '../check/rule';
import {wordUse} from '../lexicon/wordUses';
import {endedRole} from './bullets/exampleRoles';
import {judgedBullets} from './bullets/judgedBullets';
import {participleAfter} from './bullets/passive';
import {inPart} from './bullets/textEdits';

export const passiveVoice: PartRule = {
	code: 'passive-voice',
	title: 'Passive voice',
	severity: 'info',
	what: 'A bullet whose main verb is passive: was given, were produced. Further on in a bullet it is only a hint.',
	why: 'The passive leaves out who did it, and in a CV that should be you.',
	how: 'Say what you did: “Produced the reports”, not “Reports were produced”.',
	sources: [
		{text: 'National Careers Service, advice on CVs (as given by Work Wiltshire)', grade: 'C'},
		{text: 'totalresumes.com.au: active before passive', grade: 'D'},
	],
	bad: [
		{text: endedRole('«Was given» the stockroom to look after')},
		{text: endedRole('Reports «were produced» every month and sent to the board')},
		{text: endedRole('The plan «was regularly updated» by the team')},
		{text: endedRole('«Was asked» to take over the change log')},
		{text: endedRole('Found that a milestone had «been paid» twice'), note: 'Further on: a hint.'},
	],
	good: [{text: endedRole('Produced the monthly reports of 14 projects for the board')}],
	guards: [
		{text: endedRole('Was responsible for the plan'), note: 'A duty, which another rule finds.'},
		{text: endedRole('Ran the office that was based in Leeds'), note: 'An adjective.'},
		{text: endedRole('Chaired a board whose members were experienced and qualified'), note: 'Adjectives.'},
		{text: endedRole('Closed actions that auditors had had since 2018'), note: 'Had had is no passive.'},
		{text: '## Profile\n\nAnalyst whose reports were read by two boards.\n', note: 'Only bullets are judged.'},
	],
	scope: 'part',
	check: (part, {lexicon}, report) => {
		for (const {leaf, facts} of judgedBullets(part, lexicon)) {
			const {opener, sentence, verdict} = facts;
			const opens = opener.kind === 'passive';
			if (opens) {
				report({
					...inPart(leaf, opener),
					message: 'Leaves out who did it. If it was you, start with what you did.',
					...(verdict === 'bare' ? {} : {atMost: 'hint'}),
				});
			}
			if ((leaf.uses & wordUse.passiveBe) === 0) {
				continue;
			}
			for (let at = opener.next; at < leaf.words.length; at++) {
				const be = leaf.words[at];
				if (!be || (be.known.uses & wordUse.passiveBe) === 0) {
					continue;
				}
				const participle = participleAfter(sentence, at);
				const end = participle === undefined ? undefined : leaf.words[participle];
				if (end) {
					report({
						...inPart(leaf, {from: be.from, to: end.to}),
						message: 'Leaves out who did it. If it was you, say so with an active verb.',
						atMost: 'hint',
					});
					at = participle ?? at;
				}
			}
		}
	},
};
