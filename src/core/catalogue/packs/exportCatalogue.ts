import {Document, isMap, isScalar, isSeq, visit} from 'yaml';
import type {Node, Pair, Scalar, YAMLMap} from 'yaml';
import type {Catalogue} from '../catalogue';
import {writtenThing} from './writtenThing';

const header = ` The whole catalogue as one pack: what ships with PMO Career and every pack that was open.
 In use as a pack, it hides whatever it does not name.`;

const widest = 120;
const mostOnOneLine = 90;

/**
 * A catalogue as one complete pack, the same bytes for the same catalogue. Merged with the shipped catalogue it gives the
 * same again: roles, skills, moves, certificates, types of PMO, the checklist's factors and items, snippets and old ids.
 */
export function exportCatalogue({
	roles,
	skills,
	moves,
	certifications,
	pmoTypes,
	snippets,
	checklist,
}: Catalogue): string {
	const pack = {
		schemaVersion: 1,
		complete: true,
		roles: roles.map((thing) => writtenThing('role', thing)),
		skills: skills.map((thing) => writtenThing('skill', thing)),
		moves: moves.map((thing) => writtenThing('move', thing)),
		certifications: certifications.map((thing) => writtenThing('certification', thing)),
		pmoTypes: pmoTypes.map((thing) => writtenThing('pmoType', thing)),
		checklist: {
			factors: checklist.factors.map((thing) => writtenThing('factor', thing)),
			items: checklist.items.map((thing) => writtenThing('item', thing)),
		},
		snippets: snippets.map((thing) => writtenThing('snippet', thing)),
	};
	const document = new Document(pack, {version: '1.2', schema: 'core', aliasDuplicateObjects: false});
	document.commentBefore = header;
	for (const {key, value} of (document.contents as YAMLMap<Scalar, Node>).items) {
		const lists = isMap(value) ? (value.items as Pair<Scalar, Node>[]).map((pair) => pair.value) : [value];
		key.spaceBefore = !isScalar(value);
		lists.forEach(layOut);
	}
	return document.toString({lineWidth: widest, flowCollectionPadding: false, singleQuote: true});
}

/** Entries one by one, with an empty line between them; what is short and plain in them on one line. */
function layOut(list: Node | null): void {
	if (!isSeq(list)) {
		return;
	}
	for (const [at, entry] of (list.items as Node[]).entries()) {
		entry.spaceBefore = at > 0;
		visit(entry, {
			Seq: (_key, node) => {
				node.flow = isShort(node.items);
			},
			Pair: (_key, {value}) => {
				if (isMap(value)) {
					value.flow = isShort(value.items.flatMap(({key, value: part}) => [key, part]));
				}
			},
		});
	}
}

function isShort(parts: readonly unknown[]): boolean {
	const widths = parts.map((part) => (isScalar(part) ? String(part.value).length + 2 : Infinity));
	return widths.reduce((sum, width) => sum + width, 0) <= mostOnOneLine;
}
