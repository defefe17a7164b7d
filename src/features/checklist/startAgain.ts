import {mayLeave} from './mayLeave';
import type {RunSession} from './runSession';

/** Begins an empty run about the same subject, unless the user would rather stay. */
export async function startAgain(session: RunSession): Promise<void> {
	if (await mayLeave(session)) {
		await session.startNew(session.run.about, false);
	}
}
