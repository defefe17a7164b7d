import {nearestWord} from '../../documents/nearestWord';
import type {Span} from '../../documents/yamlSource';
import {firstLine} from './firstLine';
import {flowScalar} from './flowScalar';
import type {PackPair} from './packNode';
import type {PackProblem, PackProblemCode} from './packProblem';
import {shortened} from './shortened';

/** More problems than this are only counted. */
const mostProblems = 200;

export type Expected = 'text' | 'number' | 'whole-number' | 'yes-no' | 'list' | 'mapping';
export type Found = 'text' | 'number' | 'yes-no' | 'list' | 'mapping' | 'nothing';

/** Collects what is wrong in a pack, each at its place in the text. */
export class Reporter {
	readonly text: string;
	readonly #problems: PackProblem[] = [];
	#more = 0;
	readonly #hasLost: boolean;

	constructor(text: string) {
		this.text = text;
		this.#hasLost = text.includes('\uFFFD');
	}

	get problems(): readonly PackProblem[] {
		const last = this.#problems.at(-1);
		return this.#more === 0 || !last
			? this.#problems
			: [...this.#problems, {code: 'more-problems', severity: 'warning', at: last.at, args: {count: this.#more}}];
	}

	add(problem: PackProblem): void {
		if (this.#problems.length < mostProblems) {
			this.#problems.push(problem);
		} else {
			this.#more++;
		}
	}

	error(code: PackProblemCode, at: Span, args: PackProblem['args'], meant?: string): void {
		this.add({code, severity: 'error', at, args, ...(meant !== undefined && {meant})});
	}

	warning(code: PackProblemCode, at: Span, args: PackProblem['args'], meant?: string): void {
		this.add({code, severity: 'warning', at, args, ...(meant !== undefined && {meant})});
	}

	/** `beside` is what stands beside it, so that none of those keys was meant. */
	unknownKey(name: string, at: Span, allowed: readonly string[], beside: ReadonlyMap<string, unknown>): void {
		const isSeen = this.#problems.length < mostProblems;
		const free = isSeen ? allowed.filter((each) => !beside.has(each)) : [];
		this.error(
			'unknown-key',
			at,
			{found: shortened(name), allowed: allowed.join(', ')},
			nearestWord(name, free) ?? sameLetters(name, free),
		);
	}

	wrongType(expected: Expected, pair: PackPair): void {
		const node = pair.value;
		if (!node) {
			return;
		}
		const value = node.kind === 'scalar' ? node.value : null;
		const found: Found = node.kind === 'scalar' ? kindOf(node.value) : node.kind === 'map' ? 'mapping' : 'list';
		const args = {expected, found, ...(value !== null && {value: shortened(this.source(node.span))})};
		this.error(
			'wrong-type',
			this.placeOf(pair),
			args,
			value === null ? undefined : this.#meant(expected, value, node.span),
		);
	}

	/** The place of a value, or of its key where the value is blank. */
	placeOf({key, value}: PackPair): Span {
		const isBlank = !value || value.span.from === value.span.to;
		return this.firstLine(isBlank ? key : value.span);
	}

	firstLine(span: Span): Span {
		return firstLine(this.text, span);
	}

	source({from, to}: Span): string {
		return this.text.slice(from, to);
	}

	/** There is a character here that was lost when the file was saved or read. */
	isLost(span: Span): boolean {
		return this.#hasLost && this.source(span).includes('\uFFFD');
	}

	#meant(expected: Expected, value: string | number | boolean, span: Span): string | undefined {
		switch (expected) {
			case 'text':
				return JSON.stringify(this.source(span));
			case 'list':
				return `[${flowScalar(this.source(span), value)}]`;
			case 'yes-no':
				return typeof value === 'string' ? yesNo.get(value.toLowerCase()) : undefined;
			case 'number':
			case 'whole-number':
				return typeof value === 'string' && /^\d{1,3}$/.test(value) ? value : undefined;
			case 'mapping':
				return undefined;
		}
	}
}

/** What other versions of YAML, and people, take for true and false. */
const yesNo: ReadonlyMap<string, string> = new Map([
	...['yes', 'y', 'on', 'true'].map((word) => [word, 'true'] as const),
	...['no', 'n', 'off', 'false'].map((word) => [word, 'false'] as const),
]);

function kindOf(value: string | number | boolean | null): Found {
	if (value === null) {
		return 'nothing';
	}
	return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'yes-no';
}

/** The word that differs only in case, hyphens and underscores. */
function sameLetters(name: string, among: readonly string[]): string | undefined {
	const letters = (word: string): string => word.replace(/[-_ ]/g, '').toLowerCase();
	return among.find((each) => letters(each) === letters(name.slice(0, 100)));
}
