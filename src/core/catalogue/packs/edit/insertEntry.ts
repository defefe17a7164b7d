import {isMap, isNode, isScalar, isSeq} from 'yaml';
import type {Pair, YAMLMap, YAMLSeq} from 'yaml';
import {entryFlow, entryLines} from './entryText';
import type {EntryData} from './entryText';
import type {PackEdit} from './packEdit';
import {packTree} from './packTree';
import {columnOf, endOf, endOfColon, endOfPair, lineEndOf, lineEnding, startOf} from './yamlPlaces';

/** The lists of a pack that entries can be put into. */
export type EntryList = 'roles' | 'skills' | 'moves' | 'certifications' | 'pmoTypes' | 'snippets';

/**
 * The smallest edits that put an entry at the end of a list, which is made where there is none. Everything else stays as
 * it is. Undefined where the pack cannot be read or where something else stands in the place of the list.
 */
export function insertEntry(text: string, list: EntryList, entry: EntryData): readonly PackEdit[] | undefined {
	const tree = packTree(text);
	if (!tree?.isSound) {
		return undefined;
	}
	const root = tree.document.contents;
	if (root === null || (isScalar(root) && root.value === null && root.source === '')) {
		return append(text, list, entry);
	}
	if (!isMap(root)) {
		return undefined;
	}
	const pair = root.items.find(({key}) => isScalar(key) && key.value === list);
	return pair ? intoList(text, pair, entry) : newList(text, root, list, entry);
}

function newList(text: string, root: YAMLMap, list: EntryList, entry: EntryData): readonly PackEdit[] {
	if (!root.flow) {
		return append(text, list, entry);
	}
	const last = root.items.at(-1);
	const at = last ? endOfPair(text, last) : startOf(root) + 1;
	return [insertion(at, `${last ? ', ' : ''}${list}: [${entryFlow(entry)}]`)];
}

function append(text: string, list: EntryList, entry: EntryData): readonly PackEdit[] {
	const eol = lineEnding(text);
	const open = text === '' || text.endsWith('\n') ? '' : eol;
	return [insertion(text.length, `${open}${[`${list}:`, ...asItem(entry, '  ')].join(eol)}${eol}`)];
}

function intoList(text: string, pair: Pair, entry: EntryData): readonly PackEdit[] | undefined {
	const {key, value} = pair;
	const eol = lineEnding(text);
	if (isSeq(value) && value.items.length > 0) {
		return intoItems(text, value, entry, eol);
	}
	const isBlank = !isNode(value) || (isScalar(value) && value.value === null);
	if (!isBlank && !isSeq(value)) {
		return undefined;
	}
	const colon = endOfColon(text, pair);
	const end = isNode(value) ? Math.max(colon, endOf(text, value)) : colon;
	const column = columnOf(text, startOf(key));
	const line = lineEndOf(text, end);
	const lines = insertion(line, eol + asItem(entry, `${column}  `).join(eol));
	// An empty pair of brackets, or a null in words, gives way.
	return end > colon ? [{from: colon, to: end, text: ''}, lines] : [lines];
}

function intoItems(text: string, list: YAMLSeq, entry: EntryData, eol: string): readonly PackEdit[] | undefined {
	const last = list.items.at(-1);
	if (!isNode(last)) {
		return undefined;
	}
	const end = endOf(text, last);
	if (list.flow) {
		return [insertion(end, `, ${entryFlow(entry)}`)];
	}
	const column = columnOf(text, startOf(list));
	return [insertion(lineEndOf(text, end), eol + asItem(entry, column).join(eol))];
}

function asItem(entry: EntryData, column: string): readonly string[] {
	return entryLines(entry).map((line, at) => `${column}${at === 0 ? '- ' : '  '}${line}`);
}

function insertion(at: number, text: string): PackEdit {
	return {from: at, to: at, text};
}
