import type {CatalogueIndex} from '../../catalogue/lookups';
import type {Lexicon} from '../lexicon/lexicon';
import type {Cv, Part} from '../model/cv';
import {CvReader} from '../model/cvReader';
import {FrontMatterOptions} from './frontMatterOptions';
import type {CvSettings} from './frontMatterOptions';
import type {CvOptions, Finding, Fix, PartRule, Report, Rule, RuleContext, Severity} from './rule';
import {severities} from './rule';
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

/** What the rules say of a part, with offsets from its own start, and the same where the part stands now. */
interface PartFindings {
	readonly findings: readonly Finding[];
	from: number;
	placed: readonly Finding[];
}

/**
 * Checks a CV, and checks it again after an edit for the price of what the edit touched: what the rules say of a part is
 * kept as long as the part stays the same. One checker serves one document.
 */
export class CvChecker {
	readonly #lexicon: Lexicon;
	readonly #catalogue: CatalogueIndex;
	readonly #rules: readonly Rule[];
	readonly #reader: CvReader;
	readonly #frontMatter: FrontMatterOptions;
	#kept = new WeakMap<Part, PartFindings>();
	#options: CvOptions | undefined;

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
		if (options !== this.#options) {
			this.#options = options;
			this.#kept = new WeakMap();
		}
		const context = {options, lexicon: this.#lexicon, catalogue: this.#catalogue};
		const active = this.#rules.filter(({code}) => options.severity[code] !== 'off');
		const partRules = active.filter((rule) => rule.scope === 'part');
		const findings = [...faults];
		for (const {parts} of cv.sections) {
			for (const {part, from} of parts) {
				const kept = this.#checkPart(part, partRules, context);
				if (kept.from !== from) {
					kept.from = from;
					kept.placed = kept.findings.map((finding) => moved(finding, from));
				}
				for (const finding of kept.placed) {
					findings.push(finding);
				}
			}
		}
		for (const rule of active) {
			if (rule.scope === 'cv') {
				rule.check(cv, context, (report) => findings.push(findingOf(rule, report, options)));
			}
		}
		const suppressions = suppressionsIn(cv);
		const told = suppressions.length > 0 ? findings.filter((each) => !isSuppressed(each, suppressions)) : findings;
		told.sort((a, b) => a.from - b.from || a.to - b.to || (a.rule < b.rule ? -1 : 1));
		return {cv, options, findings: told, suppressions};
	}

	#checkPart(part: Part, rules: readonly PartRule[], context: RuleContext): PartFindings {
		const kept = this.#kept.get(part);
		if (kept) {
			return kept;
		}
		const findings: Finding[] = [];
		for (const rule of rules) {
			rule.check(part, context, (report) => findings.push(findingOf(rule, report, context.options)));
		}
		const checked: PartFindings = {findings, from: 0, placed: findings};
		this.#kept.set(part, checked);
		return checked;
	}
}

/** A severity that somebody has set holds as it is; the rule's own may be lowered or raised for the case at hand. */
function findingOf(rule: Rule, {from, to, message, atMost, atLeast, fixes = []}: Report, options: CvOptions): Finding {
	const set = options.severity[rule.code];
	const severity = set && set !== 'off' ? set : adjusted(rule.severity, atMost, atLeast);
	return {rule: rule.code, severity, from, to, message, fixes};
}

function adjusted(severity: Severity, atMost: Severity | undefined, atLeast: Severity | undefined): Severity {
	const rank = (each: Severity): number => severities.indexOf(each);
	const lowered = atMost && rank(atMost) > rank(severity) ? atMost : severity;
	return atLeast && rank(atLeast) < rank(lowered) ? atLeast : lowered;
}

/** Written out: a CV has hundreds of findings, and what stands below an edit is moved with every letter. */
function moved({rule, severity, from, to, message, fixes}: Finding, by: number): Finding {
	const movedFixes = fixes.length === 0 ? fixes : fixes.map((fix) => movedFix(fix, by));
	return {rule, severity, from: from + by, to: to + by, message, fixes: movedFixes};
}

function movedFix({title, preferred, edits}: Fix, by: number): Fix {
	return {title, preferred, edits: edits.map(({from, to, text}) => ({from: from + by, to: to + by, text}))};
}
