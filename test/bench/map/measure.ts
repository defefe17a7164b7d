import {indexCatalogue} from '../../../src/core/catalogue/lookups';
import {generatedCatalogue} from '../../support/generatedCatalogue';
import {shippedCatalogue} from '../../support/shippedCatalogue';
import {median} from '../median';
import {crossingPoints} from './crossingPoints';
import {dagre, ours} from './layouts';
import {processorTimeOf} from '../../support/processorTime';

export interface MapTask {
	readonly who: 'ours' | 'dagre';
	/** Roles of a generated catalogue; 0: the one that ships. */
	readonly size: number;
	/** The folder of the kit with dagre. */
	readonly kit: string;
	/** Counting takes long where lines are many. */
	readonly counts: boolean;
}

export interface MapResult {
	readonly roles: number;
	/** Milliseconds of the processor: the first layout in a process, and the middle of those after it. */
	readonly first: number;
	readonly warm: number;
	readonly width: number;
	readonly height: number;
	readonly drawn?: number;
	readonly straight?: number;
}

const runs = 15;

/** To be run in a process of its own. */
export function measureMapTask({who, size, kit, counts}: MapTask): MapResult {
	const index = size === 0 ? shippedCatalogue() : indexCatalogue(generatedCatalogue(size, size * 3, 5));
	const layouter = who === 'ours' ? ours() : dagre(kit);
	// What dagre is told comes from our layout, which is not to be measured with it.
	if (who === 'dagre') ours().layOut(index);
	const first = processorTimeOf(() => layouter.layOut(index));
	const few = first > 2000 ? 3 : runs;
	const warm = median(Array.from({length: few}, () => processorTimeOf(() => layouter.layOut(index))));
	const {width, height, lines, straight} = layouter.draw(index);
	return {
		roles: index.catalogue.roles.length,
		first,
		warm,
		width,
		height,
		...(counts ? {drawn: crossingPoints(lines), straight: crossingPoints(straight)} : {}),
	};
}
