/**
 * Scores are fractions with small denominators, so two that differ do so by far more than this,
 * while sums of floats are off by less. An exact 0 is therefore never "beyond" 0.
 */
const tolerance = 1e-9;

/** Whether the value is truly greater than the limit. */
export function isBeyond(value: number, limit: number): boolean {
	return value > limit + tolerance;
}

/** Whether the value is the limit or greater. */
export function reaches(value: number, limit: number): boolean {
	return value >= limit - tolerance;
}
