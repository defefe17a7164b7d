import type {Role} from '../../catalogue/catalogue';
import {placedLeaves} from '../model/placedLeaves';
import type {EntryFacts} from '../model/cv';
import {plainWordsOf} from '../model/words';
import type {Lexicon, VerbEntry} from '../lexicon/lexicon';
import {spellingsOf} from '../lexicon/verbForms';
import type {Spelling} from '../lexicon/verbForms';
import {capitalised} from './completion';
import type {CompletionContext, CvCompletion} from './completion';

/**
 * Strong verbs for the start of a bullet: those of the target role's own work first, those that the CV opens with already
 * last. In the past for what has ended and for what has no dates, in the present for the current role.
 */
export function verbItems(context: CompletionContext, entry: EntryFacts | undefined): readonly CvCompletion[] {
	const {checked, catalogue, lexicon} = context;
	const {target, country} = checked.options;
	const role = target === undefined ? undefined : catalogue.role(target);
	const fitting = role ? verbsOfWork(role, lexicon) : new Set<string>();
	const used = openersIn(context);
	const american = country === 'us' || country === 'us-federal';
	return lexicon.data.verbs
		.filter(({strength}) => strength === 'strong')
		.map((verb) => {
			const spelling = spellingFor(verb, american);
			const label = capitalised(entry?.current === true ? spelling.base : spelling.past);
			const fits = fitting.has(verb.base);
			const already = used.has(verb.base);
			return {
				label,
				kind: 'verb',
				...(already ? {detail: 'opens a bullet already'} : fits && role ? {detail: role.title} : {}),
				rank: already ? 2 : fits ? 0 : 1,
			};
		});
}

function spellingFor(verb: VerbEntry, american: boolean): Spelling {
	const spellings = spellingsOf(verb);
	const wanted = american ? spellings.find(({base}) => /[iy]ze$/.test(base)) : undefined;
	const found = wanted ?? spellings[0];
	if (!found) {
		throw new Error('Every verb has a spelling');
	}
	return found;
}

/** Base forms of the verbs in what a role does. */
function verbsOfWork({duties}: Role, lexicon: Lexicon): ReadonlySet<string> {
	const forms = duties.flatMap((duty) => plainWordsOf(duty).map(({text}) => lexicon.verbForm(text)));
	return new Set(forms.flatMap((form) => (form?.forms.has('third') ? [form.verb.base] : [])));
}

/** Base forms of the verbs that open bullets, but for the one that is being written. */
function openersIn({checked: {cv}, offset, lexicon}: CompletionContext): ReadonlySet<string> {
	const others = placedLeaves(cv).filter(({kind, from, to}) => kind === 'bullet' && (offset < from || offset > to));
	return new Set(others.flatMap(({words: [first]}) => (first ? (lexicon.verbForm(first.text)?.verb.base ?? []) : [])));
}
