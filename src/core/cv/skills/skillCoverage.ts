import type {Role, SkillNeed} from '../../catalogue/catalogue';
import type {RuleContext} from '../check/rule';
import type {Lexicon} from '../lexicon/lexicon';
import type {Cv, Part, TextRange} from '../model/cv';
import {plainWordsOf} from '../model/words';
import {mentionsIn, provingSections} from './partTerms';

/** What a CV does for a need: a bullet shows it at work; only a list or the profile names it; nothing speaks of it. */
export type Proof = 'shown' | 'named' | 'lacking';

export interface CoveredNeed extends SkillNeed {
	readonly proof: Proof;
	/** The blocks of text that show it, or that name it; in document order. */
	readonly places: readonly TextRange[];
}

export interface CoveredMeasure {
	readonly measure: string;
	/** Bullets with a number and the words of the measure. */
	readonly places: readonly TextRange[];
}

export interface SkillCoverage {
	/** Core needs first, each group as the role lists it. */
	readonly needs: readonly CoveredNeed[];
	readonly core: {readonly shown: number; readonly of: number};
	readonly useful: {readonly shown: number; readonly of: number};
	readonly measures: readonly CoveredMeasure[];
}

const mostPlaces = 4;

/** Which of the role's needs the CV shows, names only, or lacks, each with the lines that say so. Offsets count from the start of the document. */
export function skillCoverage(cv: Cv, context: Pick<RuleContext, 'catalogue' | 'lexicon'>, role: Role): SkillCoverage {
	const shown = new Map<string, TextRange[]>();
	const named = new Map<string, TextRange[]>();
	for (const {kind, parts} of cv.sections) {
		for (const {part, from} of parts) {
			const tellsInBullets = part.leaves.some((leaf) => leaf.kind === 'bullet');
			for (const {term, leaf} of mentionsIn(part, context)) {
				// A paragraph beside bullets says what the organisation does, save for the scope line.
				const aside = tellsInBullets && leaf.kind !== 'bullet' && !/\bscope\b/i.test(leaf.text);
				if (term.kind === 'skill' && !leaf.inHead && !(aside && provingSections.has(kind))) {
					add(provingSections.has(kind) ? shown : named, term.skill, {from: from + leaf.from, to: from + leaf.to});
				}
			}
		}
	}
	const needs = [...role.skills]
		.sort((a, b) => Number(a.need !== 'core') - Number(b.need !== 'core'))
		.map((need): CoveredNeed => {
			const proof = shown.has(need.skill) ? 'shown' : named.has(need.skill) ? 'named' : 'lacking';
			return {...need, proof, places: (shown.get(need.skill) ?? named.get(need.skill) ?? []).slice(0, mostPlaces)};
		});
	const count = (kind: SkillNeed['need']): {shown: number; of: number} => {
		const group = needs.filter(({need}) => need === kind);
		return {shown: group.filter(({proof}) => proof === 'shown').length, of: group.length};
	};
	const measured = measuredLeaves(cv, context);
	const measures = role.measures.map((measure) => ({
		measure,
		places: placesOf(measure, measured).slice(0, mostPlaces),
	}));
	return {needs, core: count('core'), useful: count('useful'), measures};
}

function add(places: Map<string, TextRange[]>, skill: string, place: TextRange): void {
	const list = places.get(skill) ?? [];
	if (list.at(-1)?.from !== place.from) {
		list.push(place);
	}
	places.set(skill, list);
}

interface MeasuredLeaf extends TextRange {
	readonly stems: ReadonlySet<string>;
}

function measuredLeaves(cv: Cv, {lexicon}: Pick<RuleContext, 'lexicon'>): readonly MeasuredLeaf[] {
	return cv.sections
		.filter(({kind}) => provingSections.has(kind))
		.flatMap(({parts}) => parts.flatMap(({part, from}) => leavesWithNumbers(part, from, lexicon)));
}

function leavesWithNumbers({leaves}: Part, base: number, lexicon: Lexicon): readonly MeasuredLeaf[] {
	return leaves
		.filter(
			({prompt, inHead, text, words}) =>
				!prompt && !inHead && (/\d/.test(text) || words.some((word) => lexicon.isNumberWord(word.text))),
		)
		.map((leaf) => ({
			from: base + leaf.from,
			to: base + leaf.to,
			stems: new Set(leaf.words.map(({text}) => stem(text))),
		}));
}

/** Most of the words that carry the measure have to stand in the bullet. */
function placesOf(measure: string, leaves: readonly MeasuredLeaf[]): readonly TextRange[] {
	const wanted = plainWordsOf(measure)
		.map(({text}) => text)
		.filter((word) => word.length > 3 && !filler.has(word))
		.map(stem);
	const least = Math.min(wanted.length, 2);
	return wanted.length === 0
		? []
		: leaves
				.filter(({stems}) => wanted.filter((word) => stems.has(word)).length >= least)
				.map(({from, to}) => ({from, to}));
}

const filler = new Set(
	'number numbers share that with from their they were which what how many much each time people have been into over and the'.split(
		' ',
	),
);

/** Enough of a word to know it again in another form. */
function stem(word: string): string {
	return word.replace(/(?:ing|ed|es|s|ions?)$/, '').slice(0, 7);
}
