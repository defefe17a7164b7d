import type {CatalogueIndex} from '../../catalogue/lookups';
import type {Lexicon} from '../lexicon/lexicon';
import type {Cv} from '../model/cv';
import {alignLines} from './alignLines';
import {factsOf} from './cvFacts';
import type {LineFact} from './cvFacts';
import type {Drift} from './drift';
import {factDrift} from './factDrift';
import {overlap} from './fold';

/** Two lines are the same one in other words from this share of common words on. */
const alike = 0.45;

/** How a variant differs from its master. Lists are in reading order. */
export interface Comparison {
	readonly drift: readonly Drift[];
	/** Lines of the master. */
	readonly leftOut: readonly LineFact[];
	readonly changed: readonly {readonly variant: LineFact; readonly master: LineFact}[];
	/** Lines of the variant. */
	readonly added: readonly LineFact[];
}

/** What the variant claims that the master does not, leaves out, says in other words, and adds. */
export function compareWithMaster(
	variant: Cv,
	master: Cv,
	context: {readonly lexicon: Lexicon; readonly catalogue: CatalogueIndex},
): Comparison {
	const own = factsOf(variant, context.lexicon).lines;
	const theirs = factsOf(master, context.lexicon).lines;
	const aligned = alignLines(own, theirs);
	const copied = new Set(aligned);
	const left = new Set(theirs.filter((_, at) => !copied.has(at)));
	const changed: {readonly variant: LineFact; readonly master: LineFact}[] = [];
	const added: LineFact[] = [];
	for (const line of own.filter((_, at) => aligned[at] === -1)) {
		const match = closest(line, left);
		if (match) {
			left.delete(match);
			// Only moved: nothing is said in other words.
			if (match.plain !== line.plain) {
				changed.push({variant: line, master: match});
			}
		} else {
			added.push(line);
		}
	}
	return {drift: factDrift(variant, master, context), leftOut: [...left], changed, added};
}

function closest(line: LineFact, candidates: ReadonlySet<LineFact>): LineFact | undefined {
	let best: LineFact | undefined;
	let most = alike;
	for (const each of candidates) {
		const share = each.section === line.section ? overlap(line.words, each.words) : 0;
		if (share >= most && (share > most || !best)) {
			best = each;
			most = share;
		}
	}
	return best;
}
