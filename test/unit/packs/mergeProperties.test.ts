import assert from 'node:assert/strict';
import fc from 'fast-check';
import type {Catalogue} from '../../../src/core/catalogue/catalogue';
import {indexCatalogue} from '../../../src/core/catalogue/lookups';
import type {LoadedPack, MergedCatalogue} from '../../../src/core/catalogue/packs/mergedCatalogue';
import {thingKinds} from '../../../src/core/catalogue/packs/pack';
import {exportCatalogue, mergePacks, readPack} from '../../../src/core/catalogue/packs/packsRoom';
import {danglingReferences} from '../../support/danglingReferences';
import {anyPacks, anyWrittenPack, generatedIds} from '../../support/generatedPacks';
import {loadedPack} from '../../support/packEntries';
import type {WrittenPack} from '../../support/packEntries';
import {shippedCatalogue} from '../../support/shippedCatalogue';
import {withoutPacks} from '../../support/withoutPacks';

const shipped = shippedCatalogue().catalogue;
/** What ships, cut down to what the generated packs are about. */
const small = mergePacks(shipped, [
	loadedPack('small', {
		complete: true,
		...Object.fromEntries(
			Object.entries(generatedIds).map(([kind, ids]) => [kind, ids.map((id) => ({id, hide: false}))]),
		),
		move: shipped.moves.slice(0, 60).map(({from, to, direction}) => ({id: `${from} ${to} ${direction}`})),
	}),
]).catalogue;
const runs = {numRuns: 300, seed: 20261122};

function plain({catalogue, problems}: MergedCatalogue): unknown {
	return {catalogue, problems: [...problems].sort()};
}

describe('Merging any packs', () => {
	it('never throws, and never leaves a reference to what is not there', () => {
		fc.assert(
			fc.property(anyPacks, (packs) => {
				assert.deepEqual(danglingReferences(mergePacks(shipped, packs).catalogue), []);
			}),
			runs,
		);
	});

	it('gives the same whatever the order of the input', () => {
		const shuffled = anyPacks.chain((packs) =>
			fc.tuple(fc.constant(packs), fc.shuffledSubarray([...packs], {minLength: packs.length})),
		);
		fc.assert(
			fc.property(shuffled, ([packs, others]) => {
				assert.deepEqual(plain(mergePacks(shipped, packs)), plain(mergePacks(shipped, others)));
			}),
			runs,
		);
	});

	it('leaves the shipped catalogue as it was', () => {
		const before = JSON.stringify(shipped);
		fc.assert(
			fc.property(anyPacks, (packs) => void mergePacks(shipped, packs)),
			runs,
		);
		assert.equal(JSON.stringify(shipped), before);
	});

	it('restores what a lower pack hides', () => {
		const hidden = fc.array(
			fc.constantFrom(
				...shipped.roles.map(({id}) => ['role', id] as const),
				...shipped.skills.map(({id}) => ['skill', id] as const),
				...shipped.certifications.map(({id}) => ['certification', id] as const),
				...shipped.checklist.items.map(({id}) => ['item', id] as const),
				...shipped.checklist.factors.map(({id}) => ['factor', id] as const),
				...shipped.moves.map(({from, to, direction}) => ['move', `${from} ${to} ${direction}`] as const),
			),
			{minLength: 1, maxLength: 20},
		);
		const pack = (order: string, things: readonly (readonly [string, string])[], hide: boolean): LoadedPack =>
			loadedPack(
				order,
				Object.fromEntries(
					thingKinds.map((kind) => [
						kind,
						[...new Set(things.filter(([each]) => each === kind).map(([, id]) => id))].map((id) => ({id, hide})),
					]),
				),
			);
		fc.assert(
			fc.property(hidden, (things) => {
				const merged = mergePacks(shipped, [pack('a', things, true), pack('b', things, false)]).catalogue;
				assert.deepEqual({...merged, version: shipped.version}, shipped);
			}),
			runs,
		);
	});

	it('does not mind the order of packs that are about different things', () => {
		fc.assert(
			fc.property(anyWrittenPack, (written) => {
				// One is about skills and certificates, the other about roles, whose fields are its own.
				const {skill = [], certification = [], role = []} = withoutOldIds(written);
				const about = (order: string, part: WrittenPack): LoadedPack => loadedPack(order, {...part, name: 'Both'});
				const one = {skill, certification: certification.map((entry) => ({...entry, roles: []}))};
				const there = mergePacks(shipped, [about('a', one), about('b', {role})]);
				const back = mergePacks(shipped, [about('b', one), about('a', {role})]);
				assert.deepEqual(withoutPacks(there.catalogue), withoutPacks(back.catalogue));
			}),
			runs,
		);
	});

	it('finds everything under the ids that it had', () => {
		fc.assert(
			fc.property(anyPacks, (packs) => {
				const merged = mergePacks(shipped, packs);
				const index = indexCatalogue(merged.catalogue, merged);
				for (const [kind, things] of namedIn(merged.catalogue)) {
					const living = new Set(things.map(({id}) => id));
					for (const {id, was = []} of things) {
						assert.deepEqual(index.nowOf(kind, id), [id]);
						for (const old of was.filter((each) => !living.has(each))) {
							assert.ok(index.nowOf(kind, old).includes(id), `${kind} ${old} is ${id} now`);
						}
					}
				}
			}),
			runs,
		);
	});

	it('is what an export of it gives again, byte by byte', () => {
		fc.assert(
			fc.property(anyPacks, (packs) => {
				const {catalogue} = mergePacks(small, packs);
				const text = exportCatalogue(catalogue);
				const origin = {key: 'export', layer: 'folder', order: 'a', label: 'Export'} as const;
				const again = mergePacks(small, [{origin, pack: readPack(text)}]);
				// A source that nobody knows stays as it is, and a warning with it.
				const others = [...again.problems.values()].flat().filter(({code}) => code !== 'unknown-source');
				assert.deepEqual(others, []);
				assert.deepEqual(withoutPacks(again.catalogue), withoutPacks(catalogue));
				assert.equal(exportCatalogue(again.catalogue), text);
			}),
			{...runs, numRuns: 150},
		);
	});
});

/** To make one of two things changes whatever refers to them. */
function withoutOldIds(written: WrittenPack): WrittenPack {
	return Object.fromEntries(
		thingKinds.map((kind) => [kind, (written[kind] ?? []).map((entry) => ({...entry, was: []}))]),
	);
}

type Named = readonly {readonly id: string; readonly was?: readonly string[]}[];

function namedIn(
	catalogue: Catalogue,
): readonly (readonly ['role' | 'skill' | 'certification' | 'pmoType' | 'item' | 'factor' | 'snippet', Named])[] {
	const {roles, skills, certifications, pmoTypes, snippets, checklist} = catalogue;
	return [
		['role', roles],
		['skill', skills],
		['certification', certifications],
		['pmoType', pmoTypes],
		['factor', checklist.factors],
		['item', checklist.items],
		['snippet', snippets],
	];
}
