import assert from 'node:assert/strict';
import {indexLexicon} from '../../../src/core/cv/lexicon/indexLexicon';
import type {Phrase, PhraseKind} from '../../../src/core/cv/lexicon/lexicon';
import {plainWordsOf} from '../../../src/core/cv/model/words';
import {shippedLexicon} from '../../support/cvKnowledge';

const shipped = shippedLexicon();
const {data} = shipped;

describe('phrases', () => {
	it('the longest phrase of the wanted kinds wins', () => {
		const phrase = (text: string, kind: PhraseKind): Phrase => ({text, kind, source: 'practice knowledge'});
		const {phraseAt} = indexLexicon({
			...data,
			phrases: [
				phrase('worked', 'vague'),
				phrase('worked as part of', 'weak-opener'),
				phrase('worked as', 'weak-opener'),
				phrase('worked as part of a', 'cliche'),
			],
		});
		const at = (text: string, kinds: readonly PhraseKind[]): string | undefined =>
			phraseAt(plainWordsOf(text), 0, kinds)?.phrase.text;
		assert.equal(at('Worked as part of a team', ['weak-opener']), 'worked as part of');
		assert.equal(at('Worked as part of a team', ['weak-opener', 'cliche']), 'worked as part of a');
		assert.equal(at('Worked as part', ['weak-opener', 'vague']), 'worked as');
		assert.equal(at('Worked', ['weak-opener', 'vague']), 'worked');
		assert.equal(at('Worked', ['weak-opener']), undefined);
	});

	it('begins at the word that is asked for, and ends within the list', () => {
		const words = plainWordsOf('Clerk, responsible for the log');
		assert.equal(shipped.phraseAt(words, 0, ['duty']), undefined);
		assert.equal(shipped.phraseAt(words, 1, ['duty'])?.length, 2);
		assert.equal(shipped.phraseAt(words.slice(0, 2), 1, ['duty']), undefined);
		assert.equal(shipped.phraseAt(words, 9, ['duty']), undefined);
	});

	it('is the same with a hyphen and without', () => {
		for (const text of ['Results-driven leader', 'results driven leader']) {
			assert.equal(shipped.phraseAt(plainWordsOf(text), 0, ['cliche'])?.phrase.text, 'results-driven', text);
		}
	});

	it('every phrase that ships is found in its own words', () => {
		for (const phrase of data.phrases) {
			const words = plainWordsOf(phrase.text);
			const found = shipped.phraseAt(words, 0, [phrase.kind]);
			assert.deepEqual(found, {phrase, length: words.length}, phrase.text);
		}
	});

	it('enough of each kind ships', () => {
		const least: Readonly<Record<PhraseKind, number>> = {
			duty: 45,
			'weak-opener': 60,
			cliche: 130,
			'ai-tell': 25,
			vague: 45,
			outcome: 90,
			references: 11,
			personal: 40,
		};
		for (const [kind, count] of Object.entries(least)) {
			assert.ok(data.phrases.filter((phrase) => phrase.kind === kind).length >= count, kind);
		}
	});

	it('what a duty, a weak opener, a cliché or a vague word should give way to is said as a sentence', () => {
		for (const {kind, text, instead} of data.phrases) {
			if (kind === 'duty' || kind === 'weak-opener' || kind === 'cliche' || kind === 'vague') {
				assert.match(instead ?? '', /^[A-Z].*[.?]$/, text);
			}
		}
	});

	const work = [
		'Minuted the programme board and chased its actions',
		'Proactive assurance of the dynamic purchasing system',
		'Elevated two risks to the programme board',
		'Wrote up EAC and ETC for the cost report',
		'Wrote the governance handbook and facilitated stakeholder workshops',
		'Tracked progress against targets and reported on schedule and cost',
		'Circulated papers ahead of board meetings',
		'Merged the value added tax ledgers',
		'Led the children and families, gender pay and mental health work streams',
	];
	for (const line of work) {
		it(`plain work holds no worn, personal or resulting words: ${line}`, () => {
			const words = plainWordsOf(line);
			for (const [index] of words.entries()) {
				const found = shipped.phraseAt(words, index, ['cliche', 'ai-tell', 'outcome', 'references', 'personal']);
				assert.ok(!found || found.phrase.label, found?.phrase.text);
			}
		});
	}

	const results = [
		'Merged two trackers into one, which led to a shorter month end',
		'Cleared the backlog ahead of schedule',
		'Rebuilt the pack so that the board reads two pages',
		'The template is still used by the portfolio office',
		'Ran four gates without a finding',
		'Closed the audit with no findings',
		'Planned the move instead of buying the service in',
	];
	for (const line of results) {
		it(`a result is seen: ${line}`, () => {
			const words = plainWordsOf(line);
			assert.ok(words.some((_, index) => shipped.phraseAt(words, index, ['outcome'])));
		});
	}
});

describe('other words of the lexicon', () => {
	it('participles for the passive, and words in -ed that are none', () => {
		for (const word of ['written', 'held', 'led', 'managed', 'delayed', 'overspent', 'co-led', 'rescheduled']) {
			assert.ok(shipped.isParticiple(word), word);
		}
		for (const word of ['based', 'home-based', 'pleased', 'need', 'hundred', 'wrote', 'exceed', 'shed', 'board']) {
			assert.ok(!shipped.isParticiple(word), word);
		}
	});

	it('the verbs of helping are weak, and the craft of an office is not', () => {
		const strength = (base: string): string | undefined => data.verbs.find((verb) => verb.base === base)?.strength;
		for (const base of ['help', 'participate', 'contribute', 'attend', 'involve', 'work']) {
			assert.equal(strength(base), 'weak', base);
		}
		for (const base of ['support', 'assist', 'manage', 'coordinate', 'maintain', 'monitor', 'track', 'collate']) {
			assert.equal(strength(base), 'depends', base);
		}
		for (const base of ['minute', 'service', 'chase', 'baseline', 'reconcile', 'escalate', 'chair', 'forecast']) {
			assert.equal(strength(base), 'strong', base);
		}
		assert.ok(data.verbs.length >= 420);
	});
});
