import type {PmoType, RoleId} from '../catalogue/catalogue';
import {answerOf, answerText, isMarked, noteOf} from './answerOf';
import {basisOf} from './basis';
import type {Basis} from './basis';
import type {Answers, Assessment, Checklist, Scope} from './checklist';
import {dealBreakerStates} from './dealBreakers';
import type {DealBreakerState} from './dealBreakers';
import {openQuestions} from './openQuestions';
import type {OpenQuestion} from './openQuestions';
import {qualityHints} from './qualityHints';
import type {QualityHint} from './qualityHints';
import {readTypes} from './pmoType';
import type {TypeReading} from './pmoType';
import {suggestedDirections, suggestedRoles} from './suggestedRoles';
import type {SuggestedDirection, SuggestedRole} from './suggestedRoles';
import {answersInScope, itemsInScope} from './scope';
import {isBeyond} from './tolerance';
import {turnOf} from './turn';
import type {Turn} from './turn';

/** Everything that a page or file says about one assessment, as data: texts of the catalogue, codes and ids. */
export interface Explanation {
	/** What kind of knowledge the verdict rests on. */
	readonly basis: Basis;
	/** Up to three answers that speak most for the role, strongest first. */
	readonly reasonsFor: readonly Reason[];
	readonly reasonsAgainst: readonly Reason[];
	/** Those that apply, in document order. */
	readonly dealBreakers: readonly DealBreakerState[];
	/** True deal-breakers, then the answers against the role that have an opening, strongest first. */
	readonly concerns: readonly Concern[];
	/** What to find out next: what could settle the verdict, then deal-breakers, then the rest, heaviest first. */
	readonly findOut: readonly OpenQuestion[];
	/** Up to five roles in reach that the answers speak for, best first; none where PMO roles in general do not suit. */
	readonly roles: readonly SuggestedRole[];
	/** Directions that the answers speak for, best first. */
	readonly directions: readonly SuggestedDirection[];
	/** What type of PMO this is, axis by axis; none for PMO roles in general. */
	readonly types: readonly TypeReading[];
	readonly hints: readonly QualityHint[];
	/** How little it takes to change the verdict; absent where single steps cannot. */
	readonly turn?: Turn;
}

/** One answer and what it adds to the score. */
export interface Reason {
	readonly item: string;
	readonly text: string;
	/** The user's answer in the words of its scale. */
	readonly answer: string;
	/** Its contribution: plus speaks for the role. */
	readonly value: number;
	/** Marked as mattering most. */
	readonly marked: boolean;
	/** What the user noted beside it. */
	readonly note?: string;
}

interface Concern {
	readonly item: string;
	readonly text: string;
	readonly dealBreaker: boolean;
	/** What could turn the concern into an opportunity; only a deal-breaker may lack it. */
	readonly opening?: string;
}

const reasonsPerSide = 3;

/** What an explanation needs to know beside the answers. */
export interface Circumstances {
	readonly scope: Scope;
	/** The types of PMO, for what the answers say about the type. */
	readonly types?: readonly PmoType[];
	/** How long the answering took, where that is known. */
	readonly seconds?: number;
	/** Whether the step to a role can be made from the one that the run is about; by default it can be to any. */
	readonly isInReach?: (role: RoleId) => boolean;
}

/** Takes an assessment apart. `assessment` must be the one of these answers in this scope. */
export function explain(
	checklist: Checklist,
	answers: Answers,
	assessment: Assessment,
	{scope, types = [], seconds, isInReach}: Circumstances,
): Explanation {
	const scoped = answersInScope(checklist, answers, scope);
	const items = itemsInScope(checklist, scope);
	const against = reasonsOf(checklist, scoped, assessment, -1);
	const turn = turnOf(checklist, scoped, assessment);
	return {
		basis: basisOf(checklist, scoped, assessment),
		reasonsFor: reasonsOf(checklist, scoped, assessment, 1).slice(0, reasonsPerSide),
		reasonsAgainst: against.slice(0, reasonsPerSide),
		dealBreakers: dealBreakerStates(items, scoped),
		concerns: concernsOf(checklist, assessment, against),
		findOut: openQuestions(checklist, scoped, assessment),
		roles:
			assessment.verdict === 'does-not-suit' && scope === 'general' ? [] : suggestedRoles(items, scoped, isInReach),
		directions: suggestedDirections(items, scoped),
		types: scope === 'role' ? readTypes(checklist, types, scoped) : [],
		hints: qualityHints(checklist, items, scoped, seconds),
		...(turn ? {turn} : {}),
	};
}

/** The answers that speak for (1) or against (-1) the role, strongest first, then in document order. */
function reasonsOf(checklist: Checklist, answers: Answers, assessment: Assessment, side: 1 | -1): readonly Reason[] {
	return assessment.contributions
		.filter(({value}) => isBeyond(value * side, 0))
		.sort((a, b) => (b.value - a.value) * side)
		.flatMap(({item: id, value}) => {
			const item = checklist.items.find((candidate) => candidate.id === id);
			if (!item) {
				return [];
			}
			const answer = answerText(checklist, item, answerOf(answers, id));
			const note = noteOf(answers, id);
			const noted = note === undefined ? {} : {note};
			return [{item: id, text: item.text, answer, value, marked: isMarked(answers, id), ...noted}];
		});
}

function concernsOf(checklist: Checklist, assessment: Assessment, against: readonly Reason[]): readonly Concern[] {
	const strongest = [...assessment.dealBreakers, ...against.map(({item}) => item)];
	return strongest.flatMap((id) => {
		const item = checklist.items.find((candidate) => candidate.id === id);
		if (!item || (item.part === 'sum' && item.opening === undefined)) {
			return [];
		}
		const {text, part, opening} = item;
		return [{item: id, text, dealBreaker: part === 'deal-breaker', ...(opening === undefined ? {} : {opening})}];
	});
}
