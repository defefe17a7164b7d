import type {ComponentChildren, VNode} from 'preact';

/** A stretch of the page: its name and a short note in the label column, the rest beside it. */
export function Section(props: {
	readonly title: string;
	readonly note?: ComponentChildren;
	readonly class?: string;
	readonly children: ComponentChildren;
}): VNode {
	return (
		<section class={props.class ? `section ${props.class}` : 'section'}>
			<div class="section-head">
				<h2>{props.title}</h2>
				{props.note && <div class="note">{props.note}</div>}
			</div>
			<div class="section-body">{props.children}</div>
		</section>
	);
}
