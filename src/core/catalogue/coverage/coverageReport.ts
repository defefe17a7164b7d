import type {CatalogueIndex} from '../lookups';
import {checkChecklist} from './checkChecklist';
import {checkMoves} from './checkMoves';
import {checkRoles} from './checkRoles';
import type {CoverageReport} from './coverage';

/**
 * Looks for what is probably missing or wrong in a framework as a whole. Nothing found here makes a catalogue unusable,
 * and some of it may be meant. In the order of the checks, and in each of the catalogue.
 */
export function coverageReport(index: CatalogueIndex): CoverageReport {
	const {roles, skills, moves, certifications, checklist} = index.catalogue;
	return {
		counts: {
			roles: roles.length,
			skills: skills.length,
			moves: moves.length,
			certifications: certifications.length,
			items: checklist.items.length,
		},
		findings: [...checkRoles(index), ...checkMoves(index), ...checkChecklist(index)],
	};
}
