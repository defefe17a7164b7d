/**
 * Every constant of the cost of a move. docs/routes.md explains them; a unit test holds the two together.
 *
 * All are whole numbers of quarters, so that sums are exact and the same in any order.
 */
export const costTable = {
	/** To grow one level, by the level reached, 1 to 5: the higher, the longer it takes. */
	steps: [1, 2, 3, 6, 8],
	/** What a missing level counts in a skill that is core to the role, and in one that is merely useful. */
	need: {core: 1, useful: 0.25},
	/** By the number of bands of responsibility upwards, 0 to 6. One band is the ordinary step and free. */
	bandsUp: [0, 0, 3, 8, 15, 24, 35],
	/** The same downwards: nothing has to be learnt for it, but a long step down has to be explained. */
	bandsDown: [0, 0, 1, 2, 3, 4, 5],
	/** From one kind of office to another: project, programme, portfolio, centre of excellence, enterprise. */
	office: 3,
	/** Into an office from outside, or out of it. */
	outside: 6,
	/** Another family of roles. */
	family: 2,
} as const;

/** What growing from nothing to each level costs, 0 to 5. */
export const growth: readonly number[] = costTable.steps.reduce<readonly number[]>(
	(sums, step) => [...sums, (sums.at(-1) ?? 0) + step],
	[0],
);
