import type {Lexicon} from '../lexicon/lexicon';
import type {TextRange} from '../model/cv';
import {findDates} from '../model/findDates';
import {plainWordsOf} from '../model/words';
import {numberWordAt} from './numberWords';
import {PhraseFinder} from './phraseFinder';

/** A number as a text says it. Offsets count from the start of the text. */
export interface NumberFact extends TextRange {
	readonly text: string;
	/** £4m, £4,000,000 and GBP 4 million are all 4000000. */
	readonly value: number;
	/** Empty for numbers of things, which may also be money that the text does not call so. */
	readonly unit: '' | '%' | '£' | '$' | '€';
}

const currencies: Readonly<Record<string, NumberFact['unit']>> = {
	'£': '£',
	gbp: '£',
	pounds: '£',
	$: '$',
	usd: '$',
	dollars: '$',
	'€': '€',
	eur: '€',
	euros: '€',
};

const scales: Readonly<Record<string, number>> = {
	k: 1e3,
	thousand: 1e3,
	m: 1e6,
	mn: 1e6,
	mio: 1e6,
	million: 1e6,
	b: 1e9,
	bn: 1e9,
	billion: 1e9,
	tn: 1e12,
	trillion: 1e12,
};

const figure = /(?<![\p{L}\p{N}_.,])(?:([£$€]|gbp|usd|eur)[ \u00A0]?)?(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(\.\d+)?/giu;
const scale = /^[ \u00A0-]?([kmb]|mn|mio|bn|tn|thousand|million|billion|trillion)(?![\p{L}\p{N}])/iu;
const unitAfter =
	/^[ \u00A0-]?([%£€]|per cent(?!\p{L})|percentage points|percent|gbp(?!\p{L})|usd(?!\p{L})|eur(?!\p{L})|pounds|dollars|euros)/iu;
const phone = /(?:\+\d|\(0|\b0)[\d ()-]{8,}\d/g;

/** The numbers in a text in order. Years, dates, telephone numbers and names such as PRINCE2 and ISO 9001 are none. */
export function numbersIn(source: string, lexicon: Lexicon): readonly NumberFact[] {
	const text = withoutOtherDigits(source, lexicon);
	const found = [...inFigures(source, text), ...inWords(source, text)].sort((a, b) => a.from - b.from);
	return found.map((each, at) => inherited(text, each, found[at - 1], found[at + 1]));
}

/** The same amount: a unit that one of them leaves out is no difference, save for per cent. */
export function isSameNumber(a: NumberFact, b: NumberFact): boolean {
	const units = a.unit === b.unit || (a.unit !== '%' && b.unit !== '%' && (a.unit === '' || b.unit === ''));
	return units && Math.abs(a.value - b.value) <= Math.abs(a.value) * 1e-9;
}

function inFigures(source: string, text: string): readonly NumberFact[] {
	const found: NumberFact[] = [];
	figure.lastIndex = 0;
	for (let match = figure.exec(text); match; match = figure.exec(text)) {
		const [all, currency = '', whole = '', fraction = ''] = match;
		found.push(
			measured(source, text, {
				from: match.index,
				to: match.index + all.length,
				value: Number(whole.replaceAll(',', '') + fraction),
				unit: currencies[currency.toLowerCase()] ?? '',
			}),
		);
	}
	return found;
}

function inWords(source: string, text: string): readonly NumberFact[] {
	const words = plainWordsOf(text);
	const found: NumberFact[] = [];
	for (let at = 0; at < words.length;) {
		const number = numberWordAt(words, at);
		const [first, last] = [words[at], words[at + (number?.length ?? 1) - 1]];
		if (number && first && last) {
			found.push(measured(source, text, {from: first.from, to: last.to, value: number.value, unit: ''}));
		}
		at += number?.length ?? 1;
	}
	return found;
}

/** Takes in what stands after a number: thousand or m, per cent or a currency. */
function measured(source: string, text: string, bare: Omit<NumberFact, 'text'>): NumberFact {
	let {to, value, unit} = bare;
	const factor = scale.exec(text.slice(to, to + 12));
	if (factor) {
		to += factor[0].length;
		value *= scales[factor[1]?.toLowerCase() ?? ''] ?? 1;
	}
	const after = unitAfter.exec(text.slice(to, to + 20));
	if (after && unit === '') {
		to += after[0].length;
		unit = currencies[after[1]?.toLowerCase() ?? ''] ?? '%';
	}
	return {from: bare.from, to, value: Number(value.toPrecision(12)), unit, text: source.slice(bare.from, to)};
}

/** In £3–4m and 30 to 50% both ends have the unit and the scale. */
function inherited(
	text: string,
	number: NumberFact,
	before: NumberFact | undefined,
	after: NumberFact | undefined,
): NumberFact {
	const joins = (a: NumberFact, b: NumberFact): boolean => /^ ?(?:[-–—]|to) ?$/.test(text.slice(a.to, b.from));
	if (after && joins(number, after) && number.value < after.value) {
		const factor = /^[£$€]?[\d.,]+$/.test(number.text) ? (scaleOf(after.text) ?? 1) : 1;
		const unit = number.unit === '' ? after.unit : number.unit;
		return {...number, unit, value: Number((number.value * factor).toPrecision(12))};
	}
	return before && joins(before, number) && number.unit === '' && before.unit !== '%'
		? {...number, unit: before.unit}
		: number;
}

function scaleOf(text: string): number | undefined {
	return scales[text.replace(/^\P{L}+/u, '').toLowerCase()];
}

const names = new WeakMap<Lexicon, PhraseFinder>();

function withoutOtherDigits(source: string, lexicon: Lexicon): string {
	const blank = (piece: string): string => ' '.repeat(piece.length);
	const without = (text: string, {from, to}: TextRange): string =>
		text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
	const finder = names.get(lexicon) ?? new PhraseFinder(lexicon.data.numberNames);
	names.set(lexicon, finder);
	const text = source.replace(phone, blank);
	const plain = finder.findIn(text).reduce(without, text);
	return findDates(plain, lexicon).reduce(without, plain);
}
