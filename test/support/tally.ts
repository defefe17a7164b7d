import {writeFileSync} from 'node:fs';

/** What a stage came to. Something that went wrong outside any test counts as one failure. */
export interface Tally {
	readonly passed: number;
	/** For each failure the full title of the test, and why on the lines below. */
	readonly failures: readonly string[];
}

/** Names the file in which a stage of `npm test` leaves its tally. */
export const tallyVariable = 'PMO_CAREER_TALLY';

/** Prints the tally, leaves it for `npm test` and ends the process with the exit code that it means. */
function finish(tally: Tally): never {
	const file = process.env[tallyVariable];
	if (file !== undefined) writeFileSync(file, JSON.stringify(tally));
	else console.log(`\n${String(tally.passed)} passed, ${String(tally.failures.length)} failed`);
	process.exit(tally.failures.length === 0 && tally.passed > 0 ? 0 : 1);
}

/** Runs a stage. Whatever it throws is printed and counts as one failure. */
export async function finishWith(stage: () => Promise<Tally>): Promise<never> {
	try {
		finish(await stage());
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		console.error(reason);
		finish({passed: 0, failures: [reason]});
	}
}
