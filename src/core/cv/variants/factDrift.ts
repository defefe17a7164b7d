import type {CatalogueIndex} from '../../catalogue/lookups';
import type {Lexicon} from '../lexicon/lexicon';
import type {Cv} from '../model/cv';
import {alignLines} from './alignLines';
import {certificateDrift} from './certificateDrift';
import {factsOf} from './cvFacts';
import type {CvFacts} from './cvFacts';
import type {Drift} from './drift';
import {entryDrift} from './entryDrift';
import {matchEntries} from './matchEntries';
import {numberDrift} from './numberDrift';

/**
 * Every employer, title, date, certificate, qualification and number of a variant that its master does not have, in the
 * order of the variant. What stands in the master word for word, in the same place, is none, however it is read.
 */
export function factDrift(
	variant: Cv,
	master: Cv,
	{lexicon, catalogue}: {readonly lexicon: Lexicon; readonly catalogue: CatalogueIndex},
): readonly Drift[] {
	const [own, theirs] = [factsOf(variant, lexicon), factsOf(master, lexicon)];
	const matches = matchEntries(own, theirs);
	const found = [
		...entryDrift(own, theirs, matches),
		...certificateDrift(own, theirs, catalogue),
		...numberDrift(own, theirs, matches),
	];
	if (found.length === 0) {
		return found;
	}
	const isCopied = copiedPlaces(own, theirs);
	const kept: Drift[] = [];
	// Numbers come last, and say nothing of what an employer, a date or a certificate has been found for.
	for (const drift of found) {
		if (!isCopied(drift.from) && !kept.some(({from, to}) => drift.from < to && from < drift.to)) {
			kept.push(drift);
		}
	}
	return kept.sort((a, b) => a.from - b.from);
}

/**
 * Whether an offset of the variant lies in a line that was taken over from the master with the head of its entry. The
 * same lines can be read in another way where others around them are missing, so what is read is not enough.
 */
function copiedPlaces(variant: CvFacts, master: CvFacts): (offset: number) => boolean {
	const aligned = alignLines(variant.lines, master.lines);
	const copied = new Set<number>();
	let head = -1;
	for (const [at, line] of variant.lines.entries()) {
		const to = aligned[at] ?? -1;
		const other = master.lines[to];
		if (!other) {
			head = line.use === 'head' ? -1 : head;
			continue;
		}
		const opens = other.entry !== undefined && headOf(master, other) === to;
		head = opens ? to : head;
		if (other.entry === undefined || headOf(master, other) === head) {
			copied.add(at);
		}
	}
	return (offset) => variant.lines.some(({from, to}, at) => from <= offset && offset < to && copied.has(at));
}

/** Where the lines of the entry begin that a line stands in. */
function headOf({lines}: CvFacts, {entry}: {readonly entry?: unknown}): number {
	return lines.findIndex((each) => each.entry === entry);
}
