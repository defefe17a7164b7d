import type {PageState} from '../../src/protocol/checklist';

/** Where on the page the user is. */
export type Place = Omit<PageState, 'run' | 'version'>;

/** The place in a kept state. The state may be of another version or broken: then there is none. */
export function placeOf(kept: unknown): Place | undefined {
	if (typeof kept !== 'object' || kept === null || !('version' in kept) || kept.version !== 1) {
		return undefined;
	}
	const id = 'id' in kept ? kept.id : undefined;
	const view = 'view' in kept ? kept.view : undefined;
	const item = 'item' in kept ? kept.item : undefined;
	if (typeof id !== 'number' || (view !== 'questions' && view !== 'result')) {
		return undefined;
	}
	return {id, view, ...(typeof item === 'string' ? {item} : {})};
}
