import {directionIds, families, offices} from '../../src/core/catalogue/catalogue';
import type {Levels, Move, Role, SkillNeed} from '../../src/core/catalogue/catalogue';
import {indexCatalogue} from '../../src/core/catalogue/lookups';
import type {CatalogueIndex} from '../../src/core/catalogue/lookups';
import {fixtureCatalogue} from '../fixtures/catalogue';
import {seeded} from './seeded';

type Random = (limit: number) => number;

export interface RandomPaths {
	readonly index: CatalogueIndex;
	/** Some skills have a level from 0 to 5, the others are unknown. */
	readonly held: Levels;
	readonly random: Random;
}

/**
 * A small catalogue with no sense in it: 10 to 17 roles, moves in all directions, some of them doubled, and levels. In
 * every other one all roles are of one office, family and band, so that skills alone count and many routes cost the same.
 */
export function randomPaths(seed: number): RandomPaths {
	const random = seeded(seed);
	const size = 10 + random(8);
	const skillCount = 2 + random(8);
	const flat = random(2) === 0;
	const skills = Array.from({length: skillCount}, (_, at) => ({
		id: `s${at}`,
		name: `Skill ${at}`,
		group: 'controls',
		aliases: [],
		levels: [],
		sources: [],
	}));
	const roles = Array.from({length: size}, (_, at) => randomRole(at, skillCount, flat, random));
	const moves = Array.from({length: size + random(2 * size) + (size < 13 ? size : 0)}, () => randomMove(size, random));
	const known = random(5);
	const held = Object.fromEntries(skills.flatMap(({id}) => (random(4) < known ? [[id, random(6)]] : [])));
	const loopless = moves.filter(({from, to}) => from !== to);
	return {index: indexCatalogue({...fixtureCatalogue, roles, skills, moves: loopless}), held, random};
}

function randomRole(at: number, skills: number, flat: boolean, random: Random): Role {
	const [pattern] = fixtureCatalogue.roles;
	if (!pattern) throw new Error('The fixture has no roles');
	const needs = new Map<string, SkillNeed>();
	for (let need = random(6); need > 0; need--) {
		const skill = `s${random(skills)}`;
		needs.set(skill, {skill, level: 1 + random(5), need: random(2) === 0 ? 'core' : 'useful'});
	}
	return {
		...pattern,
		// So that the order of ids is not the order of the list.
		id: `r${(at * 7) % 17}`,
		title: `Role ${at}`,
		...(!flat && {
			band: 1 + random(7),
			office: offices[random(offices.length)] ?? 'any',
			family: families[random(families.length)] ?? 'core',
		}),
		skills: [...needs.values()],
	};
}

function randomMove(size: number, random: Random): Move {
	const id = (): string => `r${(random(size) * 7) % 17}`;
	const direction = directionIds[random(directionIds.length)] ?? 'up';
	return {from: id(), to: id(), direction, why: 'It happens', source: 'practice knowledge'};
}
