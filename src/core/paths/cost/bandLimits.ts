/**
 * Up to which cost, by the middle of its range, a move is near or a stretch; beyond, it is far. Calibrated from the moves
 * between neighbouring roles that ship (test/support/calibration.ts) and written by the unit tests: see docs/routes.md.
 */
export const bandLimits = {near: 57, stretch: 84} as const;
