import {ownText} from '../model/ownText';

const vendors = new Set(['ms', 'microsoft', 'oracle', 'google', 'atlassian', 'deltek', 'asta', 'certified', 'leading']);

/** Whether one name is the other with more or fewer words: Primavera P6 and Primavera, MS Project and Microsoft Project. */
export function sameName(one: string, other: string): boolean {
	if (one === other) {
		return true;
	}
	const words = keyWords(one);
	const others = keyWords(other);
	const [few, many] = words.size <= others.size ? [words, others] : [others, words];
	return few.size > 0 && [...few].every((word) => many.has(word));
}

/** More than lexicon and catalogue have names. */
const mostNames = 2000;
const known = new Map<string, ReadonlySet<string>>();

/** Worked out once for each name: the same few are compared at every keystroke. */
function keyWords(name: string): ReadonlySet<string> {
	let words = known.get(name);
	if (!words) {
		if (known.size >= mostNames) {
			known.clear();
		}
		const all = name.toLowerCase().split(/[\s-]+/);
		words = new Set(all.filter((word) => !vendors.has(word)));
		known.set(ownText(name), words);
	}
	return words;
}
