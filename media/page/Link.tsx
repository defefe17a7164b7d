import type {ComponentChildren, VNode} from 'preact';

/** A link that asks the host to open something; pages hold no addresses of their own. */
export function Link(props: {readonly onFollow: () => void; readonly children: ComponentChildren}): VNode {
	return (
		<button type="button" role="link" class="link" onClick={props.onFollow}>
			{props.children}
		</button>
	);
}
