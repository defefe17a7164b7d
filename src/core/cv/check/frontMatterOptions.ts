import {findFrontMatter} from '../../documents/frontMatterBlock';
import {readFrontMatter} from '../../documents/frontMatter';
import type {IsoDate} from '../../documents/dates';
import {roleNow} from '../../catalogue/roleNow';
import {cvCountries} from '../country';
import type {CvCountry} from '../country';
import {frontMatterRule} from '../rules/frontMatterRule';
import {frontMatterFaults} from './frontMatterFaults';
import type {Allowed} from './frontMatterFaults';
import type {CvOptions, Finding, Severity} from './rule';
import {severities} from './rule';

/** What holds for a CV unless its front matter says otherwise. */
export interface CvSettings {
	readonly today: IsoDate;
	readonly country?: CvCountry;
	readonly target?: string;
	readonly words?: readonly string[];
	readonly severity?: Readonly<Record<string, Severity | 'off'>>;
}

interface ReadOptions {
	readonly options: CvOptions;
	/** What the front matter says that cannot be used. */
	readonly faults: readonly Finding[];
}

/** Joins settings and front matter, and hands out the same object as long as both stay the same. */
export class FrontMatterOptions {
	readonly #allowed: Allowed;
	#block = '';
	#settings: CvSettings | undefined;
	#read: ReadOptions | undefined;

	constructor(allowed: Allowed) {
		this.#allowed = allowed;
	}

	read(text: string, settings: CvSettings): ReadOptions {
		const head = findFrontMatter(text);
		const block = head.ok ? text.slice(0, head.value.bodyStart) : '';
		if (!this.#read || block !== this.#block || !sameSettings(settings, this.#settings)) {
			this.#block = block;
			this.#settings = settings;
			this.#read = joined(block, settings, this.#allowed);
		}
		return this.#read;
	}
}

/** Callers tend to build their settings anew at every check. */
function sameSettings(a: CvSettings, b: CvSettings | undefined): boolean {
	return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function joined(block: string, settings: CvSettings, allowed: Allowed): ReadOptions {
	const read = block === '' ? undefined : readFrontMatter(block);
	const data = read?.ok ? read.value.data : {};
	const country = cvCountries.find((each) => each === data['country']) ?? settings.country ?? 'uk';
	const said = typeof data['target'] === 'string' ? data['target'] : settings.target;
	const target = said === undefined ? undefined : (roleNow(allowed.catalogue, said)?.id ?? said);
	const severity = {...settings.severity, ...severitiesIn(data['rules'])};
	const level = severity[frontMatterRule.code] ?? frontMatterRule.severity;
	return {
		options: {
			country,
			today: settings.today,
			...(target === undefined ? {} : {target}),
			words: new Set([...(settings.words ?? []), ...strings(data['words'])].map((word) => word.toLowerCase())),
			severity,
		},
		faults: level === 'off' || !read ? [] : frontMatterFaults(block, read, allowed, level),
	};
}

function strings(value: unknown): readonly string[] {
	return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function severitiesIn(value: unknown): Readonly<Record<string, Severity | 'off'>> {
	if (typeof value !== 'object' || value === null) {
		return {};
	}
	const known: readonly string[] = [...severities, 'off'];
	const entries = Object.entries(value).map(([rule, level]) => [rule, level === false ? 'off' : level] as const);
	return Object.fromEntries(entries.filter(([, level]) => known.includes(String(level))));
}
