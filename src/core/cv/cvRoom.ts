import type {Role} from '../catalogue/catalogue';
import type {CatalogueIndex} from '../catalogue/lookups';
import type {IsoDate} from '../documents/dates';
import {CvChecker} from './check/cvChecker';
import type {CheckedCv} from './check/cvChecker';
import {cvReport, summaryText} from './check/cvReport';
import {applyEdits, fixCv, preferredEdits} from './check/fixCv';
import type {CvSettings} from './check/frontMatterOptions';
import {plainFindings, plainFix} from './check/plainCv';
import type {PlainFinding} from './check/plainCv';
import type {Finding, Rule, RuleInfo, TextEdit} from './check/rule';
import {leafAt, standsAtText, suppressEdit} from './check/suppressEdit';
import {completionsAt} from './complete/completionsAt';
import type {CvCompletions} from './complete/completion';
import {Glossary} from './explain/glossary';
import type {FoundTerm} from './explain/glossary';
import {indexLexicon} from './lexicon/indexLexicon';
import type {Lexicon, LexiconData} from './lexicon/lexicon';
import type {Cv} from './model/cv';
import {CvReader} from './model/cvReader';
import {timeHeld} from './model/timeHeld';
import {wordCount} from './model/wordCount';
import {printCv} from './print/printCv';
import {ruleMarkdown} from './rules/ruleMarkdown';
import {ruleInfos} from './rules/ruleInfos';
import {rules} from './rules/rules';
import {coverageMarkdown} from './skills/coverageMarkdown';
import {skillCoverage} from './skills/skillCoverage';
import {checkDrift} from './rules/variantFactDrift';
import {comparisonMarkdown} from './variants/comparisonMarkdown';
import type {ComparedCv} from './variants/comparisonMarkdown';
import {compareWithMaster} from './variants/compareWithMaster';
import {masterPath} from './variants/masterPath';
import {tagsIn} from './variants/taggedLeaves';
import {writeVariant} from './variants/writeVariant';
import {minimalEdit} from '../documents/minimalEdit';

/**
 * What works on CVs, with the words and the catalogue that it works with. The node host keeps it in a file of its own
 * and reads it when the first CV opens, so everything that needs this code gets it from here.
 */
export class CvRoom {
	readonly lexicon: Lexicon;
	readonly catalogue: CatalogueIndex;
	readonly rules: readonly Rule[] = rules;
	readonly suppressEdit = suppressEdit;
	readonly standsAtText = standsAtText;
	readonly wordCount = wordCount;
	readonly timeHeld = timeHeld;
	readonly summaryText = summaryText;
	readonly ruleMarkdown = ruleMarkdown;
	readonly printCv = printCv;
	readonly masterPath = masterPath;
	readonly tagsIn = tagsIn;
	readonly writeVariant = writeVariant;
	/** Serves callers who hold no document: one for all of them, so that a small edit is checked quickly. */
	readonly #plain: CvChecker;
	#glossary: Glossary | undefined;

	constructor(data: LexiconData, catalogue: CatalogueIndex, lexicon = indexLexicon(data)) {
		this.lexicon = lexicon;
		this.catalogue = catalogue;
		this.#plain = this.newChecker();
	}

	/** The same words with another catalogue. What was found with the one before is not taken over. */
	withCatalogue(catalogue: CatalogueIndex): CvRoom {
		return new CvRoom(this.lexicon.data, catalogue, {...this.lexicon});
	}

	newChecker(): CvChecker {
		return new CvChecker(this.lexicon, this.catalogue, rules);
	}

	newReader(): CvReader {
		return new CvReader(this.lexicon);
	}

	/** What a variant says that its master does not. */
	checkDrift({cv, options}: CheckedCv, master: Cv): readonly Finding[] {
		return checkDrift(cv, master, {options, lexicon: this.lexicon, catalogue: this.catalogue});
	}

	comparison(variant: ComparedCv, master: ComparedCv): string {
		return comparisonMarkdown(compareWithMaster(variant.cv, master.cv, this), variant, master);
	}

	rule(code: string): RuleInfo | undefined {
		return ruleInfos.find((rule) => rule.code === code);
	}

	checkPlain(markdown: unknown, options: unknown, today: IsoDate): PlainFinding[] {
		return plainFindings(this.#plain, markdown, options, today);
	}

	fixPlain(markdown: unknown, options: unknown, today: IsoDate): string {
		return plainFix(this.#plain, markdown, options, today);
	}

	/** The edits that apply every preferred fix, or those of some rules, until none is left. They do not overlap. */
	fixEdits({cv, findings}: CheckedCv, settings: CvSettings, only?: readonly string[]): readonly TextEdit[] {
		const edits = preferredEdits(findings, only);
		if (edits.length === 0) {
			return [];
		}
		const fixed = fixCv(this.newChecker(), cv.text, settings, only);
		if (applyEdits(cv.text, edits) === fixed) {
			return edits;
		}
		const change = minimalEdit(cv.text, fixed);
		return change ? [{from: change.start, to: change.end, text: change.text}] : [];
	}

	completionsAt(checked: CheckedCv, offset: number): CvCompletions | undefined {
		return completionsAt({checked, offset, lexicon: this.lexicon, catalogue: this.catalogue, rules});
	}

	/** The name of a skill, a tool, a certificate or an abbreviation at an offset of the document. */
	termAt(cv: Cv, offset: number): FoundTerm | undefined {
		const leaf = leafAt(cv, {from: offset, to: offset});
		this.#glossary ??= new Glossary(this.catalogue, this.lexicon);
		const found = leaf && this.#glossary.at(leaf, offset - leaf.from);
		return found && {...found, from: found.from + leaf.from, to: found.to + leaf.from};
	}

	/** Which needs of a role the CV shows at work, names only or lacks, as Markdown. */
	coverage(cv: Cv, role: Role, title: string, link: (line: number) => string): string {
		const {catalogue} = this;
		return coverageMarkdown({cv, role, title, link, catalogue, coverage: skillCoverage(cv, this, role)});
	}

	report(checked: CheckedCv, name: string, link: (line: number) => string): string {
		return cvReport({checked, name, link, lexicon: this.lexicon, rules});
	}
}
