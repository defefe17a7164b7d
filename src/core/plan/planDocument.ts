import {formatDate} from '../documents/dates';
import {writeFrontMatter} from '../documents/frontMatter';
import {markdownText} from '../documents/markdownText';
import {actionSection} from './actions';
import {certificateSection} from './certificates';
import {gapSection} from './gapTable';
import {milestoneSection, milestonesOf} from './milestones';
import {peopleSection} from './people';
import {planContext} from './planContext';
import type {PlanContext, PlanRequest} from './planContext';
import {raidSection} from './raid';
import {reviewSection} from './reviews';
import {routeSection} from './route';
import {whySection} from './why';

/**
 * A career plan as a Markdown document, ready to be saved: facts from the catalogue, dates counted from `today`, and
 * prompts in [brackets] for what only its owner knows. The same request gives the same text.
 */
export function writePlan(request: PlanRequest): string {
	const context = planContext(request);
	const milestones = milestonesOf(context);
	const sections = [
		`# ${markdownText(titleOf(context))}`,
		introduction(context),
		whySection(context),
		routeSection(context, milestones),
		gapSection(context),
		milestoneSection(milestones),
		actionSection(context, milestones),
		raidSection(context, milestones),
		reviewSection(context),
		peopleSection(context, milestones),
		certificateSection(context),
		logSection(context),
	];
	return `${head(context)}\n${sections.join('\n\n')}\n`;
}

function titleOf({from, to}: PlanContext): string {
	if (!from) {
		return `Towards ${to.title}`;
	}
	return from.id === to.id ? `Growing as ${to.title}` : `From ${from.title} to ${to.title}`;
}

function head(context: PlanContext): string {
	const {index, from, to, today, months, chain} = context;
	return writeFrontMatter({
		'pmo-career': 'plan',
		title: titleOf(context),
		from: from?.id,
		to: to.id,
		route: chain && chain.length > 0 && from ? [from.id, ...chain.map((move) => move.to)] : undefined,
		start: today,
		horizon: months,
		review: 'monthly',
		catalogue: index.catalogue.version,
	});
}

function introduction({today, end}: PlanContext): string {
	return `A career plan, run like a small project from ${formatDate(today)} to ${formatDate(end)} and reviewed every month. You sponsor it and you do the work: fill in or delete what stands in [brackets], and change what does not fit. Mark a task \`[/]\` when it has begun, \`[x]\` when it is done and \`[-]\` when it is dropped, with the reason. Keep the ids, such as M1 and A1, so that notes can refer to them.`;
}

function logSection({today}: PlanContext): string {
	return `## Log

One dated line for whatever is done, dropped, moved or learnt. A skill level rises only with such a line and its evidence.

- ${today}: Plan written.`;
}
