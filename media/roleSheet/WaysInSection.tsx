import type {VNode} from 'preact';
import type {RoleSheet} from '../../src/protocol/roleSheet';
import {Section} from '../page/Section';
import {MoveRows} from './MoveRows';
import {useTools} from './tools';

/** How people come into the role: in words, then from the roles that the catalogue knows. */
export function WaysInSection(props: {
	readonly entryRoutes: readonly string[];
	readonly arrivals: RoleSheet['arrivals'];
}): VNode | null {
	const {strings} = useTools();
	const {entryRoutes, arrivals} = props;
	if (entryRoutes.length + arrivals.length === 0) {
		return null;
	}
	return (
		<Section title={strings.waysIn}>
			{entryRoutes.length > 0 && (
				<ul class="dashes pair">
					{entryRoutes.map((route) => (
						<li key={route}>{route}</li>
					))}
				</ul>
			)}
			{arrivals.length > 0 && (
				<>
					<h3 class="group-head">{strings.fromRoles}</h3>
					<MoveRows moves={arrivals} hasDirection />
				</>
			)}
		</Section>
	);
}
