import type {DirectionId, Move} from '../catalogue/catalogue';
import type {CatalogueIndex} from '../catalogue/lookups';
import {markdownText} from '../documents/markdownText';
import {gateSection} from './gates';
import type {Milestone} from './milestones';
import {roleTitle} from './planContext';
import type {PlanContext} from './planContext';

const maxWaysIn = 8;

/**
 * How the target is reached from the role held, with the catalogue's reasons, what each direction on the way means,
 * and the gates.
 */
export function routeSection(context: PlanContext, milestones: readonly Milestone[]): string {
	const gates = gateSection(context, milestones);
	return ['## Direction and route', ...routeParts(context), ...(gates === undefined ? [] : [gates])].join('\n\n');
}

function routeParts(context: PlanContext): readonly string[] {
	const {index, from, to, direct, chain, isChosen} = context;
	if (!from) {
		return waysIn(context);
	}
	if (from.id === to.id) {
		return [
			'You hold this role already. Staying is a choice as good as any other: this plan is about growing in it, and about knowing at the end why you stay or go.',
		];
	}
	if (direct.length > 0 && !isChosen) {
		const moves = direct.map((move) => `- ${directionTitle(index, move.direction)}: ${reason(move)}.`);
		return ['A direct move is listed.', moves.join('\n'), meanings(index, direct)];
	}
	if (chain) {
		const stops = chain.map(
			(move, i) =>
				`${i + 1}. ${directionTitle(index, move.direction)} to ${roleTitle(index, move.to)}: ${reason(move)}.`,
		);
		return [
			isChosen
				? `The route that you chose has ${chain.length} moves:`
				: `No direct move is listed. The shortest way has ${chain.length} moves:`,
			stops.join('\n'),
			`Each stop is a decision of its own. The gap below is the one to the last role; a plan for the first stop, ${roleTitle(index, chain[0]?.to ?? to.id)}, may serve you better now.`,
			meanings(index, chain),
		];
	}
	return [
		'No way is listed from the role you hold to this one. It may still exist: [who do I know that has made this move, and how].',
	];
}

/** Without a role held: where people come from. */
function waysIn({index, to}: PlanContext): readonly string[] {
	const moves = index.movesTo(to.id);
	const listed = moves.slice(0, maxWaysIn).map((move) => {
		const from = `${directionTitle(index, move.direction)} from ${roleTitle(index, move.from)}`;
		return `- ${from}: ${reason(move)}.`;
	});
	const more = moves.length - listed.length;
	return [
		'No role held was named, so this plan draws no route and takes no level for granted.',
		...(to.entryRoutes.length > 0
			? [`Where people come from:\n\n${to.entryRoutes.map((route) => `- ${markdownText(route)}`).join('\n')}`]
			: []),
		...(listed.length > 0
			? [`Moves that lead here${more > 0 ? ` (${more} more in the catalogue)` : ''}:\n\n${listed.join('\n')}`]
			: []),
	];
}

/** Each direction once, in the order of the moves. */
function meanings(index: CatalogueIndex, moves: readonly Move[]): string {
	const directions = [...new Set(moves.map((move) => move.direction))];
	return directions
		.flatMap((id) => {
			const direction = index.direction(id);
			if (!direction) {
				return [];
			}
			const advice = (direction.advice ?? []).map((text) => `- ${markdownText(text)}`);
			const meaning = `What "${markdownText(direction.title)}" means: ${markdownText(direction.means)}`;
			return [[`${meaning} Fits: ${markdownText(direction.fits)}`, advice.join('\n')].join('\n\n').trimEnd()];
		})
		.join('\n\n');
}

function directionTitle(index: CatalogueIndex, id: DirectionId): string {
	return markdownText(index.direction(id)?.title ?? id);
}

function reason(move: Move): string {
	return markdownText(move.why);
}
