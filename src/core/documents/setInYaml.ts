import {isMap, isNode, isScalar, isSeq, parseDocument} from 'yaml';
import type {Node, Pair, Scalar, YAMLMap, YAMLSeq} from 'yaml';
import {readYaml} from './yamlSource';
import {blockLines, flowText} from './yamlValue';
import type {YamlScalar, YamlValue} from './yamlValue';

export interface YamlChange {
	readonly path: readonly string[];
	readonly value: YamlValue;
}

type Data = Readonly<Record<string, unknown>>;

/** The edited text, or the offset of what is in the way of the edit. */
export type YamlEdit = {readonly text: string} | {readonly blockedAt: number};

const indent = '  ';

/**
 * Sets values in a YAML text, with the mappings on the way to them. Everything else stays byte for byte: comments, order,
 * quotes, line endings, keys that nobody here knows. Of a list with one item a line, the lines of items that stay are
 * kept. Nothing is edited below a value that is no mapping, nor in a text with faults.
 */
export function setInYaml(text: string, changes: readonly YamlChange[]): YamlEdit {
	const mark = text.startsWith('\uFEFF') ? 1 : 0;
	const before = readYaml(text);
	if (before.faults.length > 0) {
		return {blockedAt: mark};
	}
	let now = text.slice(mark);
	let wanted: unknown = before.data ?? {};
	for (const {path, value} of changes) {
		const edited = new YamlEditor(now).set(path, value);
		if ('blockedAt' in edited) {
			// The place in the text as it was given, which earlier changes may have moved.
			const first = new YamlEditor(text.slice(mark)).set(path, value);
			return {blockedAt: mark + ('blockedAt' in first ? first.blockedAt : 0)};
		}
		now = edited.text;
		wanted = withValue(wanted, path, value);
	}
	// YAML has corners where an edit by ranges would say something else. Then nothing is edited.
	const after = readYaml(now);
	const isSame = after.faults.length === 0 && JSON.stringify(after.data ?? {}) === JSON.stringify(wanted);
	return isSame ? {text: text.slice(0, mark) + now} : {blockedAt: mark};
}

function withValue(data: unknown, path: readonly string[], value: YamlValue): unknown {
	const [key, ...rest] = path;
	if (key === undefined) {
		return value;
	}
	const before = (typeof data === 'object' && data !== null ? data : {}) as Data;
	return {...before, [key]: withValue(before[key], rest, value)};
}

class YamlEditor {
	readonly #text: string;
	readonly #eol: string;

	constructor(text: string) {
		this.#text = text;
		this.#eol = /\r?\n/.exec(text)?.[0] ?? '\n';
	}

	set(path: readonly string[], value: YamlValue): YamlEdit {
		const options = {version: '1.2', schema: 'core', uniqueKeys: false, keepSourceTokens: true} as const;
		let node: Node | null = parseDocument(this.#text, options).contents;
		if (isNothing(node)) {
			return this.#insertLines(this.#text.length, blockLines(path, value, ''));
		}
		for (const [depth, key] of path.entries()) {
			if (!isMap(node)) {
				return {blockedAt: node.range?.[0] ?? 0};
			}
			const rest = path.slice(depth + 1);
			const pair: Pair | undefined = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
			if (!pair) {
				return this.#add(node, [key, ...rest], value);
			}
			const held: Node | null = isNode(pair.value) ? pair.value : null;
			if (rest.length === 0) {
				return this.#replace(pair, held, value);
			}
			if (isScalar(held) && held.value === null && !isNothing(held)) {
				const [from, to] = held.range ?? [0, 0];
				return new YamlEditor(this.#splice(from, to, '').text).set(path, value);
			}
			if (isNothing(held)) {
				return node.flow
					? this.#afterColon(pair, flowText(rest, value))
					: this.#insertLines(this.#colonEnd(pair), blockLines(rest, value, this.#column(node) + indent));
			}
			node = held;
		}
		return {blockedAt: 0};
	}

	/** A new pair: at the end of a mapping in braces, or on the lines after the last one of a block. */
	#add(map: YAMLMap, path: readonly string[], value: YamlValue): YamlEdit {
		const end = map.range?.[1] ?? 0;
		if (map.flow) {
			const comma = map.items.length === 0 || /,\s*\}$/.test(this.#text.slice(0, end)) ? '' : ', ';
			const at = this.#text.slice(0, end - 1).trimEnd().length;
			return this.#splice(at, at, comma + flowText(path, value).slice(1, -1));
		}
		const {key, value: last} = map.items.at(-1) ?? {};
		const lastNode = isNode(last) ? last : isNode(key) ? key : undefined;
		return this.#insertLines(lastNode?.range?.[1] ?? end, blockLines(path, value, this.#column(map)));
	}

	#replace(pair: Pair, held: Node | null, value: YamlValue): YamlEdit {
		const [from = 0, to = 0] = held?.range ?? [];
		if (isSeq(held) && !held.flow && Array.isArray(value)) {
			return this.#replaceItems(pair, held, value as readonly YamlScalar[]);
		}
		const written = flowText([], value);
		if (isNothing(held)) {
			return this.#afterColon(pair, written);
		}
		return /[\r\n]/.test(this.#text.slice(from, to))
			? this.#replaceFromColon(pair, held, written)
			: this.#splice(from, to, written);
	}

	/** A value over several lines may begin on the line below its key. */
	#replaceFromColon(pair: Pair, held: Node, written: string): YamlEdit {
		const [from = 0, to = 0] = held.range ?? [];
		const start = this.#colonEnd(pair);
		const comment = /^[ \t]*#[^\r\n]*/.exec(this.#text.slice(start, Math.max(start, from)))?.[0] ?? '';
		return this.#splice(start, start + this.#text.slice(start, to).trimEnd().length, ` ${written}${comment}`);
	}

	/** Lines of items that stay are kept, those of others go, and new ones come at the end. */
	#replaceItems(pair: Pair, list: YAMLSeq, wanted: readonly YamlScalar[]): YamlEdit {
		const held = list.items.map((item) => (isScalar(item) ? item.value : undefined));
		const kept = held.filter((item) => wanted.some((each) => each === item));
		const isInOrder = kept.every((item, at) => item === wanted[at]);
		if (kept.length === 0 || !isInOrder) {
			return this.#replaceFromColon(pair, list, flowText([], wanted));
		}
		const starts = (list.srcToken?.type === 'block-seq' ? list.srcToken.items : []).map(
			({start}) => start.find(({type}) => type === 'seq-item-ind')?.offset ?? 0,
		);
		const column = this.#columnAt(starts[0] ?? 0);
		const added = wanted.slice(kept.length).map((item) => `${column}- ${flowText([], item)}`);
		const end = list.items.at(-1);
		let edit = this.#insertLines((isNode(end) ? end.range?.[1] : undefined) ?? list.range?.[1] ?? 0, added);
		for (const [at, item] of [...list.items.entries()].reverse()) {
			if (!kept.includes(held[at]) && isNode(item)) {
				const line = (starts[at] ?? 0) - this.#columnAt(starts[at] ?? 0).length;
				edit = new YamlEditor(edit.text).#splice(line, this.#nextLine(item.range?.[1] ?? line), '');
			}
		}
		return edit;
	}

	#afterColon(pair: Pair, written: string): YamlEdit {
		const at = this.#colonEnd(pair);
		return this.#splice(at, at, ` ${written}`);
	}

	/** After the line in which the offset lies, or before it where it is the start of a line. */
	#insertLines(offset: number, lines: readonly string[]): {readonly text: string} {
		const isLineStart = offset === 0 || this.#text[offset - 1] === '\n';
		const at = isLineStart ? offset : this.#nextLine(offset);
		const open = at > 0 && this.#text[at - 1] !== '\n' ? this.#eol : '';
		return this.#splice(at, at, open + lines.map((line) => line + this.#eol).join(''));
	}

	#splice(from: number, to: number, text: string): {readonly text: string} {
		return {text: this.#text.slice(0, from) + text + this.#text.slice(to)};
	}

	/** The offset behind the colon of a pair. */
	#colonEnd({key, srcToken}: Pair): number {
		const colon = srcToken?.sep?.find(({type}) => type === 'map-value-ind');
		return colon ? colon.offset + 1 : ((isNode(key) ? key.range?.[1] : undefined) ?? 0);
	}

	#nextLine(offset: number): number {
		const end = this.#text.indexOf('\n', offset);
		return end < 0 ? this.#text.length : end + 1;
	}

	#column(map: YAMLMap): string {
		return this.#columnAt(map.range?.[0] ?? 0);
	}

	/** What stands between the start of the line and the offset. */
	#columnAt(offset: number): string {
		return this.#text.slice(this.#text.lastIndexOf('\n', offset - 1) + 1, offset);
	}
}

/** Blank, or not there at all. */
function isNothing(node: Node | null): node is null | Scalar<null> {
	return node === null || (isScalar(node) && node.value === null && (node.source ?? '') === '');
}
