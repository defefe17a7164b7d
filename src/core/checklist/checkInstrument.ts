import type {YamlPath} from '../documents/yamlSource';
import type {Checklist, Scope} from './checklist';
import {itemsInScope} from './scope';
import {isBeyond} from './tolerance';
import {totalWeight, weigh} from './weights';

/** What is wrong with an instrument, and where in its data. */
export interface InstrumentFault {
	readonly path: YamlPath;
	readonly message: string;
}

const scopes: readonly Scope[] = ['general', 'role'];
const fewestSigns = 2;

/**
 * Whether an instrument can be scored fairly: enough items in every factor, a third of the statements as costs, pairs
 * that mirror each other, thresholds in order, shares that add up to the whole. For every place where an instrument is
 * compiled or loaded; shapes and ids are checked before.
 */
export function checkInstrument(checklist: Checklist): readonly InstrumentFault[] {
	return [
		...thresholdFaults(checklist),
		...scopes.flatMap((scope) => [...factorFaults(checklist, scope), ...shareFaults(checklist, scope)]),
		...costFaults(checklist),
		...itemFaults(checklist),
		...pairFaults(checklist),
		...signFaults(checklist),
	];
}

function thresholdFaults({thresholds, items}: Checklist): readonly InstrumentFault[] {
	const {coverage, leanCoverage, side, lean, perFactor, marks} = thresholds;
	const wrong: readonly (readonly [boolean, string, string])[] = [
		[coverage > 1 || coverage <= 0, 'coverage', 'is a share: more than 0 and at most 1'],
		[leanCoverage > coverage, 'leanCoverage', 'must not be greater than coverage'],
		[side < 0 || side >= 2, 'side', 'is a distance from the middle: 0 or more, and less than 2'],
		[lean < 0 || lean >= 2, 'lean', 'is a distance from the middle: 0 or more, and less than 2'],
		[perFactor < 1, 'perFactor', 'must be at least 1'],
		[marks < 0 || marks > items.length, 'marks', 'must be 0 or more, and not more than there are items'],
	];
	return wrong
		.filter(([isWrong]) => isWrong)
		.map(([, key, message]) => ({path: ['thresholds', key], message: `${key} ${message}`}));
}

/** A factor may be left out of a scope, but not be asked with fewer items than a verdict needs of it. */
function factorFaults(checklist: Checklist, scope: Scope): readonly InstrumentFault[] {
	const {perFactor} = checklist.thresholds;
	const items = itemsInScope(checklist, scope).filter((item) => item.part === 'sum');
	return checklist.factors.flatMap(({id}, index) => {
		const count = items.filter((item) => item.factor === id).length;
		const isEnough = count >= perFactor || (count === 0 && scope === 'general');
		const message = `the factor "${id}" has ${count} items in scope ${scope}, and needs ${perFactor}`;
		return isEnough ? [] : [{path: ['factors', index], message}];
	});
}

function shareFaults(checklist: Checklist, scope: Scope): readonly InstrumentFault[] {
	const items = itemsInScope(checklist, scope);
	const factors = weigh({...checklist, items}, {items: {}});
	const shares = totalWeight(factors.flatMap((factor) => factor.items.map(({share}) => ({weight: share}))));
	const isWhole = factors.length > 0 && !isBeyond(Math.abs(shares - 1), 0);
	return isWhole ? [] : [{path: ['items'], message: `the shares in scope ${scope} add up to ${shares}, not to 1`}];
}

/** Where agreeing always speaks for the role, agreeing is flattering: a third of the sum must be costs. */
function costFaults({items}: Checklist): readonly InstrumentFault[] {
	const sum = items.filter((item) => item.part === 'sum');
	const costs = sum.filter((item) => item.sign === -1).length;
	const message = `${costs} of ${sum.length} statements in the sum are costs (sign -1); at least a third must be`;
	return costs * 3 >= sum.length ? [] : [{path: ['items'], message}];
}

function itemFaults({items}: Checklist): readonly InstrumentFault[] {
	return items.flatMap((item, index) => {
		const path = ['items', index];
		return [
			...(item.sign === -1 && item.opening === undefined
				? [{path, message: `the concern "${item.id}" needs an opening: what could turn it into an opportunity`}]
				: []),
			...(item.part === 'type' && item.type === undefined
				? [{path, message: `the item "${item.id}" is a sign of a type, so it needs a type`}]
				: []),
			...(item.part === 'type' && item.stage === 'self'
				? [{path: [...path, 'stage'], message: 'the type of an office cannot be known alone'}]
				: []),
		];
	});
}

function pairFaults({items, pairs}: Checklist): readonly InstrumentFault[] {
	const signOf = new Map(items.map(({id, sign}) => [id, sign]));
	return pairs.flatMap(([one, other], index) =>
		signOf.get(one) === signOf.get(other)
			? [{path: ['pairs', index], message: `"${one}" and "${other}" must have opposite signs to mirror each other`}]
			: [],
	);
}

function signFaults({items}: Checklist): readonly InstrumentFault[] {
	const types = [...new Set(items.flatMap(({type}) => type ?? []))];
	return types.flatMap((type) => {
		const own = items.filter((item) => item.type === type);
		const message = `the type "${type}" has ${own.length} sign, and needs ${fewestSigns}`;
		return own.length >= fewestSigns ? [] : [{path: ['items', items.findIndex((item) => item.type === type)], message}];
	});
}
