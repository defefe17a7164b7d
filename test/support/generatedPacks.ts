import fc from 'fast-check';
import {directionIds, offices} from '../../src/core/catalogue/catalogue';
import type {LoadedPack} from '../../src/core/catalogue/packs/mergedCatalogue';
import {packLayers, thingKinds} from '../../src/core/catalogue/packs/pack';
import type {ThingKind} from '../../src/core/catalogue/packs/pack';
import {loadedPack} from './packEntries';
import type {WrittenEntry, WrittenPack} from './packEntries';

/** Few ids, so that packs meet: some that ship, some that packs add, one that is in nobody's list. */
export const generatedIds: Readonly<Record<Exclude<ThingKind, 'move'>, readonly string[]>> = {
	role: ['pmo_analyst', 'pmo_lead', 'pmo_manager', 'planner', 'new_role', 'other_role', 'nobody'],
	skill: ['reporting', 'planning', 'raid', 'finance', 'new_skill', 'other_skill', 'nothing'],
	certification: ['capm', 'prince2_f', 'pmp', 'new_certificate', 'other_certificate'],
	pmoType: ['supportive', 'controlling', 'new_type'],
	factor: ['daily-work', 'conditions', 'recognition', 'new-factor'],
	item: ['q01', 'q02', 'q10', 'q20', 'new_item', 'other_item'],
	snippet: ['new_snippet', 'other_snippet'],
};
const tasks = ['status_report', 'meetings', 'records', 'no_task'];

const word = fc.constantFrom(
	'Assurance',
	'Delivery',
	'Insight: a view',
	'- dash',
	'yes',
	'1.10',
	"it's",
	'#hash',
	'A'.repeat(150),
);
const words = fc.array(word, {maxLength: 3});
const level = fc.integer({min: 1, max: 5});
const idOf = (kind: Exclude<ThingKind, 'move'>): fc.Arbitrary<string> => fc.constantFrom(...generatedIds[kind]);

/** A list as a pack gives it: as a whole, or as a change. */
function listOf(item: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
	const list = fc.uniqueArray(item, {maxLength: 3});
	return fc.oneof(list, changeOf(list, list));
}

function mapOf(key: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
	const map = fc.dictionary(key, value, {maxKeys: 4, noNullPrototype: true});
	return fc.oneof(map, changeOf(map, fc.uniqueArray(key, {maxLength: 2})));
}

function changeOf(add: fc.Arbitrary<unknown>, remove: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
	return fc.record({add, remove}, {requiredKeys: []}).filter((change) => 'add' in change || 'remove' in change);
}

type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;

const fieldsOf: Readonly<Record<ThingKind, Fields>> = {
	role: {
		title: word,
		office: fc.constantFrom(...offices),
		band: fc.integer({min: 1, max: 7}),
		note: word,
		aliases: listOf(word),
		duties: listOf(word),
		certifications: listOf(idOf('certification')),
		raci: mapOf(fc.constantFrom(...tasks), fc.constantFrom('R', 'A', 'C', 'I')),
		skills: fc.record({core: mapOf(idOf('skill'), level), useful: mapOf(idOf('skill'), level)}, {requiredKeys: []}),
		frameworks: mapOf(fc.constantFrom('SFIA', 'APM'), word),
		sources: listOf(fc.constantFrom('S-NI-GATE', 'S-NOWHERE', 'Our handbook')),
	},
	skill: {name: word, aliases: listOf(word), frameworks: mapOf(fc.constantFrom('SFIA', 'APM'), words)},
	move: {why: word, source: word, also: listOf(word)},
	certification: {name: word, renewal: word, funding: word, roles: listOf(idOf('role')), unverified: listOf(word)},
	pmoType: {
		name: word,
		axis: fc.constantFrom('control', 'situation'),
		definition: word,
		value: word,
		signals: listOf(word),
	},
	factor: {title: word, about: word},
	item: {
		factor: idOf('factor'),
		text: word,
		part: fc.constantFrom('sum', 'deal-breaker', 'type'),
		type: idOf('pmoType'),
		opening: word,
		roles: listOf(idOf('role')),
	},
	snippet: {
		label: word,
		section: fc.constantFrom('summary', 'phrase'),
		body: listOf(word),
		roles: listOf(idOf('role')),
	},
};

function entryOf(kind: ThingKind): fc.Arbitrary<WrittenEntry> {
	const fields = fieldsOf[kind];
	const id =
		kind === 'move'
			? fc.tuple(idOf('role'), idOf('role'), fc.constantFrom(...directionIds)).map((parts) => parts.join(' '))
			: idOf(kind);
	const was = kind === 'move' ? fc.constant([]) : fc.uniqueArray(idOf(kind), {maxLength: 2});
	return fc
		.record({
			id,
			was: fc.oneof({weight: 3, arbitrary: fc.constant([])}, {weight: 1, arbitrary: was}),
			hide: fc.oneof({weight: 5, arbitrary: fc.constant(undefined)}, {weight: 1, arbitrary: fc.boolean()}),
			fields: fc.oneof(fc.record(fields, {requiredKeys: []}), fc.record(fields)),
		})
		.map(({id: name, was: old, hide, fields: given}) => ({
			...given,
			id: name,
			was: old,
			...(hide === undefined ? {} : {hide}),
		}));
}

/** What a pack can say, sound by itself: what it refers to may be unknown, hidden, renamed or in a circle. */
export const anyWrittenPack: fc.Arbitrary<WrittenPack> = fc
	.record(
		Object.fromEntries(
			thingKinds.map((kind) => [
				kind,
				fc.uniqueArray(entryOf(kind), {maxLength: 4, selector: ({id}) => id}) as fc.Arbitrary<unknown>,
			]),
		),
	)
	.chain((lists) =>
		fc
			.record({
				name: fc.option(fc.constantFrom('North', 'South'), {nil: undefined}),
				complete: fc.constantFrom(false, false, false, true),
			})
			.map(({name, complete}) => ({...lists, complete, ...(name === undefined ? {} : {name})})),
	);

/** Up to five packs in both layers. */
export const anyPacks: fc.Arbitrary<readonly LoadedPack[]> = fc
	.array(fc.tuple(anyWrittenPack, fc.constantFrom(...packLayers)), {maxLength: 5})
	.map((packs) => packs.map(([pack, layer], at) => loadedPack(`pack-${String(at)}`, pack, layer)));
