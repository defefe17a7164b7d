import type {TextEdit} from '../../check/rule';
import {pastOf} from '../../lexicon/verbForms';
import type {Part} from '../../model/cv';
import type {JudgedBullet} from './judgedBullets';
import {markBefore, verbAt, wordAt} from './sentence';
import {inCaseOf, replaced} from './textEdits';
import {functionWords} from '../../lexicon/functionWords';

export interface VerbRewrite {
	/** The verb with which the bullet begins afterwards, as written there. */
	readonly verb: string;
	readonly edits: readonly TextEdit[];
	/** Every verb of the row was turned, and each is surely a verb. */
	readonly sure: boolean;
}

/**
 * Lets a bullet begin with the -ing form or infinitive that follows its opening: "Responsible for managing" becomes
 * "Managed", in a current role "Manage". Verbs in the same row follow suit.
 */
export function withVerbFirst(part: Part, {leaf, facts}: JudgedBullet): VerbRewrite | undefined {
	const {sentence, opener, start} = facts;
	const {words, lexicon} = sentence;
	const current = part.entry?.current === true;
	const at = verbAfter(facts);
	const found = verbAt(sentence, at);
	const last = words[at];
	const first = words[opener.pronoun ?? start];
	if (!found || !last || !first) {
		return undefined;
	}
	const turned = (word: string): string | undefined => {
		const form = lexicon.verbForm(word);
		return form && (current ? form.verb.base : pastOf(form.verb, word));
	};
	const verb = inCaseOf(turned(last.text) ?? '', leaf, first.from);
	const edit = replaced(part, leaf, {from: first.from, to: last.to}, verb);
	if (!edit || /^(?:of|the|a|an)$/.test(last.text)) {
		return undefined;
	}
	const edits: TextEdit[] = [edit];
	let sure = found.forms.has('ing') ? hasObject(facts, at) : false;
	for (let next = at + 1; next < words.length && found.forms.has('ing'); next++) {
		const word = words[next];
		const row = rowStart(facts, next);
		if (!word || row === undefined || lexicon.verbForm(word.text)?.forms.has('ing') !== true) {
			continue;
		}
		const from = words[row]?.from ?? word.from;
		const follows = hasObject(facts, next);
		const added = follows ? replaced(part, leaf, {from, to: word.to}, turned(word.text) ?? word.text) : undefined;
		if (added) {
			edits.push(added);
		} else {
			sure = false;
		}
	}
	return {verb, edits, sure};
}

/** The verb form right after the opening, an adverb aside; -1 where there is none. */
function verbAfter({sentence, opener}: JudgedBullet['facts']): number {
	let at = opener.next;
	if (/^(?:was|were|to|for|in|with|by)$/.test(wordAt(sentence, at))) {
		at++;
	}
	if (/ly$/.test(wordAt(sentence, at))) {
		at++;
	}
	const own = /^to$/.test(wordAt(sentence, opener.next - 1)) || wordAt(sentence, at - 1) === 'to';
	const forms = verbAt(sentence, at)?.forms;
	if (forms?.has('ing') === true || (own && forms?.has('base') === true)) {
		return at;
	}
	// To provide support: the verb is the last word of the opening.
	return wordAt(sentence, opener.first) === 'to' && opener.next === opener.first + 2 ? opener.next - 1 : -1;
}

/** Where a member of the row begins: after a comma or "and", with the "for" of "and for cashing up". */
function rowStart({sentence}: JudgedBullet['facts'], at: number): number | undefined {
	const before = wordAt(sentence, at - 1);
	const joins = (index: number): boolean =>
		markBefore(sentence, index) === ',' || /^(?:and|or)$/.test(wordAt(sentence, index - 1));
	if (/^(?:for|with|in)$/.test(before) && joins(at - 1)) {
		return at - 1;
	}
	return joins(at) ? at : undefined;
}

/** Something follows that can be its object, or another of the row: managing budgets, not planning and. */
function hasObject({sentence}: JudgedBullet['facts'], at: number): boolean {
	const {words} = sentence;
	if (at + 1 >= words.length) {
		return false;
	}
	const mark = markBefore(sentence, at + 1);
	const next = wordAt(sentence, at + 1);
	if (mark !== '' || next === 'of') {
		return false;
	}
	if (/^(?:and|or)$/.test(next)) {
		const after = wordAt(sentence, at + 2);
		return (
			sentence.lexicon.verbForm(after)?.forms.has('ing') === true &&
			hasObject({sentence} as JudgedBullet['facts'], at + 2)
		);
	}
	return (
		!functionWords.has(next) ||
		/^(?:the|a|an|all|any|each|every|this|that|their|its|both|out|up|off|over|with|on|to|for|new)$/.test(next)
	);
}
