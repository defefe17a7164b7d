import {checkInstrument} from '../../checklist/checkInstrument';
import type {CatalogueIndex} from '../lookups';
import type {CoverageFinding} from './coverage';

/** Whether the checklist can still be scored fairly, with the factors and items that packs add and hide. */
export function checkChecklist({catalogue: {checklist}}: CatalogueIndex): readonly CoverageFinding[] {
	const seen = new Set<string>();
	return checkInstrument(checklist).flatMap(({path, message}): readonly CoverageFinding[] => {
		// What is wrong in both scopes is one thing to put right.
		if (seen.has(message)) {
			return [];
		}
		seen.add(message);
		const [list, at] = path;
		const thing = list === 'factors' ? checklist.factors[Number(at)] : checklist.items[Number(at)];
		const kind = list === 'factors' ? 'factor' : 'item';
		return [{check: 'checklist', kind, id: thing?.id ?? '', facts: {message}}];
	});
}
