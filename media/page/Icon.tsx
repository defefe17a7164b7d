import type {VNode} from 'preact';

/** A glyph of `icons.css`. It never stands alone: put a label beside it. */
export function Icon({name}: {readonly name: IconName}): VNode {
	return <i class={`icon icon-${name}`} aria-hidden="true" />;
}

export type IconName =
	| 'arrow-up'
	| 'arrow-right'
	| 'link-external'
	| 'arrow-swap'
	| 'type-hierarchy-sub'
	| 'reply'
	| 'sign-in'
	| 'check'
	| 'chevron-down'
	| 'chevron-up'
	| 'warning'
	| 'error'
	| 'info'
	| 'lightbulb'
	| 'zoom-in'
	| 'zoom-out'
	| 'add'
	| 'copy'
	| 'edit'
	| 'star-empty'
	| 'star-full';
