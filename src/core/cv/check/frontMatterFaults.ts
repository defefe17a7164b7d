import type {CatalogueIndex} from '../../catalogue/lookups';
import {roleMeant} from '../../catalogue/roleMeant';
import {roleNow} from '../../catalogue/roleNow';
import type {readFrontMatter} from '../../documents/frontMatter';
import {findFrontMatter} from '../../documents/frontMatterBlock';
import {nearestWord} from '../../documents/nearestWord';
import {readYaml} from '../../documents/yamlSource';
import type {YamlPath} from '../../documents/yamlSource';
import {cvCountries} from '../country';
import {frontMatterRule} from '../rules/frontMatterRule';
import type {Finding, Severity} from './rule';
import {severities} from './rule';

/** What a value of the front matter may be. */
export interface Allowed {
	readonly catalogue: CatalogueIndex;
	/** Codes of all rules. */
	readonly rules: ReadonlySet<string>;
}

type ReadFrontMatter = ReturnType<typeof readFrontMatter>;

interface Fault {
	readonly path: YamlPath;
	readonly part: 'key' | 'value';
	readonly message: string;
}

const levels: readonly string[] = [...severities, 'off'];

/**
 * What the front matter of a CV asks for that does not exist, each at its place; `block` is the document up to its body, and
 * `read` what stands there.
 */
export function frontMatterFaults(
	block: string,
	read: ReadFrontMatter,
	allowed: Allowed,
	severity: Severity,
): readonly Finding[] {
	const found = findFrontMatter(block);
	// In front matter of other tools the same words mean other things.
	if (!found.ok || !/^pmo-career:/m.test(block)) {
		return [];
	}
	const {start, end} = found.value;
	if (!read.ok) {
		const {line, column} = read.problem.args;
		const from = offsetOf(block, Number(line ?? 1), Number(column ?? 1));
		const to = lineEnd(block, from);
		const message = 'The front matter cannot be read from here on, so that nothing it says about the checks holds.';
		return [{rule: frontMatterRule.code, severity, from, to, message, base: 0, baseFixes: []}];
	}
	const faults = faultsIn(read.value.data, allowed);
	if (faults.length === 0) {
		return [];
	}
	const yaml = readYaml(block.slice(start, end));
	return faults.map(({path, part, message}): Finding => {
		const {line, column} = yaml.place(path, part);
		const from = start + offsetOf(block.slice(start, end), line, column);
		return {rule: frontMatterRule.code, severity, from, to: valueEnd(block, from), message, base: 0, baseFixes: []};
	});
}

function faultsIn(data: Readonly<Record<string, unknown>>, allowed: Allowed): readonly Fault[] {
	const {country, target, rules, words} = data;
	const faults: Fault[] = [];
	const value = (path: YamlPath, message: string): void => {
		faults.push({path, part: 'value', message});
	};
	if (country !== undefined && country !== null && !cvCountries.some((each) => each === country)) {
		value(['country'], `This country is not known here. It may be ${listed(cvCountries)}.`);
	}
	if (target !== undefined && target !== null) {
		const message = targetFault(target, allowed.catalogue);
		if (message !== undefined) {
			value(['target'], message);
		}
	}
	if (
		words !== undefined &&
		words !== null &&
		!(Array.isArray(words) && words.every((word) => typeof word === 'string'))
	) {
		value(['words'], 'The words must be a list, such as [Ousebridge, MoSCoW].');
	}
	if (rules !== undefined && rules !== null) {
		if (typeof rules !== 'object' || Array.isArray(rules)) {
			value(['rules'], 'The rules must be pairs of a rule and its severity, such as page-length: hint.');
		} else {
			faults.push(...ruleFaults(rules as Readonly<Record<string, unknown>>, allowed.rules));
		}
	}
	return faults;
}

function ruleFaults(rules: Readonly<Record<string, unknown>>, known: ReadonlySet<string>): readonly Fault[] {
	return Object.entries(rules).flatMap(([code, level]): readonly Fault[] => {
		if (!known.has(code)) {
			const meant = nearestWord(code, [...known]);
			const message = `There is no rule of this name.${meant === undefined ? '' : ` Did you mean ${meant}?`}`;
			return [{path: ['rules', code], part: 'key', message}];
		}
		return level === false || levels.includes(String(level))
			? []
			: [{path: ['rules', code], part: 'value', message: `The severity may be ${listed(levels)}.`}];
	});
}

function targetFault(target: unknown, index: CatalogueIndex): string | undefined {
	if (typeof target === 'string' && roleNow(index, target)) {
		return undefined;
	}
	const meant = roleMeant(index, String(target));
	return meant === undefined
		? 'No role of the catalogue has this id. The list of roles shows them all.'
		: `No role of the catalogue has this id. Did you mean ${meant}?`;
}

function listed(values: readonly string[]): string {
	return `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`;
}

/** Line and column count from 1. */
function offsetOf(text: string, line: number, column: number): number {
	let start = 0;
	for (let at = 1; at < line; at++) {
		start = text.indexOf('\n', start) + 1;
	}
	return Math.min(start + column - 1, text.length);
}

function lineEnd(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return from + text.slice(from, end < 0 ? text.length : end).trimEnd().length;
}

/** The end of a plain or quoted value, comments left out. */
function valueEnd(text: string, from: number): number {
	const rest = text.slice(from, lineEnd(text, from));
	const quoted = /^"[^"\n]*"|^'[^'\n]*'/.exec(rest)?.[0];
	const plain = rest.split(/\s#|[,}\]]|:(?:\s|$)/, 1)[0] ?? rest;
	return from + (quoted ?? plain).trimEnd().length;
}
