import type {VerbEntry} from './lexicon';

/** One way to spell a verb, with its forms: travel, travelled, travelled, travels, travelling. */
export interface Spelling {
	readonly base: string;
	readonly past: string;
	readonly participle: string;
	readonly third: string;
	readonly ing: string;
}

/** Verbs of several syllables that double their last letter, because the stress is on the last or the last is a word of its own. */
const doubling = new Set(
	(
		'acquit admit allot annul begin commit compel concur confer control debug defer deter dispel distil embed emit enrol equip ' +
		'excel expel forget format fulfil incur infer input instil leapfrog occur offset omit outbid outfit output outrun ' +
		'outstrip overlap overrun patrol permit prefer program propel rebid rebut recap recur refer refit regret remap remit ' +
		'repel replan rerun reset resit resubmit retrofit roadmap submit transfer transmit transship undercut underpin unplug unwrap upset'
	).split(' '),
);

/** Both are right: focused, focussed. The single letter comes first. */
const either = new Set(['benefit', 'bias', 'focus', 'refocus']);

/** In these -ise (or -ize) is no ending but part of the word. */
const noEnding = new Set(
	(
		'advertise advise appraise apprise arise braise bruise chastise circumcise comprise compromise cruise demise despise ' +
		'devise disguise downsize enterprise excise exercise franchise improvise incise liaise merchandise outsize praise practise premise ' +
		'prize promise raise reappraise reprise resize revise rightsize rise seize size supervise surmise surprise televise upraise'
	).split(' '),
);

/** The ways in which the verb is spelt, the one to write by default first: British before American. */
export function spellingsOf(verb: VerbEntry): readonly Spelling[] {
	const spellings: Spelling[] = [];
	for (const base of [verb.base, ...(verb.also ?? [])].flatMap(withBothEndings)) {
		const irregular = base === verb.base ? verb : undefined;
		for (const stem of stems(base)) {
			const past = irregular?.past ?? pastOn(stem);
			const forms = {base, past, participle: irregular?.participle ?? past, third: third(base), ing: ing(base, stem)};
			spellings.push(forms, ...(irregular?.pastAlso ?? []).map((also) => ({...forms, past: also, participle: also})));
		}
	}
	return spellings;
}

/** The past of the verb, spelt the way that one of its forms is: `organizing` gives `organized`. */
export function pastOf(verb: VerbEntry, like?: string): string {
	return spelling(verb, like).past;
}

/** The form for he, she and it: leads. */
export function thirdOf(verb: VerbEntry, like?: string): string {
	return spelling(verb, like).third;
}

/** The form in -ing: leading. */
export function ingOf(verb: VerbEntry, like?: string): string {
	return spelling(verb, like).ing;
}

/** The past of a regular verb that need not be listed. */
export function pastForBase(base: string): string {
	return pastOf({base, strength: 'depends', source: ''});
}

function spelling(verb: VerbEntry, like: string | undefined): Spelling {
	const spellings = spellingsOf(verb);
	const [first] = spellings;
	if (!first) {
		throw new Error('Every verb has a spelling');
	}
	const alike = like === undefined ? undefined : spellings.find((each) => Object.values(each).includes(like));
	return alike ?? first;
}

function withBothEndings(base: string): readonly string[] {
	const ending = /(?:is|iz|ys|yz)e$/.exec(base)?.[0];
	if (ending === undefined || base.length < 6 || noEnding.has(lastPart(base))) {
		return [base];
	}
	const other = ending.replace(/[sz]/, ending.includes('s') ? 'z' : 's');
	return [base, base.slice(0, -3) + other];
}

/** What -ed and -ing are put on: `plann`, or both `travell` and `travel`. */
function stems(base: string): readonly string[] {
	const last = lastPart(base);
	const doubled = base + base.slice(-1);
	if (either.has(last)) {
		return [base, doubled];
	}
	if (doubling.has(last) || isShort(last)) {
		return [doubled];
	}
	return endsInSingleL(last) ? [doubled, base] : [base];
}

function lastPart(base: string): string {
	return base.slice(base.lastIndexOf('-') + 1);
}

/** One syllable that ends in one vowel and one consonant: plan, ship, quit. */
function isShort(word: string): boolean {
	return /^[^aeiou]*[aeiouy][^aeiouwxy]$/.test(word.replace('qu', 'q'));
}

/** Travel, model, signal, fuel; not detail, reveal or parallel. */
function endsInSingleL(word: string): boolean {
	return /[aeiou]l$/.test(word) && !/(?:a[iu]|e[aei]|ie|o[aiou])l$/.test(word) && word !== 'parallel';
}

function pastOn(stem: string): string {
	if (stem.endsWith('e')) {
		return `${stem}d`;
	}
	return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}

function third(base: string): string {
	if (base === 'have') {
		return 'has';
	}
	if (/[^aeiou]y$/.test(base)) {
		return `${base.slice(0, -1)}ies`;
	}
	if (/^(?:re)?quiz$/.test(base)) {
		return `${base}zes`;
	}
	return /(?:[sxz]|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
}

function ing(base: string, stem: string): string {
	if (base.endsWith('ie')) {
		return `${base.slice(0, -2)}ying`;
	}
	return base.endsWith('e') && !/[eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`;
}
