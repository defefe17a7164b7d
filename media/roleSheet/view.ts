/** How far a page was scrolled and unfolded. */
export interface View {
	readonly scroll?: number;
	readonly levels?: boolean;
}

/** The view in a kept state. The state may be of an older version or broken: what does not fit is left out. */
export function viewOf(state: unknown): View {
	if (typeof state !== 'object' || state === null) {
		return {};
	}
	const scroll = 'scroll' in state ? state.scroll : undefined;
	const levels = 'levels' in state ? state.levels : undefined;
	return {
		...(typeof scroll === 'number' ? {scroll} : {}),
		...(typeof levels === 'boolean' ? {levels} : {}),
	};
}
