import type {JSX} from 'preact';

export type Filling = 'open' | 'half' | 'full';

/** A ring that fills up: nothing, some or all of it is answered. The count or words stand beside it. */
export function StateIcon({filling}: {readonly filling: Filling}): JSX.Element {
	return (
		<svg class="state-icon" viewBox="0 0 16 16" aria-hidden="true">
			<circle cx="8" cy="8" r="5.5" />
			{filling === 'half' && <path class="filled" d="M8 2.5a5.5 5.5 0 0 0 0 11z" />}
			{filling === 'full' && <path d="m5.5 8.2 1.8 1.8 3.2-3.8" />}
		</svg>
	);
}
