import type {VNode} from 'preact';

/** The number of a run in a ring. Its name stands beside it, or is read out instead. */
export function RunMark({mark, name}: {readonly mark: string; readonly name?: string}): VNode {
	return (
		<span class="run-mark" title={name}>
			<span aria-hidden="true">{mark}</span>
			{name !== undefined && <span class="visually-hidden">{name}</span>}
		</span>
	);
}
