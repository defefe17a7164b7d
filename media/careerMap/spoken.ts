import type {DirectionId, MapRole} from '../../src/protocol/careerMap';
import {fill, joined} from '../page/fill';
import type {Tools} from './tools';

/** A role as it is spoken: what it is, whether it is marked, and where its moves lead. */
export function spokenRole({id, title, band, office}: MapRole, {map, strings, joints, role}: Tools): string {
	const parts = [fill(strings.spokenRole, title, band, strings.offices[office])];
	if (id === map.role) {
		parts.push(strings.spokenYou);
	}
	if (id === map.target) {
		parts.push(strings.spokenTarget);
	}
	const stop = map.route.indexOf(id);
	if (stop >= 0) {
		parts.push(fill(strings.spokenStop, stop + 1, map.route.length));
	}
	const out = joints.out(id);
	parts.push(
		out.length === 0 ? strings.noMoveOut : out.length === 1 ? strings.oneMoveOut : fill(strings.movesOut, out.length),
	);
	const byDirection = new Map<DirectionId, string[]>();
	for (const {direction, other} of out) {
		byDirection.set(direction, [...(byDirection.get(direction) ?? []), role(other)?.title ?? other]);
	}
	for (const [direction, titles] of byDirection) {
		parts.push(fill(strings.spokenTo[direction], joined(titles, 'and')));
	}
	return parts.join('; ');
}
