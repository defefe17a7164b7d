import type {JSX} from 'preact';
import {Link} from '../page/Link';
import {Section} from '../page/Section';
import {useTools} from './tools';

/** Roles and directions that the answers speak for, each with the statement that speaks most plainly. */
export function RolesToLookAt(): JSX.Element | null {
	const {state, strings, send} = useTools();
	const {roles, directions} = state.result;
	if (roles.length + directions.length === 0) {
		return null;
	}
	return (
		<Section title={strings.roles} note={strings.rolesNote}>
			<ul class="roles">
				{roles.map(({id, title, reason}) => (
					<li key={id}>
						<Link onFollow={() => send({type: 'openRole', role: id})}>{title}</Link>
						<span class="quiet">{reason}</span>
					</li>
				))}
				{directions.map(({id, title, reason}) => (
					<li key={id}>
						<Link onFollow={() => send({type: 'openPaths'})}>{title}</Link>
						<span class="quiet">{reason}</span>
					</li>
				))}
			</ul>
		</Section>
	);
}
