import type {CatalogueIndex} from '../../catalogue/lookups';
import type {Rule} from '../check/rule';
import type {CheckedCv} from '../check/cvChecker';
import type {Lexicon} from '../lexicon/lexicon';

export type CompletionKind =
	'verb' | 'skill' | 'tool' | 'certificate' | 'measure' | 'heading' | 'scope' | 'rule' | 'key' | 'value';

export interface CvCompletion {
	readonly label: string;
	readonly kind: CompletionKind;
	/** A few words beside the label. */
	readonly detail?: string;
	/** Sentences to read before choosing. */
	readonly about?: string;
	/** What to insert where it is not the label. */
	readonly insert?: string;
	/** `insert` holds placeholders in the syntax of snippets. */
	readonly snippet?: true;
	/** Lists are in this order first, and by label within it. */
	readonly rank: number;
}

/** What is offered, and the text that each of it takes the place of. */
export interface CvCompletions {
	readonly from: number;
	readonly to: number;
	readonly items: readonly CvCompletion[];
}

export interface CompletionContext {
	readonly checked: CheckedCv;
	readonly offset: number;
	readonly lexicon: Lexicon;
	readonly catalogue: CatalogueIndex;
	readonly rules: readonly Rule[];
}

export function capitalised(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Text as a snippet shows it: nothing in it is a placeholder. */
export function snippetText(text: string): string {
	return text.replace(/[\\$}]/g, '\\$&');
}
