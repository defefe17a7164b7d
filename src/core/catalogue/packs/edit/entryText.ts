import {Document, isMap, isScalar, isSeq, visit} from 'yaml';

/** An entry as data, in the order in which its keys are to be written. */
export type EntryData = Readonly<Record<string, unknown>>;

const widest = 90;
const options = {version: '1.2', schema: 'core', aliasDuplicateObjects: false} as const;
const style = {lineWidth: 0, blockQuote: false, doubleQuotedAsJSON: true, flowCollectionPadding: false} as const;

/** The lines of an entry in block style: short lists of words and mappings of them in one line, sentences one a line. */
export function entryLines(entry: EntryData): readonly string[] {
	const document = new Document(entry, options);
	visit(document, {
		Collection: (_key, node) => {
			const values = isMap(node) ? node.items.map(({value}) => value) : node.items;
			const isPlain = node !== document.contents && values.every((value) => isScalar(value));
			const isSentences = isSeq(node) && values.some((value) => isScalar(value) && /\s\S+\s/.test(String(value.value)));
			node.flow = isPlain && !isSentences && JSON.stringify(node.toJSON()).length <= widest;
		},
	});
	return document.toString(style).trimEnd().split('\n');
}

/** The same in braces on one line. */
export function entryFlow(entry: EntryData): string {
	const document = new Document([entry], options);
	visit(document, {
		Collection: (_key, node) => {
			node.flow = true;
		},
	});
	const list = document.toString(style).trim();
	return list.slice(1, -1).trim();
}
