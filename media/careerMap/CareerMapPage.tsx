import type {JSX} from 'preact';
import {useEffect, useMemo, useRef, useState} from 'preact/hooks';
import type {HostMessage, MapStrings, MapView, PageMessage, PageState, RoleId} from '../../src/protocol/careerMap';
import type {Host} from '../page/vscodeApi';
import type {Camera} from './camera';
import {Details} from './Details';
import {Head} from './Head';
import {jointsOf} from './joints';
import {keptState} from './keptState';
import {Legend} from './Legend';
import {MapStage} from './MapStage';
import {readInks} from './palette';
import {pngOf} from './paintShapes';
import {RoleList} from './RoleList';
import {Tools} from './tools';
import type {Hidden} from './tools';
import {useNarrow} from './useNarrow';

interface Shown {
	readonly map: MapView;
	readonly strings: MapStrings;
}

/** What is looked at. The number tells one wish to bring it into sight from the next. */
export interface Look {
	readonly role: RoleId | undefined;
	readonly wish: number;
	readonly focus: boolean;
}

/** The page: the latest map from the host, what is left out of it, and the role that is looked at. */
export function CareerMapPage({host}: {readonly host: Host<PageMessage, HostMessage, PageState>}): JSX.Element | null {
	const kept = useRef(keptState(host.getState()));
	const [shown, setShown] = useState<Shown>();
	const [hidden, setHidden] = useState<Hidden>(kept.current.hidden ?? {directions: [], offices: []});
	const [look, setLook] = useState<Look>({role: kept.current.active, wish: 0, focus: false});
	// Where there is no room for the picture, what can be read comes first.
	const isNarrow = useNarrow();
	const keep = (change: Partial<PageState>): void => {
		kept.current = {...kept.current, ...change};
		host.setState({...kept.current, version: 1});
	};

	const latest = useRef(hidden);
	latest.current = hidden;
	useEffect(() => {
		let request = 0;
		const stop = host.onMessage((message) => {
			switch (message.type) {
				case 'didShow': {
					const {map, strings} = message;
					setShown({map, strings});
					keep({route: [...map.route]});
					if (map.look && map.look.request !== request) {
						request = map.look.request;
						const {role} = map.look;
						setLook(({wish}) => ({role, wish: wish + 1, focus: true}));
					}
					break;
				}
				case 'wantExport':
					sendExport(host, latest.current);
					break;
				case 'paint':
					void pngOf(message.picture).then((png) => host.post({type: 'didPaint', png: png as Uint8Array<ArrayBuffer>}));
					break;
			}
		});
		host.post({type: 'ready'});
		return stop;
	}, []);
	useEffect(() => {
		keep({hidden: {directions: [...hidden.directions], offices: [...hidden.offices]}});
	}, [hidden]);
	useEffect(() => {
		if (look.role !== undefined) {
			keep({active: look.role});
		}
	}, [look.role]);

	const roles = useMemo(() => new Map(shown?.map.layout.roles.map((role) => [role.id, role])), [shown?.map.layout]);
	const joints = useMemo(() => jointsOf(shown?.map.layout ?? noLayout), [shown?.map.layout]);
	if (!shown) {
		return null;
	}
	const tools: Tools = {
		...shown,
		role: (id) => roles.get(id),
		joints,
		hidden,
		active: look.role !== undefined && roles.has(look.role) ? look.role : undefined,
		look: (role, focus = false) => setLook(({wish}) => ({role, wish: wish + 1, focus})),
		send: (message) => host.post(message),
	};
	const words = (
		<div key="words" class="words">
			<Details />
			<RoleList />
		</div>
	);
	const picture = (
		<div key="picture" class="picture">
			<MapStage
				look={look}
				kept={kept.current.view}
				onSettle={({x, y, scale}: Camera) => keep({view: {x, y, scale}})}
				onHide={setHidden}
			/>
			<Legend onHide={setHidden} />
		</div>
	);
	return (
		<Tools.Provider value={tools}>
			<Head onExport={() => sendExport(host, hidden)} />
			{isNarrow ? [words, picture] : [picture, words]}
		</Tools.Provider>
	);
}

const noLayout: MapView['layout'] = {width: 0, height: 0, columns: [], lanes: [], roles: [], lines: []};

function sendExport(host: Host<PageMessage, HostMessage, PageState>, {directions, offices}: Hidden): void {
	host.post({
		type: 'export',
		inks: readInks(),
		hidden: {directions: [...directions], offices: [...offices]},
	});
}
