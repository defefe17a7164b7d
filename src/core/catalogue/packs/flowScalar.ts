/** A scalar as it was written where that can stand between brackets, otherwise in quotes. */
export function flowScalar(source: string, value: string | number | boolean): string {
	return /^\w[\w .'-]*$/.test(source) ? source : JSON.stringify(value);
}
