import type {Move, Role} from '../catalogue';
import type {CatalogueIndex} from '../lookups';
import {moveIdOf} from '../packs/thingForm';
import {largestStep} from './coverage';
import type {CoverageCheck, CoverageFinding} from './coverage';

/** Moves up whose target asks for less than the role before, or lies too many bands above or even below it. */
export function checkMoves(index: CatalogueIndex): readonly CoverageFinding[] {
	const steps = index.catalogue.moves.flatMap((move) => {
		const [from, to] = [index.role(move.from), index.role(move.to)];
		return move.direction === 'up' && from && to ? [{move, from, to}] : [];
	});
	const bands = (check: CoverageCheck, isFound: (by: number) => boolean): readonly CoverageFinding[] =>
		steps
			.filter(({from, to}) => isFound(to.band - from.band))
			.map(({move, from, to}) => finding(check, move, {from: from.band, to: to.band}));
	return [
		...steps.flatMap(({move, from, to}) => falls(from, to).map((facts) => finding('level-falls', move, facts))),
		...bands('band-jumps', (by) => by >= largestStep),
		...bands('band-falls', (by) => by < 0),
	];
}

function falls(from: Role, to: Role): readonly CoverageFinding['facts'][] {
	const core = new Map(from.skills.filter(({need}) => need === 'core').map(({skill, level}) => [skill, level]));
	return to.skills.flatMap(({skill, level, need}) => {
		const before = core.get(skill) ?? 0;
		return need === 'core' && level < before ? [{skill, from: before, to: level}] : [];
	});
}

function finding(check: CoverageCheck, move: Move, facts: CoverageFinding['facts']): CoverageFinding {
	return {check, kind: 'move', id: moveIdOf(move), facts};
}
