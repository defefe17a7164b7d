import type {Role} from './catalogue';

const titles = new Intl.Collator('en');

/** The order of roles in a catalogue: from less to more responsibility, then by title. */
export function byBandThenTitle(a: Role, b: Role): number {
	return a.band - b.band || titles.compare(a.title, b.title);
}
