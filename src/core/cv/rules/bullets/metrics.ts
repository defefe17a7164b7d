import type {TextRange} from '../../model/cv';
import {isDateNumber, isNamedNumber} from './numberNames';
import type {Sentence} from './sentence';
import {isCapital, wordAt} from './sentence';

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
const parts = new Set(['half', 'third', 'quarter', 'tenth', 'fifth']);
const unnumbered = /^(?:double|triple|treble|half|halves|thirds|k|mn|bn|mio|mrd|percent)$/;

/** Every number that measures something, in order; years, dates, names with digits, clock times and telephone numbers are left out. */
export function metricsIn(sentence: Sentence): readonly Metric[] {
	const {words, lexicon} = sentence;
	const metrics: Metric[] = [];
	let at = 0;
	while (at < words.length) {
		const name = lexicon.numberNameAt(words, at);
		const metric = name > 0 ? undefined : (digits(sentence, at, metrics.at(-1)) ?? spelled(sentence, at));
		if (metric) {
			metrics.push(changed(sentence, metric, metrics.at(-1)));
		}
		at += Math.max(name, 1);
	}
	return metrics;
}

function digits(sentence: Sentence, at: number, last: Metric | undefined): Metric | undefined {
	const word = sentence.words[at];
	const code = word?.text.charCodeAt(0) ?? 0;
	if (!word || code < 48 || code > 57) {
		return undefined;
	}
	const {text} = sentence;
	let end = 0;
	while (end < word.text.length && /[\d.,]/.test(word.text.charAt(end))) {
		end++;
	}
	const suffix = word.text.slice(end);
	const made = (kind: MetricKind): Metric => ({kind, at, from: word.from, to: word.to});
	if (/^[£$€¥₹]$/.test(text.slice(0, word.from).trimEnd().slice(-1)) || currencyWords.has(wordAt(sentence, at - 1))) {
		return made('money');
	}
	const next = wordAt(sentence, at + 1);
	if (/^\s?%/.test(text.slice(word.to, word.to + 2)) || next === 'percent' || next === 'percentage') {
		return made('percent');
	}
	if (next === 'per' && wordAt(sentence, at + 2) === 'cent') {
		return made('percent');
	}
	if (currencyWords.has(next) || /^\s?€/.test(text.slice(word.to, word.to + 2)) || /^[£$]/.test(text.charAt(word.to))) {
		return made('money');
	}
	if (isDateNumber(sentence, at, suffix) || isNamedNumber(sentence, at, suffix, last?.at)) {
		return undefined;
	}
	if (suffix === '' || suffix.startsWith('-') || (suffixes.test(suffix) && !isUpperLetter(text, word.from + end))) {
		return made(kindOf(sentence, at, suffix));
	}
	return undefined;
}

/** 5S and 3D are names, 5s a time. */
function isUpperLetter(text: string, at: number): boolean {
	const letter = text.charAt(at);
	return /[SDGPLTH]/.test(letter);
}

function spelled(sentence: Sentence, at: number): Metric | undefined {
	const word = sentence.words[at];
	if (!word) {
		return undefined;
	}
	const hyphen = word.text.indexOf('-');
	const first = hyphen > 0 ? word.text.slice(0, hyphen) : word.text;
	const made = (kind: MetricKind): Metric => ({kind, at, from: word.from, to: word.to});
	const before = wordAt(sentence, at - 1);
	const next = wordAt(sentence, at + 1);
	if (word.text === 'a' || word.text === 'an' || word.text === 'one') {
		const limited =
			(first === 'one' ? /^(?:in|within|under|by|to|than|over|of)$/ : /^(?:within|under|than)$/).test(before) &&
			timeUnits.test(next);
		return limited ? made('time') : undefined;
	}
	if (parts.has(word.text)) {
		const part = /^(?:a|one)$/.test(before) ? wordAt(sentence, at - 2) : before;
		const compared = part !== before && /^(?:less|more|fewer|lower|higher|faster|cheaper|of)$/.test(next);
		return (compared || (next === 'the' && before !== '') || /^(?:by|to|in|than|up|down|over)$/.test(part)) &&
			!/^(?:party|year|term)$/.test(next)
			? made('change')
			: undefined;
	}
	if (!sentence.lexicon.isNumberWord(first)) {
		return undefined;
	}
	if (/^(?:halv|doubl|trebl|tripl|quadrupl|twice|thrice|twofold|threefold|fourfold|fivefold|tenfold)/.test(first)) {
		return hyphen > 0 ? undefined : made('change');
	}
	const vague = /^(?:dozens|hundreds|thousands|millions|billions|trillions)$/.test(first);
	return unnumbered.test(first) || vague
		? undefined
		: made(kindOf(sentence, at, hyphen > 0 ? word.text.slice(hyphen) : ''));
}

function kindOf(sentence: Sentence, at: number, suffix: string): MetricKind {
	const before = wordAt(sentence, at - 1);
	const next = wordAt(sentence, at + 1);
	const unit = suffix.startsWith('-') ? suffix.slice(1) : next;
	if (!timeUnits.test(unit)) {
		const team = before === 'of' && /^(?:teams?|group|crew|staff|department|family)$/.test(wordAt(sentence, at - 2));
		return team ? 'team' : 'count';
	}
	if (suffix.startsWith('-') || /^(?:for|over|last|past|previous|during|nearly|almost)$/.test(before)) {
		return 'period';
	}
	return 'time';
}

/** From 18 to 6: the second number makes the two a change. */
function changed(sentence: Sentence, metric: Metric, last: Metric | undefined): Metric {
	if (!last || last.at < metric.at - 6 || isCapital(sentence, metric.at)) {
		return metric;
	}
	const linked = /^(?:to|into|versus|against|instead)$/;
	let joined = false;
	for (let at = last.at + 1; at < metric.at; at++) {
		joined ||= linked.test(wordAt(sentence, at));
	}
	let from = last.at - 1;
	while (from > last.at - 4 && wordAt(sentence, from) !== 'from') {
		from--;
	}
	const begins = wordAt(sentence, from) === 'from' || wordAt(sentence, metric.at - 1) === 'against';
	return joined && begins ? {...metric, kind: 'change'} : metric;
}
