import {Document, isScalar, visit} from 'yaml';

/**
 * Plain data as YAML that `readFrontMatter` reads back: block mappings, lists of scalars in brackets, every scalar on one
 * line, keys in the order given. Ends with a line feed; no keys give an empty text. Keys set to `undefined` are left out.
 */
export function yamlText(data: Readonly<Record<string, unknown>>): string {
	if (Object.values(data).every((value) => value === undefined)) {
		return '';
	}
	const document = new Document(data, {version: '1.2', schema: 'core', aliasDuplicateObjects: false});
	visit(document, {
		Seq: (_key, list) => {
			list.flow = list.items.every(isScalar);
		},
	});
	return document.toString({lineWidth: 0, blockQuote: false, doubleQuotedAsJSON: true, flowCollectionPadding: false});
}
