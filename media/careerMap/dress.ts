import type {DirectionId, MapLine, RoleId} from '../../src/protocol/careerMap';
import type {Tools} from './tools';

/** How strongly a line is drawn, from the back of the picture to its front. */
export const strengths = ['hidden', 'back', 'rest', 'into', 'out'] as const;
export type Strength = (typeof strengths)[number];

export interface Dress {
	readonly strength: Strength;
	readonly direction: DirectionId;
	/** The ends to mark. */
	readonly marks: readonly RoleId[];
}

/**
 * How a line looks: of its moves the one out of the raised role counts, then the one into it, then the first that is
 * shown. Where a role is raised, the other lines step back.
 */
export function dressOf(
	{moves, from, to}: MapLine,
	{hidden, role}: Pick<Tools, 'hidden' | 'role'>,
	raised: RoleId | undefined,
): Dress {
	const shown = moves.filter(({direction}) => !hidden.directions.includes(direction));
	const isLeftOut = [from, to].some((id) => hidden.offices.includes(role(id)?.office ?? 'any'));
	const best =
		shown.find((move) => move.from === raised) ?? shown.find((move) => move.to === raised) ?? shown[0] ?? moves[0];
	const direction = best?.direction ?? 'up';
	const same = shown.filter((move) => move.direction === direction);
	const strength =
		shown.length === 0 || isLeftOut
			? 'hidden'
			: raised === undefined
				? 'rest'
				: best?.from === raised
					? 'out'
					: best?.to === raised
						? 'into'
						: 'back';
	return {strength, direction, marks: same.map((move) => move.to)};
}
