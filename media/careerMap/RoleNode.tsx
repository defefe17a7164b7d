import type {JSX} from 'preact';
import type {MapRole, RoleId} from '../../src/protocol/careerMap';
import {spokenRole} from './spoken';
import {useTools} from './tools';

/** A role on the map: its title, and all that can be done with it. Its ring and its stem are painted beneath. */
export function RoleNode(props: {
	readonly role: MapRole;
	readonly raised: RoleId | undefined;
	/** Tab stops here. */
	readonly isStop: boolean;
	readonly onPoint: (role: RoleId | undefined) => void;
	readonly onFocus: () => void;
	readonly onOpen: () => void;
}): JSX.Element {
	const tools = useTools();
	const {map, joints, hidden} = tools;
	const {role, raised} = props;
	const {id, label, x, y} = role;
	const isNear =
		raised === undefined || raised === id || joints.lines(id).some(({from, to}) => from === raised || to === raised);
	const isMarked = id === raised || id === map.role || id === map.target || map.route.includes(id);
	const isQuiet = (!isNear && !isMarked) || hidden.offices.includes(role.office);
	return (
		<button
			type="button"
			role="link"
			class={`role${isMarked ? ' marked' : ''}${isQuiet ? ' quiet' : ''}`}
			data-role={id}
			tabIndex={props.isStop ? 0 : -1}
			aria-label={spokenRole(role, tools)}
			style={{left: `${String(x)}px`, top: `${String(y)}px`}}
			onClick={props.onOpen}
			onFocus={props.onFocus}
			onPointerEnter={() => props.onPoint(id)}
			onPointerLeave={() => props.onPoint(undefined)}
		>
			{label.map((line) => (
				<span key={line}>{line}</span>
			))}
		</button>
	);
}
