import type {TextRange} from '../model/cv';

export type DriftKind = 'employer' | 'title' | 'date' | 'certificate' | 'education' | 'number';

/** Something that a variant claims and its master does not. Offsets count from the start of the variant. */
export interface Drift extends TextRange {
	readonly kind: DriftKind;
	readonly text: string;
	/** What the master says in its place, with the place in the master; absent where nothing there comes near. */
	readonly nearest?: TextRange & {readonly text: string};
	/** The master does say it, of another post. */
	readonly elsewhere: boolean;
}
