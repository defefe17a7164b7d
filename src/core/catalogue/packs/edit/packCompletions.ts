import type {Span} from '../../../documents/yamlSource';
import type {CatalogueIndex} from '../../lookups';
import {packBands, packChoices, packLevels} from './packChoices';
import {packContexts} from './packContext';
import type {PackContext, WrittenKey, WrittenValue} from './packContext';
import {knownIds} from './packIds';
import type {KnownId} from './packIds';
import {keySnippet, newEntry} from './packInserts';
import type {IdKind} from './packShape';
import {packSymbols} from './packSymbols';
import type {PackSymbols} from './packSymbols';

export interface PackCompletion {
	readonly label: string;
	readonly kind: 'key' | 'id' | 'value' | 'entry';
	/** What it is called, beside the label. Untrusted text, like `about`. */
	readonly detail: string;
	readonly about: string;
	readonly insert: string;
	/** `insert` holds placeholders in the syntax of snippets. */
	readonly snippet: boolean;
	/** Another list is wanted right after. */
	readonly goesOn: boolean;
}

/** What is offered, best first, for the text between two offsets. */
export interface PackCompletions extends Span {
	readonly items: readonly PackCompletion[];
}

/** What can stand at a place of a pack, in the catalogue that holds the pack as far as it can be read. */
export function packCompletions(text: string, offset: number, index: CatalogueIndex): PackCompletions | undefined {
	const contexts = packContexts(text, offset);
	const [first] = contexts;
	if (!first) {
		return undefined;
	}
	let known: PackSymbols | undefined;
	const symbols = (): PackSymbols => (known ??= packSymbols(text));
	const lineFrom = text.lastIndexOf('\n', offset - 1) + 1;
	const indent = /^[ \t]*/.exec(text.slice(lineFrom))?.[0].length ?? 0;
	const items = contexts.flatMap((context) => {
		// Editors put the indentation of the line before every further line of what they insert.
		const pad = ' '.repeat(Math.max(0, context.from - lineFrom - indent));
		const here = {context, index, symbols, pad};
		return context.written.type === 'key' ? keys(here, context.written) : values(here, context.written);
	});
	return items.length === 0 ? undefined : {from: first.from, to: first.to, items};
}

interface Here {
	readonly context: PackContext;
	readonly index: CatalogueIndex;
	/** Read only where ids are offered. */
	readonly symbols: () => PackSymbols;
	readonly pad: string;
}

function keys({context, index, symbols, pad}: Here, {of, present}: WrittenKey): readonly PackCompletion[] {
	const {lead, flow, colon} = context;
	if (of.type === 'map') {
		const fields = [...of.fields].filter(([key]) => !present.includes(key));
		const items = fields.map(([key, {shape, about, needed}]) => {
			const {insert, snippet} = keySnippet(key, shape, {flow, colon, lead, pad});
			const detail = needed && of.thing ? 'needed in a new entry' : '';
			const goesOn = shape.type === 'scalar' && shape.holds.kind !== 'text' && shape.holds.kind !== 'number';
			return {...plain(key, 'key'), detail, about, insert, snippet, goesOn};
		});
		const isNew = of.thing !== undefined && present.length === 0 && !colon && !flow;
		return isNew ? [{...plain(of.thing ?? '', 'entry'), ...newEntry(of, lead, pad)}, ...items] : items;
	}
	const changes = of.change
		? [
				{...plain('add', 'key'), about: 'Adds to what is there.'},
				{...plain('remove', 'key'), about: 'Takes away from what is there.'},
			].filter(({label}) => !present.includes(label) && (of.type === 'list' || present.every(isChange)))
		: [];
	const below = of.type === 'list' ? of : {...of, change: false};
	const changeItems = changes.map((item) => ({...item, ...keySnippet(item.label, below, {flow, colon, lead, pad})}));
	const ids = of.type === 'record' && of.keys ? knownIds(index, of.keys, [symbols()]) : [];
	const free = ids.filter(({id}) => !present.includes(id));
	return [...idItems(free, ({id}) => `${lead}${id}${colon ? '' : ': '}`, !colon), ...changeItems];
}

function values(here: Here, {holds, present}: WrittenValue): readonly PackCompletion[] {
	const {context, index, symbols} = here;
	const {lead} = context;
	switch (holds.kind) {
		case 'id': {
			const own = ownIds(symbols(), holds.of, context);
			const known = knownIds(index, holds.of, holds.use === 'definition' ? [] : [symbols()]);
			const free = known.filter(({id}) => !present.includes(id) && !(holds.use === 'definition' && own.includes(id)));
			return idItems(free, ({id}) => lead + id, false);
		}
		case 'choice':
			return packChoices[holds.among].map(({value, about}) => ({...plain(value, 'value', lead), detail: about}));
		case 'band':
			return packBands.map((about, at) => ({...plain(String(at + 1), 'value', lead), detail: about}));
		case 'level': {
			const skill = index.skill(String(context.path.at(-1) ?? ''));
			return packLevels.map((detail, at) => ({
				...plain(String(at + 1), 'value', lead),
				detail,
				about: skill?.levels[at] ?? '',
			}));
		}
		case 'text':
		case 'number':
			return [];
	}
}

/** Ids that other entries of the pack have. */
function ownIds({symbols}: PackSymbols, kind: IdKind, {from, to}: PackContext): readonly string[] {
	return symbols
		.filter((each) => each.kind === kind && each.use === 'definition' && !(each.from <= to && each.to >= from))
		.map(({id}) => id);
}

function idItems(
	ids: readonly KnownId[],
	insert: (known: KnownId) => string,
	goesOn: boolean,
): readonly PackCompletion[] {
	return ids.map((known) => ({
		...plain(known.id, 'id'),
		detail: known.title,
		about: known.about,
		insert: insert(known),
		goesOn,
	}));
}

function isChange(key: string): boolean {
	return key === 'add' || key === 'remove';
}

function plain(label: string, kind: PackCompletion['kind'], lead = ''): PackCompletion {
	return {label, kind, detail: '', about: '', insert: lead + label, snippet: false, goesOn: false};
}
