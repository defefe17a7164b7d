import {isScalar, isSeq} from 'yaml';
import type {Pair, YAMLMap} from 'yaml';
import type {PackEdit} from './packEdit';
import type {IdKind} from './packShape';
import {packSymbols} from './packSymbols';
import {packTree, walkPack} from './packTree';
import {columnOf, endOf, endOfPair, lineEndOf, lineEnding, pairOf, startOf} from './yamlPlaces';

/** An id that an entry had before, at its place. */
export interface WasItem {
	readonly id: string;
	readonly from: number;
	readonly to: number;
}

/** The ids that the first entry of this id had before. */
export function wasOf(text: string, kind: IdKind, id: string): readonly WasItem[] {
	const {symbols} = packSymbols(text);
	const own = symbols.find((each) => each.kind === kind && each.use === 'definition' && each.id === id);
	const entry = own?.path.slice(0, -1).join('/');
	return symbols.filter(
		(each) => each.kind === kind && each.use === 'was' && each.path.slice(0, -2).join('/') === entry,
	);
}

/** The smallest edit after which the entry says that it had this id. */
export function keepOldId(
	text: string,
	kind: IdKind,
	id: string,
	back: WasItem | undefined,
): PackEdit | readonly PackEdit[] {
	if (back) {
		return {from: back.from, to: back.to, text: id};
	}
	if (wasOf(text, kind, id).some((each) => each.id === id)) {
		return [];
	}
	const entry = entryOf(text, kind, id);
	const idPair = entry && pairOf(entry, 'id');
	if (!entry || !idPair) {
		return [];
	}
	const was = pairOf(entry, 'was');
	return was ? addToWas(text, was, id) : newWas(text, entry, idPair, id);
}

function newWas(text: string, entry: YAMLMap, idPair: Pair, id: string): PackEdit {
	const end = endOfPair(text, idPair);
	if (entry.flow) {
		return {from: end, to: end, text: `, was: [${id}]`};
	}
	const at = lineEndOf(text, end);
	return {from: at, to: at, text: `${lineEnding(text)}${columnOf(text, startOf(idPair.key))}was: [${id}]`};
}

function addToWas(text: string, was: Pair, id: string): PackEdit {
	const {value} = was;
	if (isSeq(value)) {
		const last = value.items.at(-1);
		if (value.flow) {
			const at = last ? endOf(text, last) : startOf(value) + 1;
			return {from: at, to: at, text: last ? `, ${id}` : id};
		}
		const at = lineEndOf(text, endOf(text, last));
		return {from: at, to: at, text: `${lineEnding(text)}${columnOf(text, startOf(value))}- ${id}`};
	}
	const [from, to] = [startOf(value), endOf(text, value)];
	if (!isScalar(value) || value.value === null) {
		const end = endOfPair(text, was);
		const isNull = isScalar(value) && to > from;
		return isNull ? {from, to, text: `[${id}]`} : {from: end, to: end, text: ` [${id}]`};
	}
	return {from, to, text: `[${text.slice(from, to)}, ${id}]`};
}

function entryOf(text: string, kind: IdKind, id: string): YAMLMap | undefined {
	const tree = packTree(text);
	let found: YAMLMap | undefined;
	if (tree) {
		walkPack(tree, {
			entry: (thing, node) => {
				const own = thing === kind ? pairOf(node, 'id')?.value : undefined;
				found ??= isScalar(own) && own.value === id ? node : undefined;
			},
		});
	}
	return found;
}
