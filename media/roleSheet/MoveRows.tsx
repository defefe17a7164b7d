import type {VNode} from 'preact';
import type {RoleSheet} from '../../src/protocol/roleSheet';
import {fill} from '../page/fill';
import {useFold} from '../page/useFold';
import {FoldLink} from './FoldLink';
import {RoleLink} from './RoleLink';
import {useTools} from './tools';

const limit = 5;

/** Roles with the reason for moving to or from each; `hasDirection` adds the direction where no heading says it. */
export function MoveRows(props: {readonly moves: RoleSheet['arrivals']; readonly hasDirection?: boolean}): VNode {
	const {strings} = useTools();
	const {moves, hasDirection = false} = props;
	const fold = useFold(moves.length, limit);
	return (
		<div>
			<ul>
				{moves.map(({role, direction, why, pack}, place) => (
					<li key={`${role.id} ${direction}`} class={`move ${hasDirection ? 'into' : ''} ${fold.rowClass(place)}`}>
						<RoleLink role={role} />
						{hasDirection && <span class="quiet">{strings.directions[direction]}</span>}
						<span class="quiet">
							{why}
							{pack !== undefined && <span class="pack"> {fill(strings.fromPack, pack)}</span>}
						</span>
					</li>
				))}
			</ul>
			<FoldLink fold={fold} />
		</div>
	);
}
