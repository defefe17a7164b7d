import type {Lexicon} from '../lexicon/lexicon';
import {spellingsOf} from '../lexicon/verbForms';

const spellings: readonly (readonly [british: string, american: string])[] = [
	['programme', 'program'],
	['centre', 'center'],
	['isation', 'ization'],
	['ise', 'ize'],
	['yse', 'yze'],
	['licence', 'license'],
];

/** The forms in which a word of a skill may stand in a sentence: singular and plural, of a verb every form, British and American. */
export function wordForms(word: string, lexicon: Lexicon): ReadonlySet<string> {
	const forms = new Set([word]);
	const form = lexicon.verbForm(word);
	if (form?.forms.has('base')) {
		for (const {base, past, participle, third, ing} of spellingsOf(form.verb)) {
			for (const each of [base, past, participle, third, ing]) {
				forms.add(each);
			}
		}
	}
	addNumber(word, forms);
	if (!/is|yse|centre|programme|licence/.test(word)) {
		return forms;
	}
	for (const each of [...forms]) {
		for (const [british, american] of spellings) {
			if (each.includes(british)) {
				forms.add(each.replace(british, american));
			}
		}
	}
	return forms;
}

function addNumber(word: string, forms: Set<string>): void {
	if (word.length < 4 || /\d/.test(word)) {
		return;
	}
	if (/[^aeiou]y$/.test(word)) {
		forms.add(`${word.slice(0, -1)}ies`);
	} else if (/(?:ch|sh|x|ss)$/.test(word)) {
		forms.add(`${word}es`);
	} else if (word.endsWith('ies')) {
		forms.add(`${word.slice(0, -3)}y`);
	} else if (/(?:ch|sh|x|ss)es$/.test(word)) {
		forms.add(word.slice(0, -2));
	} else if (!word.endsWith('s')) {
		forms.add(`${word}s`);
	} else if (!/(?:ss|us|is)$/.test(word)) {
		forms.add(word.slice(0, -1));
	}
}
