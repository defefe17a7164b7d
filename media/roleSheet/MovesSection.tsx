import type {VNode} from 'preact';
import type {RoleSheet} from '../../src/protocol/roleSheet';
import {Icon} from '../page/Icon';
import {Section} from '../page/Section';
import {directionIcons} from './directionIcons';
import {MoveRows} from './MoveRows';
import {RoleLink} from './RoleLink';
import {useTools} from './tools';

type Direction = RoleSheet['directions'][number];

/** Where the role leads. All four directions stay in sight; one without a move names the role on the way to it. */
export function MovesSection({directions}: {readonly directions: readonly Direction[]}): VNode {
	const {strings} = useTools();
	return (
		<Section title={strings.moves}>
			{directions.map((direction) => (
				<div key={direction.id} class="direction">
					<h3>
						<Icon name={directionIcons[direction.id]} /> {strings.directions[direction.id]}
					</h3>
					{direction.moves.length > 0 ? <MoveRows moves={direction.moves} /> : <NoMove direction={direction} />}
				</div>
			))}
		</Section>
	);
}

function NoMove({direction}: {readonly direction: Direction}) {
	const {strings} = useTools();
	return direction.byWayOf ? (
		<p class="move">
			<RoleLink role={direction.byWayOf} />
			<span class="quiet">{strings.byWayOf}</span>
		</p>
	) : (
		<p class="quiet">{strings.noMove}</p>
	);
}
