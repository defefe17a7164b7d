import type {Span} from '../../../documents/yamlSource';
import type {CatalogueIndex} from '../../lookups';
import {packBands, packChoices, packLevels} from './packChoices';
import {packContexts} from './packContext';
import type {PackContext, WrittenKey, WrittenValue} from './packContext';
import {knownIds} from './packIds';
import type {IdKind} from './packShape';
import {packSymbols, symbolAt} from './packSymbols';
import type {PackSymbols} from './packSymbols';

/** What to say about the words at a place. All of it is text, some of it from packs. */
export interface PackHover extends Span {
	readonly title: string;
	readonly kind: IdKind | 'key' | 'value';
	/** The pack that it comes from, for people. */
	readonly pack?: string;
	readonly paragraphs: readonly string[];
}

/** What a key is for, what an id names, what a value means. Undefined where there is nothing to say. */
export function packHover(
	text: string,
	offset: number,
	index: CatalogueIndex,
	symbols: PackSymbols = packSymbols(text),
): PackHover | undefined {
	const symbol = symbolAt(symbols, offset);
	if (symbol) {
		const {from, to, kind, id} = symbol;
		const ids = knownIds(index, kind, [symbols]);
		const now = kind === 'task' ? [] : index.nowOf(kind, id);
		const known = ids.find((each) => each.id === id) ?? ids.find((each) => now.includes(each.id));
		const pack = kind === 'task' || !known ? undefined : index.packOf(kind, known.id)?.label;
		const title = known?.title === '' ? id : known?.title;
		return title === undefined
			? undefined
			: {from, to, kind, title, paragraphs: [known?.about ?? ''], ...(pack === undefined ? {} : {pack})};
	}
	const context = packContexts(text, offset).find(({from, to}) => from < to);
	const word = context && text.slice(context.from, context.to);
	if (!context || word === undefined) {
		return undefined;
	}
	const about = context.written.type === 'key' ? keyAbout(context.written, word) : valueAbout(index, context, word);
	const kind = context.written.type;
	return about === undefined ? undefined : {from: context.from, to: context.to, kind, title: word, paragraphs: [about]};
}

function keyAbout({of}: WrittenKey, key: string): string | undefined {
	return of.type === 'map' ? of.fields.get(key)?.about : undefined;
}

function valueAbout(index: CatalogueIndex, {written, path}: PackContext, word: string): string | undefined {
	const {holds} = written as WrittenValue;
	switch (holds.kind) {
		case 'choice':
			return packChoices[holds.among].find(({value}) => value === word)?.about;
		case 'band':
			return packBands[Number(word) - 1];
		case 'level': {
			const name = packLevels[Number(word) - 1];
			const seen = index.skill(String(path.at(-1) ?? ''))?.levels[Number(word) - 1];
			return name === undefined || seen === undefined ? name : `${name}: ${seen}`;
		}
		case 'id':
		case 'text':
		case 'number':
			return undefined;
	}
}
