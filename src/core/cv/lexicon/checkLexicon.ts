import type {ContentFault, ContentOrigin} from '../../catalogue/contentFiles';
import type {YamlPath} from '../../documents/yamlSource';
import type {VerbEntry} from './lexicon';
import type {LexiconContent} from './schema';
import {spellingsOf} from './verbForms';

type Key = keyof LexiconContent;
type Item<K extends Key> = NonNullable<LexiconContent[K]>[number];
type Say = (message: string, path?: YamlPath) => void;

const english = 'january february march april may june july august september october november december'.split(' ');

/** What the schema of one file cannot see: what stands twice, and what refers to something that is not there. */
export function checkLexicon(origins: readonly ContentOrigin<LexiconContent>[]): readonly ContentFault[] {
	const faults: ContentFault[] = [];
	const each = <K extends Key>(key: K, visit: (item: Item<K>, say: Say) => void): void => {
		for (const {file, place, content} of origins) {
			for (const [index, item] of ((content[key] ?? []) as readonly Item<K>[]).entries()) {
				visit(item, (message, inner = []) => {
					const path = [key, index, ...inner];
					faults.push({file, ...place(path), message: `${path.join('.')}: ${message}`});
				});
			}
		}
	};
	checkVerbs(each);
	checkPhrases(each);
	checkMonths(each);
	checkWords(each);
	checkSources(each);
	return faults;
}

type Each = <K extends Key>(key: K, visit: (item: Item<K>, say: Say) => void) => void;

function checkVerbs(each: Each): void {
	const strong = new Set<string>();
	const bases = once();
	each('verbs', (verb, say) => {
		// The same base stands in several spellings where only other forms differ.
		for (const base of new Set(spellingsOf(verb as VerbEntry).map((spelling) => spelling.base))) {
			bases(base, say, ['base']);
		}
		if (verb.strength === 'strong') {
			strong.add(verb.base);
		}
	});
	each('verbs', ({instead = []}, say) => {
		for (const [index, verb] of instead.entries()) {
			if (!strong.has(verb)) {
				say(`"${verb}" is no strong verb of the list`, ['instead', index]);
			}
		}
	});
}

function checkPhrases(each: Each): void {
	const trade: string[] = [];
	each('trade', (word) => trade.push(` ${word} `));
	const known = once();
	each('phrases', ({texts, kind}, say) => {
		for (const [index, text] of texts.entries()) {
			const words = text.replaceAll('-', ' ');
			known(`${kind}: ${words}`, say, ['texts', index]);
			const held = kind === 'cliche' ? trade.find((word) => ` ${words} `.includes(word)) : undefined;
			if (held !== undefined) {
				say(`"${held.trim()}" is a word of the trade, so this is no cliché`, ['texts', index]);
			}
		}
	});
}

function checkMonths(each: Each): void {
	const missing = new Set(english);
	const months = new Map<string, number>();
	let last: Say | undefined;
	each('months', ({month, names, short}, say) => {
		last = say;
		const name = english[month - 1];
		if (name === undefined || names[0] !== name || !missing.delete(name)) {
			say(`the first name of month ${month} is ${String(name)}, and each month stands here once`);
		}
		for (const word of [...names, ...short]) {
			if ((months.get(word) ?? month) !== month) {
				say(`"${word}" names another month too`);
			}
			months.set(word, month);
		}
	});
	if (missing.size > 0) {
		last?.(`there is no ${[...missing].join(', ')}`);
	}
}

function checkWords(each: Each): void {
	for (const key of [
		'participles',
		'adjectives',
		'trade',
		'generic',
		'numberNames',
		'acronyms',
		'numberWords',
		'present',
	] as const) {
		const known = once();
		each(key, (word, say) => known(word, say));
	}
	const names = once();
	each('names', ({name, wrong}, say) => {
		for (const spelling of [name, ...wrong]) {
			names(spelling, say);
		}
	});
	const skills = once();
	each('evidence', ({skill, words}, say) => {
		skills(skill, say, ['skill']);
		const known = once();
		words.forEach((word, index) => {
			known(word, say, ['words', index]);
		});
	});
	const misspelt = once();
	each('misspellings', ({wrong}, say) => {
		wrong.forEach((word, index) => {
			misspelt(word, say, ['wrong', index]);
		});
	});
	const headings = once();
	each('headings', ({standard, other}, say) => {
		for (const wording of [...standard, ...other]) {
			headings(wording, say);
		}
	});
}

function checkSources(each: Each): void {
	const known = new Set<string>();
	const ids = once();
	each('sources', ({id}, say) => {
		ids(id, say, ['id']);
		known.add(id);
	});
	for (const key of ['verbs', 'phrases', 'names'] as const) {
		each(key, ({source}, say) => {
			if (source.startsWith('cv:') && !known.has(source)) {
				say(`there is no source "${source}"`, ['source']);
			}
		});
	}
}

/** Lets every key pass once and says so when it comes again. */
function once(): (key: string, say: Say, path?: YamlPath) => void {
	const seen = new Set<string>();
	return (key, say, path) => {
		if (seen.has(key)) {
			say(`"${key}" stands here twice`, path);
		}
		seen.add(key);
	};
}
