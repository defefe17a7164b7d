import {families, offices} from '../../src/core/catalogue/catalogue';
import type {Catalogue, Move, Role, Skill, SkillNeed} from '../../src/core/catalogue/catalogue';
import {fixtureCatalogue} from '../fixtures/catalogue';
import {seeded} from './seeded';

type Random = (limit: number) => number;

/** Skills that every track asks for, and those that are a track's own. */
const common = 24;
const own = 6;
const bands = 7;

/**
 * A made-up catalogue of any size, the same for the same seed, built like the one that ships: tracks that lead upwards,
 * each with skills of its own on top of common ones, and moves to the next band of a track and to its neighbours.
 */
export function generatedCatalogue(size: number, moveCount: number, seed: number): Catalogue {
	const random = seeded(seed);
	const tracks = Math.max(1, Math.round(size / 10));
	const skills = Array.from({length: common + tracks * own}, (_, at) => generatedSkill(at));
	const places = Array.from({length: size}, (_, at) => ({track: at % tracks, band: 1 + random(bands)}));
	const roles = places.map((place, at) => generatedRole(at, place, random));
	return {...fixtureCatalogue, roles, skills, moves: generatedMoves(places, tracks, moveCount, random)};
}

interface Place {
	readonly track: number;
	readonly band: number;
}

function generatedSkill(at: number): Skill {
	const levels = [1, 2, 3, 4, 5].map((level) => `Works at level ${level}`);
	const sources = ['practice knowledge'];
	return {id: `skill_${at}`, name: `Skill ${at}`, group: 'controls', aliases: [], levels, sources};
}

function generatedRole(at: number, {track, band}: Place, random: Random): Role {
	const level = (): number => Math.min(5, Math.max(1, Math.round((band + 3) / 2) - random(2)));
	const needs = new Map<string, SkillNeed>();
	const add = (skill: number, need: SkillNeed['need']): void => {
		const id = `skill_${skill}`;
		if (!needs.has(id)) {
			needs.set(id, {skill: id, level: level(), need});
		}
	};
	for (let each = 0; each < 4; each++) add(common + track * own + random(own), 'core');
	for (let each = 0; each < 5; each++) add((track * 5 + random(common / 2)) % common, 'core');
	for (let each = 0; each < 8; each++) add(random(common), 'useful');
	const [pattern] = fixtureCatalogue.roles;
	if (!pattern) throw new Error('The fixture has no roles');
	return {
		...pattern,
		id: `role_${at}`,
		title: `Role ${at}`,
		band,
		skills: [...needs.values()],
		office: offices[track % offices.length] ?? 'any',
		family: families[track % families.length] ?? 'core',
	};
}

function generatedMoves(places: readonly Place[], tracks: number, count: number, random: Random): readonly Move[] {
	const byBand = Array.from({length: bands + 2}, (_, band) =>
		places.flatMap((place, at) => (place.band === band ? [{at, track: place.track}] : [])),
	);
	const moves = new Map<string, Move>();
	while (moves.size < count) {
		const from = random(places.length);
		const {track, band} = places[from] ?? {track: 0, band: 1};
		// Two in four one band up, one in four in the same band, the rest two up or one down.
		const step = [1, 1, 0, random(3) === 0 ? -1 : 2][random(4)] ?? 0;
		const reach = 1 + random(3) * random(3);
		const near = (byBand[band + step] ?? []).filter((other) => {
			const apart = Math.abs(other.track - track);
			return other.at !== from && Math.min(apart, tracks - apart) <= reach;
		});
		const to = near[random(Math.max(1, near.length))]?.at;
		if (to !== undefined) {
			const direction = step > 0 ? 'up' : 'sideways';
			const why = 'People make it';
			moves.set(`${from} ${to}`, {
				from: `role_${from}`,
				to: `role_${to}`,
				direction,
				why,
				source: 'practice knowledge',
			});
		}
	}
	return [...moves.values()];
}
