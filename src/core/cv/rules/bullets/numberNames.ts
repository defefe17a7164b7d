import type {Sentence} from './sentence';
import {isCapital, markBefore, wordAt} from './sentence';
import {numberedThings} from './wordSets';

const clock = /^(?:am|pm|noon|o'clock)$/;
const beforeYear =
	/^(?:in|since|from|during|by|until|till|for|of|to|and|early|late|mid|year|fy|the|through|before|after|autumn|spring|summer|winter|christmas|easter)$/;

/** Years, days of a month, clock times, fractions such as 24/7, telephone numbers, numbers of a list. */
export function isDateNumber(sentence: Sentence, at: number, suffix: string): boolean {
	const {text, words, lexicon} = sentence;
	const word = words[at];
	if (!word) {
		return false;
	}
	const before = wordAt(sentence, at - 1);
	const next = wordAt(sentence, at + 1);
	if (/^(?:19|20)\d\d$/.test(word.text)) {
		const counted = /[^s']s$/.test(next) && !beforeYear.test(before) && !lexicon.month(before);
		return !counted;
	}
	if (/^(?:19|20)\d\d-(?:\d\d)+$/.test(word.text) || /^(?:st|nd|rd|th)$/.test(suffix)) {
		return true;
	}
	if (clock.test(suffix) || clock.test(next) || /^9-(?:5|to-5)$/.test(word.text) || isNineToFive(sentence, at)) {
		return true;
	}
	const [left, right] = [text.charAt(word.from - 1), text.charAt(word.to)];
	const isDigit = (place: number): boolean => /\d/.test(text.charAt(place));
	if ((right === ':' && isDigit(word.to + 1)) || (left === ':' && isDigit(word.from - 2))) {
		return true;
	}
	if ((right === '/' && isDigit(word.to + 1) && !word.text.includes('.')) || (left === '/' && isDigit(word.from - 2))) {
		return true;
	}
	if (left === '+' || (word.text.length >= 4 && /^0\d/.test(word.text)) || (at === 0 && /[.)]/.test(right))) {
		return true;
	}
	if ((lexicon.month(next) && isCapital(sentence, at + 1)) || (lexicon.month(before) && isCapital(sentence, at - 1))) {
		return true;
	}
	return isExperience(sentence, at) || isTelephone(sentence, at);
}

function isNineToFive(sentence: Sentence, at: number): boolean {
	const span = /^(?:to|till|until)$/;
	const hour = /^(?:[1-9]|1[0-2])$/;
	const [a, b] = [wordAt(sentence, at - 2), wordAt(sentence, at)];
	const closes = span.test(wordAt(sentence, at - 1)) && a === '9' && hour.test(b);
	const opens = span.test(wordAt(sentence, at + 1)) && b === '9' && hour.test(wordAt(sentence, at + 2));
	const measured = /^(?:percent|days?|hours?|weeks?|months?|minutes?)$/.test(
		wordAt(sentence, closes ? at + 1 : at + 3),
	);
	return (closes || opens) && !measured;
}

/** +44 7700 900123: digits in a row after a plus or a leading zero. */
function isTelephone({text, words}: Sentence, at: number): boolean {
	let first = at;
	while (
		first > 0 &&
		/^\d+$/.test(words[first - 1]?.text ?? '') &&
		/^[ ()]{1,2}$/.test(text.slice(words[first - 1]?.to, words[first]?.from))
	) {
		first--;
	}
	const opening = words[first];
	return opening !== undefined && first < at && (text.charAt(opening.from - 1) === '+' || /^0\d/.test(opening.text));
}

/** Five years of experience: how long somebody has been there. */
function isExperience(sentence: Sentence, at: number): boolean {
	if (!/^(?:years?'?|yrs|months)$/.test(wordAt(sentence, at + 1))) {
		return false;
	}
	for (let next = at + 2; next < at + 6; next++) {
		if (/^experience/.test(wordAt(sentence, next))) {
			return true;
		}
	}
	return false;
}

/** Phase 2, Office 365, Years 7 to 11: the number belongs to a name. */
export function isNamedNumber(sentence: Sentence, at: number, suffix: string, lastMetric: number | undefined): boolean {
	if (at === 0 || suffix !== '' || /,/.test(wordAt(sentence, at)) || markBefore(sentence, at) !== '') {
		return false;
	}
	const before = wordAt(sentence, at - 1);
	if (/^(?:at|on|near)$/.test(before) && isCapital(sentence, at + 1)) {
		return true;
	}
	const single = before.endsWith('s') ? before.slice(0, -1) : before;
	if (numberedThings.has(before) || numberedThings.has(single)) {
		return true;
	}
	if (/^(?:to|and|or)$/.test(before) && lastMetric !== at - 2 && /^\d+$/.test(wordAt(sentence, at - 2))) {
		return isNamedNumber(sentence, at - 2, '', lastMetric);
	}
	// The first word has its capital from the sentence.
	return at > 1 && isCapital(sentence, at - 1) && !/\d$/.test(before) && !opensSentence(sentence, at - 1);
}

function opensSentence(sentence: Sentence, at: number): boolean {
	return /[.:;–—]/.test(markBefore(sentence, at));
}
