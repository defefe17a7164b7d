import type {VNode} from 'preact';
import type {StatusCode} from '../../src/protocol/milestones';

/** A sign of its own shape for each status, beside its word: colour says nothing alone. */
const signs: Readonly<Record<StatusCode, VNode>> = {
	red: <path class="filled" d="M8 1.5 14.5 8 8 14.5 1.5 8z" />,
	amber: <path class="filled" d="M8 2 15 14H1z" />,
	green: <circle class="filled" cx="8" cy="8" r="5.5" />,
	dropped: <path d="M3 8h10" />,
	complete: <path d="m3 8.5 3.2 3.2L13 4.8" />,
	'not-started': <circle cx="8" cy="8" r="5.5" />,
};

export function Status({rag, words}: {readonly rag: StatusCode; readonly words: string}): VNode {
	return (
		<span class={`status ${rag}`}>
			<svg viewBox="0 0 16 16" aria-hidden="true">
				{signs[rag]}
			</svg>
			<span>{words}</span>
		</span>
	);
}
