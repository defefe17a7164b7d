import {LineIndex} from '../../documents/lineIndex';
import type {CatalogueIndex} from '../lookups';
import type {PackEntry, PackOrigin, ReadPack} from '../packs/pack';
import {placeProblems} from '../packs/placeProblems';
import {partsOfMove} from '../packs/thingForm';
import type {CoverageFinding} from './coverage';

/** A pack with its text. */
export interface PackText {
	readonly origin: PackOrigin;
	readonly pack: ReadPack;
	readonly text: string;
}

/** A line of a pack, counted from 1. */
export interface FindingLine {
	readonly origin: PackOrigin;
	readonly line: number;
}

/**
 * Where each finding stands: in the pack that last set the field it is about or else added or last changed the thing.
 * What no pack says anything of is left out. Each pack is parsed at most once.
 */
export function placeFindings(
	index: CatalogueIndex,
	packs: readonly PackText[],
	findings: readonly CoverageFinding[],
): ReadonlyMap<CoverageFinding, FindingLine> {
	const places = new Map<CoverageFinding, FindingLine>();
	const blamed = findings.map((finding) => ({finding, ...blamedIn(index, finding)}));
	for (const {origin, pack, text} of packs) {
		const own = blamed.flatMap(({finding, subject, key}) => {
			const entry = key === origin.key ? entryOf(index, pack.entries, subject) : undefined;
			return entry ? [{finding, field: subject.field, entry}] : [];
		});
		if (own.length === 0) {
			continue;
		}
		const lines = new LineIndex(text);
		const asProblems = own.map(({field, entry: {path, fields}}, at) => {
			const isGiven = field !== undefined && Object.hasOwn(fields, field);
			const place = isGiven ? ({path: [...path, field], part: 'key'} as const) : {path};
			return {code: 'unreadable', severity: 'warning', at: place, args: {at}} as const;
		});
		for (const {args, from} of placeProblems(text, asProblems)) {
			const finding = own[Number(args['at'])]?.finding;
			if (finding) {
				places.set(finding, {origin, line: lines.positionAt(from).line + 1});
			}
		}
	}
	return places;
}

type Subject = Pick<CoverageFinding, 'kind' | 'id' | 'field'>;

/** What a pack says that leads to a finding: the thing itself or, of a move, a role that it joins. */
function blamedIn(
	{packOf}: CatalogueIndex,
	finding: CoverageFinding,
): {readonly subject: Subject; readonly key?: string} {
	const {kind, id, field} = finding;
	const own = ((field === undefined ? undefined : packOf(kind, id, field)) ?? packOf(kind, id))?.key;
	if (own !== undefined || kind !== 'move') {
		return own === undefined ? {subject: finding} : {subject: finding, key: own};
	}
	const {from, to} = partsOfMove(id);
	const changed = finding.check === 'level-falls' ? 'skills' : 'band';
	for (const role of [to, from]) {
		const key = packOf('role', role, changed)?.key;
		if (key !== undefined) {
			return {subject: {kind: 'role', id: role, field: changed}, key};
		}
	}
	return {subject: finding};
}

/** The entry about a thing; it may have an old id. */
function entryOf({nowOf}: CatalogueIndex, entries: readonly PackEntry[], {kind, id}: Subject): PackEntry | undefined {
	const own = entries.filter((entry) => entry.kind === kind);
	return own.find((entry) => entry.id === id) ?? own.find((entry) => nowOf(kind, entry.id).includes(id));
}
