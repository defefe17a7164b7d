import type {Role} from '../../catalogue/catalogue';
import {costTable} from './costTable';

/** What a move costs whatever the person holds. */
export interface ContextCharge {
	readonly band: number;
	readonly office: number;
	readonly family: number;
}

export function contextCharge(from: Role, to: Role): ContextCharge {
	const bands = to.band - from.band;
	return {
		band: (bands < 0 ? costTable.bandsDown[-bands] : costTable.bandsUp[bands]) ?? 0,
		office: officeCharge(from, to),
		family: from.family === to.family ? 0 : costTable.family,
	};
}

/** A role of any office is at home in each of them, but not outside. */
function officeCharge(from: Role, to: Role): number {
	if (from.office === to.office) {
		return 0;
	}
	if (from.office === 'outside' || to.office === 'outside') {
		return costTable.outside;
	}
	return from.office === 'any' || to.office === 'any' ? 0 : costTable.office;
}
