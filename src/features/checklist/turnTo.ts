import type {CatalogueIndex} from '../../core/catalogue/lookups';
import type {RunSubject} from '../../core/checklist/run';
import {runAbout} from '../../core/checklist/runState';
import type {Problem} from '../../core/problem';
import {mayLeave} from './mayLeave';
import type {RunSession} from './runSession';

/**
 * Turns the run to another subject. A saved run keeps its own, and answers about one office say nothing about another:
 * then a new run begins, with the answers about the person. Nothing changes where the user would rather stay.
 */
export async function turnTo(
	session: RunSession,
	index: CatalogueIndex,
	about: RunSubject,
): Promise<Problem | undefined> {
	const {run} = session;
	if (about === run.about) {
		return undefined;
	}
	if (session.file) {
		if (await mayLeave(session)) {
			await session.startNew(about, true);
		}
		return undefined;
	}
	if (about === 'general' || run.role === undefined || run.role === about) {
		const applied = session.apply({type: 'about', about});
		return applied.ok ? undefined : applied.problem;
	}
	const carried = runAbout(index.catalogue.checklist, run, about);
	const loses = Object.keys(carried.answers.items).length < Object.keys(run.answers.items).length;
	if (!loses || (await mayLeave(session))) {
		await session.startNew(about, true);
	}
	return undefined;
}
