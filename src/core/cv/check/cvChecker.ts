import {Slot} from '../model/slot';
import type {CatalogueIndex} from '../../catalogue/lookups';
import type {Lexicon} from '../lexicon/lexicon';
import type {Cv, Part} from '../model/cv';
import {CvReader} from '../model/cvReader';
import {findingOf} from './findingOf';
import {FrontMatterOptions} from './frontMatterOptions';
import type {CvSettings} from './frontMatterOptions';
import {inOrder, mergedFindings} from './mergedFindings';
import {PlacedFindings} from './placedFindings';
import type {CvOptions, CvRuleContext, Finding, PartRule, PartsRule, Report, Rule, RuleContext} from './rule';
import {RuleMemory} from './ruleMemory';
import {isSuppressed, suppressionsIn} from './suppressions';
import type {Suppression} from './suppressions';

/** Findings of these codes come from elsewhere: from the front matter, the master CV and the dictionary. */
const otherCodes: readonly string[] = ['front-matter', 'variant-fact-drift', 'spelling'];

export interface CheckedCv {
	readonly cv: Cv;
	/** What the settings and the front matter say together. */
	readonly options: CvOptions;
	/** In document order; what a comment suppresses is left out. */
	readonly findings: readonly Finding[];
	readonly suppressions: readonly Suppression[];
}

/** What the rules say of a part, or a rule of a part in the light of the others, under these options. */
interface Told {
	readonly options: CvOptions;
	readonly findings: PlacedFindings;
}

const ofPart = new Slot<Told>();

/**
 * Checks a CV, and checks it again after an edit for the price of what the edit touched: what the rules say of a part is
 * kept as long as the part stays the same. One checker serves one document.
 */
export class CvChecker {
	readonly #lexicon: Lexicon;
	readonly #catalogue: CatalogueIndex;
	readonly #rules: readonly Rule[];
	readonly #reader: CvReader;
	readonly #memory = new RuleMemory();
	/** By the list of what a rule reports, which is the same list for as long as nothing changes in it. */
	readonly #told = new WeakMap<readonly Report[], Told>();
	readonly #frontMatter: FrontMatterOptions;

	constructor(lexicon: Lexicon, catalogue: CatalogueIndex, rules: readonly Rule[]) {
		this.#lexicon = lexicon;
		this.#catalogue = catalogue;
		this.#rules = rules;
		this.#reader = new CvReader(lexicon);
		const codes = [...rules.map(({code}) => code), ...otherCodes];
		this.#frontMatter = new FrontMatterOptions({catalogue, rules: new Set(codes)});
	}

	/** Takes any text. */
	check(text: string, settings: CvSettings): CheckedCv {
		const cv = this.#reader.read(text);
		const {options, faults} = this.#frontMatter.read(text, settings);
		const context = {options, lexicon: this.#lexicon, catalogue: this.#catalogue, memory: this.#memory};
		const active = this.#rules.filter(({code}) => options.severity[code] !== 'off');
		const partRules = active.filter((rule) => rule.scope === 'part');
		const ofParts: (readonly Finding[])[] = [];
		const others = [...faults];
		const compared = this.#compared(active, cv, context);
		for (const {parts} of cv.sections) {
			for (const {part, from} of parts) {
				ofParts.push(this.#ofPart(part, from, partRules, context).at(from));
				for (const {rule, reportsOf} of compared) {
					const reports = reportsOf(part);
					if (reports.length > 0) {
						others.push(...this.#ofReports(rule, reports, from, options).at(from));
					}
				}
			}
		}
		for (const rule of active) {
			if (rule.scope === 'cv') {
				rule.check(cv, context, (report) => others.push(findingOf(rule, report, options, 0)));
			}
		}
		const findings = mergedFindings(ofParts, others.sort(inOrder));
		const suppressions = suppressionsIn(cv);
		const told = suppressions.length > 0 ? findings.filter((each) => !isSuppressed(each, suppressions)) : findings;
		return {cv, options, findings: told, suppressions};
	}

	#ofPart(part: Part, from: number, rules: readonly PartRule[], context: RuleContext): PlacedFindings {
		const known = ofPart.get(part);
		if (known?.options === context.options) {
			return known.findings;
		}
		const all: Finding[] = [];
		for (const rule of rules) {
			rule.check(part, context, (report) => all.push(findingOf(rule, report, context.options, from)));
		}
		const findings = new PlacedFindings(from, all.sort(inOrder));
		ofPart.set(part, {options: context.options, findings});
		return findings;
	}

	#compared(rules: readonly Rule[], {sections}: Cv, context: CvRuleContext): readonly Compared[] {
		const all = sections.flatMap(({parts}) => parts.map(({part}) => part));
		return rules.flatMap((rule) => (rule.scope === 'parts' ? [{rule, reportsOf: rule.compare(all, context)}] : []));
	}

	#ofReports(rule: PartsRule, reports: readonly Report[], from: number, options: CvOptions): PlacedFindings {
		const known = this.#told.get(reports);
		if (known?.options === options) {
			return known.findings;
		}
		const findings = new PlacedFindings(
			from,
			reports.map((report) => findingOf(rule, report, options, from)),
		);
		this.#told.set(reports, {options, findings});
		return findings;
	}
}

interface Compared {
	readonly rule: PartsRule;
	readonly reportsOf: (part: Part) => readonly Report[];
}
