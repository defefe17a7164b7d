import {articles, fractions, wordUse} from '../../lexicon/wordUses';
import type {TextRange, Word} from '../../model/cv';
import {isDateNumber, isNamedNumber} from './numberNames';
import type {Sentence} from './sentence';
import {isCapital, wordAt} from './sentence';
import {wordSet} from './wordSets';

const linking = wordSet('to into versus against instead');
const beforeOne = wordSet('in within under by to than over of');
const beforeArticle = wordSet('within under than');
const currencySigns = wordSet('£ $ € ¥ ₹');
const percentSign = /^\s?%/;
const euroSign = /^\s?€/;
const comparing = wordSet('less more fewer lower higher faster cheaper of');
const beforePart = wordSet('by to in than up down over');
const notParted = wordSet('party year term');
const multiplied = /^(?:halv|doubl|trebl|tripl|quadrupl|twice|thrice|twofold|threefold|fourfold|fivefold|tenfold)/;
const uncounted = wordSet('dozens hundreds thousands millions billions trillions');
const teams = wordSet('team teams group crew staff department family');
/** How long it went on, not how soon it was done. */
const lasting = wordSet('for over last past previous during nearly almost');

/** `period` is how long something went on, `team` how many others took part: true, and no measure of what one did. */
export type MetricKind = 'count' | 'money' | 'percent' | 'time' | 'change' | 'period' | 'team';

/** A number that measures something. Offsets count from the start of the leaf. */
export interface Metric extends TextRange {
	readonly kind: MetricKind;
	readonly at: number;
}

const currencyWords = new Set(
	'gbp eur usd chf aud cad nzd inr aed sek nok dkk pounds euros dollars pence cents'.split(' '),
);
const timeUnits =
	/^(?:working|calendar|business|full|seconds?|secs?|ms|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|weekends?|months?|quarters?|years?|sittings?|shifts?)$/;
const suffixes =
	/^(?:[kmbxgtl]|bn|mn|mm|kg|mg|km|mw|kw|gw|kwh|mwh|gwh|mb|gb|tb|pb|sq|ft|ha|ml|hr|hrs|[hs]|min|mins|ms|sec|secs|pp|pt|pts|fte|wte|plus|bps)$/;
const unnumbered = /^(?:double|triple|treble|half|halves|thirds|k|mn|bn|mio|mrd|percent)$/;

/** Every number that measures something, in order; years, dates, names with digits, clock times and telephone numbers are left out. */
export function metricsIn(sentence: Sentence): readonly Metric[] {
	const {words, lexicon} = sentence;
	const metrics: Metric[] = [];
	let at = 0;
	while (at < words.length) {
		const word = words[at];
		if (!word || (word.known.uses & (wordUse.number | wordUse.numberName)) === 0) {
			at++;
			continue;
		}
		const name = lexicon.numberNameAt(words, at);
		const last = metrics[metrics.length - 1];
		const kind = name > 0 ? undefined : measured(sentence, at, word, last);
		if (kind) {
			const changes = kind !== 'change' && isChange(sentence, at, last);
			metrics.push({kind: changes ? 'change' : kind, at, from: word.from, to: word.to});
		}
		at += Math.max(name, 1);
	}
	return metrics;
}

function measured(sentence: Sentence, at: number, word: Word, last: Metric | undefined): MetricKind | undefined {
	return isDigit(word.text.charCodeAt(0)) ? digits(sentence, at, word, last) : spelled(sentence, at, word);
}

/** What a number in digits measures; undefined for a year, a date, a name and the like. */
function digits(sentence: Sentence, at: number, word: Word, last: Metric | undefined): MetricKind | undefined {
	const {text} = sentence;
	let end = 0;
	while (end < word.text.length && isNumeral(word.text.charCodeAt(end))) {
		end++;
	}
	const suffix = word.text.slice(end);
	if (currencySigns.has(lastMarkBefore(text, word.from)) || currencyWords.has(wordAt(sentence, at - 1))) {
		return 'money';
	}
	const next = wordAt(sentence, at + 1);
	if (percentSign.test(text.slice(word.to, word.to + 2)) || next === 'percent' || next === 'percentage') {
		return 'percent';
	}
	if (next === 'per' && wordAt(sentence, at + 2) === 'cent') {
		return 'percent';
	}
	if (
		currencyWords.has(next) ||
		euroSign.test(text.slice(word.to, word.to + 2)) ||
		currencySigns.has(text.charAt(word.to))
	) {
		return 'money';
	}
	if (isDateNumber(sentence, at, suffix) || isNamedNumber(sentence, at, suffix, last?.at)) {
		return undefined;
	}
	if (suffix === '' || suffix.startsWith('-') || (suffixes.test(suffix) && !isUpperLetter(text, word.from + end))) {
		return kindOf(sentence, at, suffix);
	}
	return undefined;
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

function isNumeral(code: number): boolean {
	return isDigit(code) || code === 44 || code === 46;
}

/** The last character before an offset that is no space; empty at the start. */
function lastMarkBefore(text: string, offset: number): string {
	let at = offset - 1;
	while (at >= 0 && text.charCodeAt(at) <= 32) {
		at--;
	}
	return text.charAt(at);
}

/** 5S and 3D are names, 5s a time. */
function isUpperLetter(text: string, at: number): boolean {
	return at < text.length && 'SDGPLTH'.includes(text.charAt(at));
}

/** The same for a number in words. */
function spelled(sentence: Sentence, at: number, word: Word): MetricKind | undefined {
	const hyphen = word.text.indexOf('-');
	const first = hyphen > 0 ? word.text.slice(0, hyphen) : word.text;
	// Most words are none of these, and every word of every bullet comes by here.
	if (!sentence.lexicon.isNumberWord(first) && !fractions.has(word.text) && !articles.has(word.text)) {
		return undefined;
	}
	const before = wordAt(sentence, at - 1);
	const next = wordAt(sentence, at + 1);
	if (articles.has(word.text)) {
		const limited = (first === 'one' ? beforeOne : beforeArticle).has(before) && timeUnits.test(next);
		return limited ? 'time' : undefined;
	}
	if (fractions.has(word.text)) {
		const part = before === 'a' || before === 'one' ? wordAt(sentence, at - 2) : before;
		const compared = part !== before && comparing.has(next);
		return (compared || (next === 'the' && before !== '') || beforePart.has(part)) && !notParted.has(next)
			? 'change'
			: undefined;
	}
	if (multiplied.test(first)) {
		return hyphen > 0 ? undefined : 'change';
	}
	const vague = uncounted.has(first);
	return unnumbered.test(first) || vague ? undefined : kindOf(sentence, at, hyphen > 0 ? word.text.slice(hyphen) : '');
}

function kindOf(sentence: Sentence, at: number, suffix: string): MetricKind {
	const before = wordAt(sentence, at - 1);
	const next = wordAt(sentence, at + 1);
	const unit = suffix.startsWith('-') ? suffix.slice(1) : next;
	if (!timeUnits.test(unit)) {
		const team = before === 'of' && teams.has(wordAt(sentence, at - 2));
		return team ? 'team' : 'count';
	}
	if (suffix.startsWith('-') || lasting.has(before)) {
		return 'period';
	}
	return 'time';
}

/** From 18 to 6: the second number makes the two a change. */
function isChange(sentence: Sentence, number: number, last: Metric | undefined): boolean {
	if (!last || last.at < number - 6 || isCapital(sentence, number)) {
		return false;
	}
	let joined = false;
	for (let at = last.at + 1; at < number; at++) {
		joined ||= linking.has(wordAt(sentence, at));
	}
	let from = last.at - 1;
	while (from > last.at - 4 && wordAt(sentence, from) !== 'from') {
		from--;
	}
	return joined && (wordAt(sentence, from) === 'from' || wordAt(sentence, number - 1) === 'against');
}
