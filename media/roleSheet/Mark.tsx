import type {VNode} from 'preact';
import type {Comparison} from '../../src/protocol/roleSheet';

type ComparedRole = Comparison['roles'][number];

/** The mark of a compared role: its letter in a shape of its own. `isOpen` draws it dashed, for what a role does not name. */
export function Mark(props: {
	readonly roles: readonly ComparedRole[];
	readonly role: string;
	readonly isOpen?: boolean;
}): VNode | undefined {
	const place = props.roles.findIndex(({role}) => role.id === props.role);
	const compared = props.roles[place];
	return (
		compared && (
			<span class={`mark mark-${place}${props.isOpen ? ' mark-open' : ''}`} title={compared.role.title}>
				<span aria-hidden="true">{compared.mark}</span>
				<span class="visually-hidden">{compared.role.title}</span>
			</span>
		)
	);
}
