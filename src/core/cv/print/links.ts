import type {SyntaxNode, Tree} from '@lezer/common';

const allowed = /^(?:https?:\/\/|mailto:|tel:)[^\s\p{Cc}<>"]+$/iu;
const longest = 2000;

/** An address that print may carry; undefined for every other scheme, and for relative addresses. */
export function safeHref(address: string): string | undefined {
	return address.length <= longest && allowed.test(address) ? address : undefined;
}

/** The address behind a bare address in the text, such as `www.example.org` or `sam@example.org`. */
export function hrefOfText(text: string): string | undefined {
	if (/^www\./i.test(text)) {
		return safeHref(`https://${text}`);
	}
	return /^[^\s:/@]+@[^\s:/@]+$/.test(text) ? safeHref(`mailto:${text}`) : safeHref(text);
}

/** Addresses by label, from lines such as `[label]: https://example.org`. The first one of a label counts. */
export function linkReferences(source: string, tree: Tree): ReadonlyMap<string, string> {
	const references = new Map<string, string>();
	tree.iterate({
		enter: ({name, node}) => {
			if (name !== 'LinkReference') {
				return;
			}
			const label = node.getChild('LinkLabel');
			const url = node.getChild('URL');
			const key = label && keyOf(source.slice(label.from, label.to));
			if (key && url && !references.has(key)) {
				references.set(key, addressOf(source, url));
			}
			return false;
		},
	});
	return references;
}

/** Where a link or an image leads; undefined where the brackets are only brackets. An empty address leads nowhere. */
export function targetOf(
	source: string,
	link: SyntaxNode,
	references: ReadonlyMap<string, string>,
): string | undefined {
	const url = link.getChild('URL');
	if (url) {
		return addressOf(source, url);
	}
	const marks = link.getChildren('LinkMark');
	if (source[(marks.at(-1)?.to ?? 0) - 1] === ')') {
		return '';
	}
	const label = link.getChild('LinkLabel');
	const [open, close] = marks;
	const ownText = open && close ? source.slice(open.to, close.from) : '';
	return references.get(keyOf(label && label.to - label.from > 2 ? source.slice(label.from, label.to) : ownText));
}

function addressOf(source: string, {from, to}: SyntaxNode): string {
	return source.slice(from, to).replace(/^<|>$/g, '');
}

function keyOf(label: string): string {
	return label
		.replace(/^\[|\]$/g, '')
		.trim()
		.replace(/\s+/g, ' ')
		.toLowerCase();
}
