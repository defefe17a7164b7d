import type {RoleId} from '../catalogue/catalogue';
import type {CatalogueIndex} from '../catalogue/lookups';
import {inlineText} from '../checklist/inlineText';
import type {CostBand} from './cost/bands';
import type {Route, RouteMove, Strength} from './routes/route';
import {skillsToGrow} from './skillsToGrow';

// The text is English, like the catalogue it comes from.

const strengthWords: Readonly<Record<Strength, string>> = {
	cheapest: 'least effort',
	'fewest-moves': 'fewest moves',
	'smallest-step': 'smallest steps',
	'fewest-new-skills': 'fewest new skills',
};
const bandWords: Readonly<Record<CostBand, string>> = {near: 'near', stretch: 'a stretch', far: 'far'};

/** Routes between two roles as a Markdown document with a flowchart, for the clipboard. Texts of the catalogue stay text. */
export function routesMarkdown(index: CatalogueIndex, from: RoleId, to: RoleId, routes: readonly Route[]): string {
	const blocks = [
		`# Routes from ${title(index, from)} to ${title(index, to)}`,
		flowchart(index, routes),
		...routes.map((route, at) => routeBlock(index, route, at + 1)),
	];
	return `${blocks.join('\n\n')}\n`;
}

function routeBlock(index: CatalogueIndex, route: Route, number: number): string {
	const strengths = route.bestAt.map((each) => strengthWords[each]).join(', ');
	const count = route.moves.length === 1 ? '1 move' : `${route.moves.length} moves`;
	const steps = route.moves.map((move, at) => `${at + 1}. ${stepLine(index, move)}`);
	return [`## Route ${number}: ${[count, strengths].filter((part) => part !== '').join(', ')}`, steps.join('\n')].join(
		'\n\n',
	);
}

function stepLine(index: CatalogueIndex, move: RouteMove): string {
	const {known, unknown} = skillsToGrow([move]);
	const names = (ids: readonly string[]): string => ids.map((id) => inlineText(index.skill(id)?.name ?? id)).join(', ');
	const facts = [
		`${direction(index, move)} to ${title(index, move.to)} (${bandWords[move.cost.band]}): ${inlineText(move.why)}.`,
		...(known.length > 0 ? [`To grow: ${names(known)}.`] : []),
		...(unknown.length > 0 ? [`Not rated: ${names(unknown)}.`] : []),
	];
	return facts.join(' ');
}

/** Every role once; every move once, with its direction. */
function flowchart(index: CatalogueIndex, routes: readonly Route[]): string {
	const roles = [...new Set(routes.flatMap((route) => route.roles))];
	const name = (id: RoleId): string => `r${roles.indexOf(id) + 1}`;
	const moves = routes.flatMap((route) => route.moves);
	const lines = moves.map((move) => `  ${name(move.from)} -->|${label(direction(index, move))}| ${name(move.to)}`);
	const nodes = roles.map((id) => `  ${name(id)}[${label(index.role(id)?.title ?? id)}]`);
	return ['```mermaid', 'flowchart LR', ...nodes, ...new Set(lines), '```'].join('\n');
}

/** In quotes, with the signs that Mermaid or Markdown would act on spelled as entities. Mermaid takes no empty label. */
function label(text: string): string {
	const plain = text.replace(/[\p{Cc}\s]+/gu, ' ').trim() || '?';
	return `"${plain.replace(/[^\p{L}\p{N} ,.()'/-]/gu, (sign) => `#${sign.codePointAt(0) ?? 32};`)}"`;
}

function direction(index: CatalogueIndex, move: RouteMove): string {
	return index.direction(move.direction)?.title ?? move.direction;
}

function title(index: CatalogueIndex, role: RoleId): string {
	return inlineText(index.role(role)?.title ?? role);
}
