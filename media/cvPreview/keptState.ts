import type {PageState} from '../../src/protocol/cvPreview';

/** What the page kept over hiding or a reload; nothing where it is of another kind. */
export function keptState(state: unknown): Pick<PageState, 'zoom' | 'line'> {
	if (typeof state !== 'object' || state === null) {
		return {};
	}
	const {zoom, line} = state as {readonly zoom?: unknown; readonly line?: unknown};
	return {
		...(typeof zoom === 'number' && zoom >= 0.5 && zoom <= 2 ? {zoom} : {}),
		...(typeof line === 'number' && line >= 0 ? {line} : {}),
	};
}
