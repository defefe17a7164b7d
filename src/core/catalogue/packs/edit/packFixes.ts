import {isMap} from 'yaml';
import type {YAMLMap} from 'yaml';
import type {Span} from '../../../documents/yamlSource';
import type {CatalogueIndex} from '../../lookups';
import type {PackProblem, PackProblemCode} from '../packProblem';
import {entryFlow} from './entryText';
import {insertEntry} from './insertEntry';
import type {EntryList} from './insertEntry';
import {freeId} from './newIds';
import {packChoices} from './packChoices';
import type {PackEdit} from './packEdit';
import {knownIds} from './packIds';
import type {MapShape, PackShape} from './packShape';
import {packSymbols, symbolAt} from './packSymbols';
import {packTree, walkPack} from './packTree';
import {columnOf, endOfPair, lineEndOf, lineEnding, pairOf, startOf} from './yamlPlaces';

export interface PackFix {
	/** `change`: what is there becomes `what`. `add`: the fields or the entry `what` are put in. */
	readonly action: 'change' | 'add-fields' | 'add-entry';
	/** For the words. Untrusted text. */
	readonly what: string;
	readonly preferred: boolean;
	readonly edits: readonly PackEdit[];
}

type Placed = Omit<PackProblem, 'at'> & Span;

/**
 * Ways to put a problem right, best first. `all` are the problems of the pack: what one entry lacks is put in at once, so
 * that several problems may have the same way.
 */
export function packFixes(
	text: string,
	problem: Placed,
	index: CatalogueIndex,
	all: readonly Placed[] = [problem],
): readonly PackFix[] {
	const {from, to, code, meant} = problem;
	const change: readonly PackFix[] =
		meant === undefined ? [] : [{action: 'change', what: meant, preferred: true, edits: [{from, to, text: meant}]}];
	return [...change, ...(others[code]?.(text, problem, index, all) ?? [])];
}

type Fixer = (text: string, problem: Placed, index: CatalogueIndex, all: readonly Placed[]) => readonly PackFix[];

const others: Partial<Record<PackProblemCode, Fixer>> = {
	'missing-field': (text, problem, _index, all) => missingFields(text, problem, all),
	'duplicate-id': renumbered,
	'schema-version': (text) => (/^schemaVersion\b/m.test(text) ? [] : added('schemaVersion', [topInsertion(text)])),
	'unknown-role': (text, problem) => definition(text, problem, 'roles'),
	'unknown-skill': (text, problem) => definition(text, problem, 'skills'),
	'unknown-certification': (text, problem) => definition(text, problem, 'certifications'),
};

/** An entry for an id that nothing has yet. */
function definition(text: string, {from, to}: Placed, list: EntryList): readonly PackFix[] {
	const id = text.slice(from, to).replace(/^["']|["']$/g, '');
	if (!/^[a-z][a-z0-9_]{0,59}$/.test(id)) {
		return [];
	}
	const words = id.replaceAll('_', ' ');
	const title = words.slice(0, 1).toUpperCase() + words.slice(1);
	const fields = list === 'roles' ? {title, office: 'any', band: 3} : {name: title};
	const edits = insertEntry(text, list, {id, ...fields});
	return edits ? [{action: 'add-entry', what: id, preferred: false, edits}] : [];
}

function missingFields(text: string, {from, to, meant}: Placed, all: readonly Placed[]): readonly PackFix[] {
	const tree = packTree(text);
	let found: {readonly shape: MapShape; readonly node: YAMLMap} | undefined;
	if (tree) {
		walkPack(tree, {
			map: (shape, node) => {
				const [start, end] = node.range ?? [0, 0];
				found = start <= from && to <= end ? {shape, node} : found;
			},
		});
	}
	const wanted = all
		.filter((each) => each.code === 'missing-field' && each.from === from && each.to === to)
		.map(({args}) => String(args['field'] ?? ''));
	if (!found) {
		return [];
	}
	const {shape, node} = found;
	const missing = [...shape.fields].filter(([key]) => wanted.includes(key) && !pairOf(node, key));
	return missing.length === 0
		? []
		: added(missing.map(([key]) => key).join(', '), fieldEdits(text, node, shape, missing), meant === undefined);
}

type Field = readonly [key: string, field: {readonly shape: PackShape}];

/** New fields stand behind those that usually come before them; the first one of an entry stands first. */
function fieldEdits(text: string, node: YAMLMap, {fields}: MapShape, missing: readonly Field[]): readonly PackEdit[] {
	const order = [...fields.keys()];
	const before = order.slice(0, order.indexOf(missing[0]?.[0] ?? ''));
	const present = node.items.filter((pair) => before.some((key) => pairOf(node, key) === pair));
	const last = present.at(-1);
	const pairs = missing.map(([key, {shape}]) => `${key}: ${placeholder(key, shape)}`);
	const eol = lineEnding(text);
	if (node.flow) {
		const at = last ? endOfPair(text, last) : startOf(node) + 1;
		const isOnly = node.items.length === 0;
		return [{from: at, to: at, text: last ? `, ${pairs.join(', ')}` : `${pairs.join(', ')}${isOnly ? '' : ', '}`}];
	}
	const column = eol + columnOf(text, startOf(node));
	const at = last ? lineEndOf(text, endOfPair(text, last)) : startOf(node);
	const lines = pairs.map((pair) => (last ? column + pair : pair + column));
	return [{from: at, to: at, text: lines.join('')}];
}

/** Something sound to begin with. */
function placeholder(key: string, shape: PackShape): string {
	if (shape.type === 'list') {
		return '[To be written]';
	}
	if (shape.type !== 'scalar') {
		return '{}';
	}
	switch (shape.holds.kind) {
		case 'choice':
			return preferredChoice[shape.holds.among] ?? packChoices[shape.holds.among][0]?.value ?? '';
		case 'band':
		case 'level':
			return '3';
		case 'number':
			return key === 'schemaVersion' ? '1' : '0';
		case 'id':
			return shape.holds.use === 'definition' ? 'new_id' : 'to_be_chosen';
		case 'text':
			return 'To be written';
	}
}

const preferredChoice: Readonly<Record<string, string>> = {office: 'any', direction: 'sideways', section: 'phrase'};

function renumbered(text: string, {from, to}: Placed, index: CatalogueIndex): readonly PackFix[] {
	const symbols = packSymbols(text);
	const symbol = symbolAt(symbols, Math.min(to, from + 1));
	if (symbol?.use !== 'definition') {
		return [];
	}
	const own = symbols.symbols.flatMap((each) => (each.kind === symbol.kind ? [each.id] : []));
	const taken = new Set([...own, ...knownIds(index, symbol.kind).map(({id}) => id)]);
	const id = freeId(symbol.id, taken, symbol.kind === 'factor' ? '-' : '_');
	const edits = [{from: symbol.from, to: symbol.to, text: id}];
	return [{action: 'change', what: id, preferred: true, edits}];
}

/** The version belongs before the first key. */
function topInsertion(text: string): PackEdit {
	const root = packTree(text)?.document.contents;
	const at = isMap(root) ? startOf(root) : 0;
	const isFlow = isMap(root) && root.flow === true;
	return isFlow
		? {
				from: at + 1,
				to: at + 1,
				text: `${entryFlow({schemaVersion: 1}).slice(1, -1)}${root.items.length > 0 ? ', ' : ''}`,
			}
		: {from: at, to: at, text: `schemaVersion: 1${lineEnding(text)}`};
}

function added(what: string, edits: readonly PackEdit[], preferred = true): readonly PackFix[] {
	return [{action: 'add-fields', what, preferred, edits}];
}
