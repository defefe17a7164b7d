/** The option that says after how many seconds of silence a run inside VS Code counts as hung. For `parseArgs`. */
export const hangOption = {'hang-seconds': {type: 'string', default: '120'}} as const;

/** The limit in milliseconds. Throws when the option is not a positive number. */
export function readHangLimit(values: {readonly 'hang-seconds': string}): number {
	const seconds = Number(values['hang-seconds']);
	if (!(seconds > 0)) throw new Error('--hang-seconds takes a positive number.');
	return seconds * 1000;
}
