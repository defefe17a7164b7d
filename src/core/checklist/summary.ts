import type {DirectionId, RoleId} from '../catalogue/catalogue';
import {formatDate} from '../documents/dates';
import type {IsoDate} from '../documents/dates';
import {allAnswers} from './allAnswers';
import type {Answers, Assessment, Checklist} from './checklist';
import type {Explanation, Reason} from './explain';
import {inlineText} from './inlineText';
import {questionLines} from './questionsText';
import {scopeOf} from './run';
import type {RunSubject} from './run';
import {isSettled} from './verdict';
import type {Renames} from '../catalogue/packs/mergedCatalogue';
import * as words from './words';

/** Everything that the file of one run is written from. `assessment` and `explanation` are those of the answers. */
export interface RunContent {
	readonly checklist: Checklist;
	readonly about: RunSubject;
	readonly answers: Answers;
	readonly today: IsoDate;
	/** What roles and items of a file are called today. */
	readonly nowOf?: Renames;
	readonly assessment: Assessment;
	readonly explanation: Explanation;
	/** The title of a role; without one, its id is shown. */
	readonly roleTitle?: (role: RoleId) => string | undefined;
	/** The same for types of PMO and for directions. */
	readonly typeTitle?: (type: string) => string | undefined;
	readonly directionTitle?: (direction: DirectionId) => string | undefined;
}

/** What a run comes to, as lines of Markdown. Words and counts only: a score has no number here. */
export function summaryLines(content: RunContent): readonly string[] {
	const {checklist, about, assessment, explanation} = content;
	const {title, sentence} = words.verdictWords(assessment, explanation.basis, scopeOf(about));
	const sections = [
		[`## ${title}`, '', sentence],
		factLines(content),
		section(words.headings.dealBreakers, dealBreakerLines(explanation)),
		section(words.headings.reasonsFor, explanation.reasonsFor.flatMap(reasonLines)),
		section(words.headings.reasonsAgainst, explanation.reasonsAgainst.flatMap(reasonLines)),
		section(words.headings.openings, openingLines(explanation)),
		section(words.headings.hints, hintLines(checklist, explanation)),
		section(words.headings.type, typeLines(content)),
		section(words.headings.findOut, questionLines(explanation.findOut)),
		section(words.headings.roles, [...roleLines(content), ...directionLines(content)]),
		section(words.headings.limits, [inlineText(checklist.limits)]),
		section(words.headings.answers, allAnswers(content)),
	];
	return ['', ...sections.filter((lines) => lines.length > 0).flatMap((lines) => [...lines, ''])];
}

export function titleOfRole(role: RoleId, {roleTitle}: Pick<RunContent, 'roleTitle'>): string {
	return roleTitle?.(role) ?? role;
}

function section(heading: string, lines: readonly string[]): readonly string[] {
	return lines.length === 0 ? [] : [`### ${heading}`, '', ...lines];
}

function factLines(content: RunContent): readonly string[] {
	const {about, today, assessment, explanation} = content;
	const {score, known, verdict, coverage, settle} = assessment;
	const {labels} = words;
	const subject = about === 'general' ? words.aboutGeneral : inlineText(titleOfRole(about, content));
	const open = coverage.answered < coverage.applicable;
	const states = explanation.dealBreakers.map(({state}) => state);
	return [
		`- ${labels.about}: ${subject}`,
		`- ${labels.date}: ${formatDate(today)}`,
		...(states.length > 0 ? [`- ${words.headings.dealBreakers}: ${words.dealBreakerCounts(states)}`] : []),
		`- ${labels.answered}: ${words.coverageWords(coverage)}`,
		...(coverage.applicable > 0 ? [`- ${labels.range}: ${words.rangeWords(score)}`] : []),
		...(open && known !== undefined ? [`- ${labels.known}: ${words.scaleWord(known)}`] : []),
		...(known === undefined ? [] : turnLines(explanation)),
		...(open && !isSettled(verdict) ? [`- ${labels.settle}: ${words.settleWords(settle.length)}`] : []),
	];
}

/** Where one or two steps are enough, they are named. */
function turnLines({turn}: Explanation): readonly string[] {
	const steps = turn?.fragile ? turn.steps : [];
	return [
		`- ${words.labels.turn}: ${words.turnWords(turn)}`,
		...steps.map(({text, from, to}) => `  - ${inlineText(from)} to ${inlineText(to)}: ${inlineText(text)}`),
	];
}

function reasonLines({text, answer, marked, note}: Reason): readonly string[] {
	return [
		`- ${inlineText(answer)}: ${inlineText(text)}${marked ? ` (${words.mattersMost})` : ''}`,
		...(note === undefined ? [] : [`  - ${words.labels.note}: ${inlineText(note)}`]),
	];
}

/** What kind of PMO it looks like, and what would tell. Types without a name in the catalogue show their id. */
function typeLines({explanation, typeTitle}: RunContent): readonly string[] {
	return explanation.types.flatMap((reading) => {
		const names = reading.types.map((type) => inlineText(typeTitle?.(type) ?? type));
		const asks = reading.sureness === 'clear' ? [] : reading.open;
		return [
			`- ${words.axisWords[reading.axis]}: ${words.typeWords(reading.sureness, names)} (${words.coverageWords(reading)})`,
			...asks.map(({findOut}) => `  - [ ] ${inlineText(findOut)}`),
		];
	});
}

function directionLines({explanation, directionTitle}: RunContent): readonly string[] {
	return explanation.directions.map(({direction}) => `- ${inlineText(directionTitle?.(direction) ?? direction)}`);
}

function dealBreakerLines({dealBreakers}: Explanation): readonly string[] {
	return words.dealBreakerOrder.flatMap((code) =>
		dealBreakers
			.filter(({state}) => state === code)
			.map(({text}) => `- ${words.dealBreakerWords[code]}: ${inlineText(text)}`),
	);
}

function openingLines({concerns}: Explanation): readonly string[] {
	return concerns.flatMap(({text, opening}) =>
		opening === undefined ? [] : [`- ${inlineText(text)}`, `  - ${inlineText(opening)}`],
	);
}

function hintLines(checklist: Checklist, {hints}: Explanation): readonly string[] {
	return hints.flatMap((hint) => {
		const items = hint.code === 'pair-in-conflict' ? hint.items : [];
		const texts = items.flatMap((id) => checklist.items.filter((item) => item.id === id));
		return [`- ${words.hintWords[hint.code]}`, ...texts.map(({text}) => `  - ${inlineText(text)}`)];
	});
}

function roleLines(content: RunContent): readonly string[] {
	return content.explanation.roles
		.filter(({role}) => role !== content.about)
		.map(({role}) => `- ${inlineText(titleOfRole(role, content))}`);
}
