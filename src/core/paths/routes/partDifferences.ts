import type {CostPart} from '../cost/moveCost';
import {middle} from '../cost/span';
import type {BareRoute} from './route';

export type PartDifference = Pick<CostPart, 'name' | 'kind' | 'skill'> & {
	/** By the middle of both costs. */
	readonly by: number;
};

/** In which parts, added up over its moves, a route costs more than another: the largest difference first. */
export function partDifferences(route: BareRoute, than: BareRoute): readonly PartDifference[] {
	const parts = new Map<string, PartDifference>();
	const add = ({moves}: BareRoute, sign: 1 | -1): void => {
		for (const part of moves.flatMap(({cost}) => cost.parts)) {
			const {name, kind, skill} = part;
			const key = skill ?? kind;
			const by = (parts.get(key)?.by ?? 0) + sign * middle(part);
			parts.set(key, {...(parts.get(key) ?? {name, kind, ...(skill !== undefined && {skill})}), by});
		}
	};
	add(route, 1);
	add(than, -1);
	return [...parts.values()].filter(({by}) => by > 0).sort((a, b) => b.by - a.by);
}
