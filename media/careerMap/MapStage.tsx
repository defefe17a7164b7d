import type {JSX} from 'preact';
import {useEffect, useLayoutEffect, useMemo, useRef, useState} from 'preact/hooks';
import type {MapRole, RoleId} from '../../src/protocol/careerMap';
import {fitWhole, middle, revealed, sizeOf} from './camera';
import type {Camera} from './camera';
import type {Look} from './CareerMapPage';
import {Borders} from './Borders';
import {RoleNode} from './RoleNode';
import {rolesToShow} from './rolesToShow';
import {isArrow, placeAlong} from './travel';
import type {Arrow} from './travel';
import {useTools} from './tools';
import type {Hidden} from './tools';
import {useCamera} from './useCamera';
import {usePainter} from './usePainter';
import {ZoomTools} from './ZoomTools';

/** The picture itself: what is drawn, the roles over it that take focus and clicks, and the borders with their names. */
export function MapStage(props: {
	readonly look: Look;
	readonly kept: Camera | undefined;
	readonly onSettle: (camera: Camera) => void;
	readonly onHide: (hidden: Hidden) => void;
}): JSX.Element {
	const tools = useTools();
	const {map, strings, role, joints, hidden, active, look, send} = tools;
	const stage = useRef<HTMLDivElement>(null);
	const ground = useRef<HTMLCanvasElement>(null);
	const layer = useRef<HTMLDivElement>(null);
	const borders = useRef<HTMLDivElement>(null);
	const [pointed, setPointed] = useState<RoleId>();
	const trail = useRef<RoleId[]>([]);
	const camera = useCamera({stage, ground, layer, borders}, map.layout, props.kept);
	const {settled, size, move, zoom} = camera;
	const raised = pointed ?? active;
	usePainter(ground, camera, tools, raised);

	useEffect(() => props.onSettle(settled), [settled]);
	useLayoutEffect(() => {
		const {focus, wish} = props.look;
		const at = active === undefined ? undefined : role(active);
		if (wish > 0 && at && size.width > 0) {
			move((before) => revealed(before, boxOf(at), size));
			if (focus) {
				window.setTimeout(() => nodeOf(stage.current, at.id)?.focus({preventScroll: true}), 0);
			}
		}
	}, [props.look.wish, size.width > 0]);

	const stop = active ?? map.role ?? map.route[0] ?? map.layout.roles[0]?.id;
	const nodes = useMemo(
		() => rolesToShow(map.layout, {camera: settled, window: size}, [stop, raised, ...map.route]),
		[map.layout, map.route, settled, size, stop, raised],
	);

	const showAll = (): void => move(() => fitWhole(sizeOf(map.layout), size));
	const travel = (from: MapRole, arrow: Arrow, isFree: boolean): void => {
		const along = joints
			.lines(from.id)
			.filter(({moves}) => moves.some(({direction}) => !hidden.directions.includes(direction)))
			.map((line) => role(line.from === from.id ? line.to : line.from));
		const places = isFree ? map.layout.roles : along.filter((each) => each !== undefined);
		const next = placeAlong(from, places, arrow);
		if (next !== undefined) {
			trail.current.push(from.id);
			look(next, true);
		}
	};
	const press = (event: KeyboardEvent): void => {
		const from = stop === undefined ? undefined : role(stop);
		const isBare = !event.ctrlKey && !event.metaKey && !event.altKey;
		if (!isBare) {
			return;
		}
		const isOnRole = event.target instanceof Element && event.target.closest('.role') !== null;
		if (isArrow(event.key) && from && isOnRole) {
			travel(from, event.key, event.shiftKey);
		} else if (event.key === 'Backspace' && trail.current.length > 0) {
			look(trail.current.pop() ?? '', true);
		} else if (event.key === '+' || event.key === '=') {
			zoom(1.25, middle(size));
		} else if (event.key === '-') {
			zoom(0.8, middle(size));
		} else if (event.key === '0') {
			showAll();
		} else {
			return;
		}
		event.preventDefault();
	};

	return (
		<section class="stage-frame" aria-label={strings.map}>
			<p id="map-keys" class="visually-hidden">
				{strings.keys}
			</p>
			<div
				ref={stage}
				class="stage"
				role="application"
				aria-label={strings.map}
				aria-describedby="map-keys"
				onKeyDown={press}
			>
				<canvas ref={ground} aria-hidden="true" />
				<div ref={layer} class={settled.scale < 0.9 ? 'roles small' : 'roles'}>
					{nodes.map((each) => (
						<RoleNode
							key={each.id}
							role={each}
							raised={raised}
							isStop={each.id === stop}
							onPoint={setPointed}
							onFocus={() => {
								if (each.id !== active) {
									look(each.id);
								} else {
									move((before) => revealed(before, boxOf(each), size));
								}
							}}
							onOpen={() => {
								if (!camera.wasDragged()) {
									send({type: 'openRole', role: each.id});
								}
							}}
						/>
					))}
				</div>
			</div>
			<Borders frame={borders} onHide={props.onHide} />
			<ZoomTools onZoom={(factor) => zoom(factor, middle(size))} onShowAll={showAll} />
		</section>
	);
}

function boxOf({x, y}: MapRole): {left: number; right: number; top: number; bottom: number} {
	return {left: x, right: x + 136, top: y - 34, bottom: y + 9};
}

function nodeOf(stage: HTMLElement | null, id: RoleId): HTMLElement | undefined {
	return [...(stage?.querySelectorAll<HTMLElement>('.role') ?? [])].find(({dataset}) => dataset['role'] === id);
}
