import * as vscode from 'vscode';
import type {CatalogueIndex} from '../core/catalogue/lookups';
import type {CheckedCv} from '../core/cv/check/cvChecker';
import type {CvOptions, Finding, Fix} from '../core/cv/check/rule';
import {isSuppressed} from '../core/cv/check/suppressions';
import type {Lexicon} from '../core/cv/lexicon/lexicon';
import type {Speller} from '../core/cv/spelling/speller';

/** Extensions that check spelling themselves. */
const otherCheckers = [
	'streetsidesoftware.code-spell-checker',
	'ban.spellright',
	'elijah-potter.harper',
	'valentjn.vscode-ltex',
	'ltex-plus.vscode-ltex-plus',
];

type Language = 'en-gb' | 'en';

export interface SpellingWords {
	readonly lexicon: Lexicon;
	readonly catalogue: CatalogueIndex;
}

/** The dictionary check of CVs. Nothing is read before the first CV is checked, and then one dictionary per language, once. */
export class CvSpelling {
	readonly #dictionaries: vscode.Uri;
	readonly #words: () => Promise<SpellingWords>;
	readonly #spellers = new Map<Language, Promise<Speller>>();
	readonly #loaded = new Map<Language, Speller>();

	constructor(extensionUri: vscode.Uri, words: () => Promise<SpellingWords>) {
		this.#dictionaries = vscode.Uri.joinPath(extensionUri, 'dist', 'dictionaries');
		this.#words = words;
	}

	/** Whether the setting, or the lack of another spelling checker, asks for it. */
	isOn(document: vscode.Uri): boolean {
		const setting = vscode.workspace.getConfiguration('pmoCareer.cv', document).get('spelling');
		return setting === 'on' || (setting !== 'off' && !otherCheckers.some((id) => vscode.extensions.getExtension(id)));
	}

	/** Reads the dictionary for these options; false where it was there already. It takes a second, so for a pause of typing. */
	async load(options: CvOptions): Promise<boolean> {
		if (this.#loaded.has(languageOf(options))) {
			return false;
		}
		this.#loaded.set(languageOf(options), await this.#speller(options));
		return true;
	}

	/** Takes over the words of another catalogue, where a dictionary has been read. */
	async follow(words: SpellingWords): Promise<void> {
		if (this.#spellers.size === 0) {
			return;
		}
		const {withCatalogue} = await import('./spellingRoom');
		for (const [language, speller] of this.#spellers) {
			const other = withCatalogue(await speller, words);
			this.#spellers.set(language, Promise.resolve(other));
			this.#loaded.set(language, other);
		}
	}

	/** Words that no dictionary holds, in document order, without what the CV's own check has found; none before the dictionary is read. */
	findings(checked: CheckedCv): readonly Finding[] {
		const {cv, options, suppressions, findings} = checked;
		const set = options.severity['spelling'];
		const speller = this.#loaded.get(languageOf(options));
		if (set === 'off' || !speller) {
			return [];
		}
		const found = findings.filter(({rule}) => rule === 'spelling');
		return speller
			.check(cv, options.words)
			.filter(({from, to}) => !found.some((each) => each.from < to && from < each.to))
			.map(({word, from, to}): Finding => ({
				rule: 'spelling',
				severity: set ?? 'info',
				from,
				to,
				message: `“${word}” is not in the dictionary. If it is right, add it to your own words.`,
				base: 0,
				baseFixes: [],
			}))
			.filter((finding) => !isSuppressed(finding, suppressions));
	}

	/** What the word of a finding may have been meant to be: for the moment in which somebody asks, since it takes a while. */
	async fixes({cv, options}: CheckedCv, {from, to}: Finding): Promise<readonly Fix[]> {
		const speller = await this.#speller(options);
		return speller.suggest(cv.text.slice(from, to)).map((text) => ({
			title: vscode.l10n.t('Write “{0}”', text),
			preferred: false,
			edits: [{from, to, text}],
		}));
	}

	#speller(options: CvOptions): Promise<Speller> {
		const language = languageOf(options);
		let speller = this.#spellers.get(language);
		if (!speller) {
			speller = this.#load(language).catch((error: unknown) => {
				this.#spellers.delete(language);
				throw error;
			});
			this.#spellers.set(language, speller);
		}
		return speller;
	}

	async #load(language: Language): Promise<Speller> {
		const read = async (ending: string): Promise<string> => {
			const bytes = await vscode.workspace.fs.readFile(
				vscode.Uri.joinPath(this.#dictionaries, `${language}.${ending}`),
			);
			return new TextDecoder().decode(bytes);
		};
		const [aff, dic, {lexicon, catalogue}, {newSpeller}] = await Promise.all([
			read('aff'),
			read('dic'),
			this.#words(),
			import('./spellingRoom'),
		]);
		return newSpeller(aff, dic, lexicon, catalogue);
	}
}

function languageOf({country}: CvOptions): Language {
	return country === 'us' || country === 'us-federal' ? 'en' : 'en-gb';
}
