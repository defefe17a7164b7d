import type {Levels, Role} from '../catalogue/catalogue';
import {gapOf, levelsAfter} from '../paths/gap';
import {bySize} from './focus';
import {levelText} from './levelText';
import {milestoneAt} from './milestones';
import type {Milestone} from './milestones';
import {roleTitle, skillName} from './planContext';
import type {PlanContext} from './planContext';

/** A gate that asks for more levels than this names the largest gaps and counts the rest. */
const mostAsked = 5;

/**
 * The decisions on the way, one for each move, with the core levels to show first. The next one has a milestone; later
 * ones are dated when the one before is passed. Undefined where nothing is to be decided, because the role is held.
 */
export function gateSection(context: PlanContext, milestones: readonly Milestone[]): string | undefined {
	const {index, from, to, chain} = context;
	if (from?.id === to.id) {
		return undefined;
	}
	const stops = chain?.flatMap((move) => index.role(move.to) ?? []) ?? [to];
	const decision = milestoneAt(milestones, 'decision')?.id;
	let held: Levels = context.held;
	const lines = stops.map((stop, at) => {
		const asked = askedText(context, stop, held);
		held = levelsAfter(stop, held);
		const name = `Gate ${at + 1}${at === 0 && decision !== undefined ? ` (${decision})` : ''}`;
		return `- ${name}, before ${roleTitle(index, stop.id)}: ${asked}`;
	});
	const later = lines.length > 1 ? ' Only the next gate has a date: the others get theirs when it is passed.' : '';
	return [
		'### Gates',
		`Before each move: go, wait or change direction. Go when the levels are shown with evidence, the benefits still hold and a post is in sight.${later}`,
		lines.join('\n'),
	].join('\n\n');
}

function askedText({index}: PlanContext, stop: Role, held: Levels): string {
	const core = gapOf(stop, held).filter(({need, short}) => need === 'core' && short.high > 0);
	if (core.length === 0) {
		return 'no core level is missing.';
	}
	const named = bySize(core)
		.slice(0, mostAsked)
		.map(({skill, needed}) => `${skillName(index, skill)} (${levelText(needed)})`);
	const more = core.length - named.length;
	return `show ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
