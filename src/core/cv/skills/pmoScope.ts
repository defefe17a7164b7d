import {Slot} from '../model/slot';
import type {Role} from '../../catalogue/catalogue';
import {foldTitle} from '../../catalogue/foldTitle';
import type {CatalogueIndex} from '../../catalogue/lookups';
import type {RuleContext} from '../check/rule';
import type {Part, TextRange} from '../model/cv';
import {mentionsIn} from './partTerms';

/** What readers look for in the scope of a PMO post. */
export const scopeFacts = ['kind', 'number', 'value', 'team', 'reporting', 'methods', 'tools'] as const;
export type ScopeFact = (typeof scopeFacts)[number];

/** The scope of a post in a PMO as its entry tells it. Offsets count from the start of the part; what is missing is absent. */
export interface PmoScope {
	readonly facts: Readonly<Partial<Record<ScopeFact, TextRange>>>;
	/** There is a scope line that waits to be filled in. */
	readonly prompted: boolean;
	/** A post of support, whose holder leads no team. */
	readonly support: boolean;
}

const number = String.raw`(?:\d[\d,.]{0,14}\+?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|a dozen|a hundred)`;

const counted = ['projects', 'programmes', 'programs', 'workstreams', 'initiatives', 'contracts', 'work packages'];

/** How one of the facts is told in words. */
interface Telling {
	readonly fact: Exclude<ScopeFact, 'methods' | 'tools'>;
	/** One of these stands, in lower case, in whatever the pattern finds: to look for them is quick. */
	readonly needs: readonly string[];
	readonly pattern: RegExp;
}

const tellings: readonly Telling[] = [
	{
		fact: 'kind',
		needs: ['pmo', 'office', 'excellence', 'supportive', 'controlling', 'directive', 'spoke', 'virtual'],
		pattern:
			/\bEPMO\b|\b(?:enterprise|corporate|group|programme|program|portfolio|project|department(?:al)?|division(?:al)?|central|global|regional|IT|change)(?:[ -]wide|[ -]level)? (?:PMO|(?:management |support |controls )?office)\b|\bcent(?:re|er) of excellence\b|\b(?:supportive|controlling|directive|hub[ -]and[ -]spoke|virtual)\b/iu,
	},
	{
		fact: 'number',
		needs: counted,
		pattern: new RegExp(String.raw`\b${number}(?: [a-z-]+){0,3} (?:${counted.join('|')})\b`, 'iu'),
	},
	{
		fact: 'value',
		needs: ['£', '$', '€', 'gbp', 'eur', 'usd', 'chf', 'aud', 'cad'],
		pattern: /(?:[£$€]|\b(?:GBP|EUR|USD|CHF|AUD|CAD) ?)\d[\d.,]*(?: ?(?:k|m|mn|bn|million|billion|thousand)\b)?/iu,
	},
	{
		fact: 'team',
		needs: [
			...['team', 'office', 'staff', 'group of', 'unit of', 'department of', 'direct reports', 'analyst', 'planners'],
			...['schedulers', 'administrator', 'ordinators', 'only member', 'sole member', 'person'],
		],
		pattern: new RegExp(
			String.raw`\b(?:team|office|staff|group|unit|department) of (?:up to )?${number}\b|\b${number}(?: [a-z-]+){0,2} (?:direct reports|analysts|planners|schedulers|officers|administrators|co-?ordinators|staff|people in the office)\b|\b${number}-(?:person|strong) team\b|\b(?:sole|only) (?:member|analyst|administrator|person)\b`,
			'iu',
		),
	},
	{
		fact: 'reporting',
		needs: ['report', 'accountable to'],
		pattern: /\b(?:report(?:ing|s|ed)?(?: directly)? (?:in)?to (?:a |an |the )?\p{L}|accountable to|reports? into)/iu,
	},
];

const officeTitle =
	/\b(?:PMO|EPMO|P3O|PSO|VMO|TMO|CoE)\b|\b(?:project|programme|program|portfolio)(?: management| support| controls| delivery)? office\b|\bcent(?:re|er) of excellence\b/i;
const supportTitle =
	/\b(?:administrator|assistant|support|apprentice|co-?ordinator|officer|secretary|trainee|graduate|junior)\b/i;

const titles = new WeakMap<CatalogueIndex, ReadonlyMap<string, Role>>();

/** Roles whose work is the office itself, by folded title; co-ordinators and support posts are named like many others outside of PMOs. */
function officeRoles(catalogue: CatalogueIndex): ReadonlyMap<string, Role> {
	let found = titles.get(catalogue);
	if (!found) {
		const roles = catalogue.catalogue.roles.filter(
			({family, band}) => (family === 'core' || family === 'portfolio') && band > 2,
		);
		found = new Map(roles.flatMap((role) => [role.title, ...role.aliases].map((title) => [foldTitle(title), role])));
		titles.set(catalogue, found);
	}
	return found;
}

const posts = new Slot<boolean>();

/** Whether the entry is a post in a PMO, by its title or by a scope line. */
export function isPmoEntry(part: Part, {catalogue}: Pick<RuleContext, 'catalogue'>): boolean {
	let found = posts.get(part);
	if (found === undefined) {
		const title = part.entry?.title?.text;
		found =
			title !== undefined &&
			(officeTitle.test(title) ||
				officeRoles(catalogue).has(foldTitle(title)) ||
				part.leaves.some((leaf) => leaf.text.startsWith('PMO scope')));
		posts.set(part, found);
	}
	return found;
}

const kept = new Slot<{readonly lexicon: RuleContext['lexicon']; readonly scope: PmoScope}>();

/** Reads the scope of a PMO post from everything its entry says. */
export function pmoScope(part: Part, context: Pick<RuleContext, 'catalogue' | 'lexicon'>): PmoScope {
	const known = kept.get(part);
	if (known?.lexicon === context.lexicon) {
		return known.scope;
	}
	const facts: Partial<Record<ScopeFact, TextRange>> = {};
	let prompted = false;
	for (const leaf of part.leaves) {
		if (leaf.prompt) {
			prompted ||= leaf.text.startsWith('PMO scope');
			continue;
		}
		if (leaf.words.length === 0) {
			continue;
		}
		const lower = leaf.text.toLowerCase();
		for (const {fact, needs, pattern} of tellings) {
			const match = facts[fact] || !needs.some((each) => lower.includes(each)) ? null : pattern.exec(leaf.text);
			if (match) {
				const from = leaf.from + match.index;
				facts[fact] = {from, to: from + match[0].length};
			}
		}
	}
	for (const {term, leaf, from, to} of mentionsIn(part, context)) {
		if (term.kind === 'name' && !leaf.inHead) {
			const fact = term.nameKind === 'tool' ? 'tools' : term.nameKind === 'body' ? undefined : 'methods';
			if (fact && !facts[fact]) {
				facts[fact] = {from, to};
			}
		}
	}
	const scope = {facts, prompted, support: supportTitle.test(part.entry?.title?.text ?? '')};
	kept.set(part, {lexicon: context.lexicon, scope});
	return scope;
}
