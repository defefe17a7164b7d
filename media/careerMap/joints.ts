import type {DirectionId, MapLayout, MapLine, RoleId} from '../../src/protocol/careerMap';

/** A move seen from one of its roles. */
export interface Joint {
	readonly other: RoleId;
	readonly direction: DirectionId;
	readonly line: MapLine;
}

/** The moves out of and into each role. */
export interface Joints {
	readonly out: (role: RoleId) => readonly Joint[];
	readonly into: (role: RoleId) => readonly Joint[];
	readonly lines: (role: RoleId) => readonly MapLine[];
}

export function jointsOf({lines}: MapLayout): Joints {
	const out = new Map<RoleId, Joint[]>();
	const into = new Map<RoleId, Joint[]>();
	const of = new Map<RoleId, MapLine[]>();
	const add = <T>(lists: Map<RoleId, T[]>, role: RoleId, entry: T): void => {
		const list = lists.get(role);
		if (list) {
			list.push(entry);
		} else {
			lists.set(role, [entry]);
		}
	};
	for (const line of lines) {
		add(of, line.from, line);
		add(of, line.to, line);
		for (const {from, to, direction} of line.moves) {
			add(out, from, {other: to, direction, line});
			add(into, to, {other: from, direction, line});
		}
	}
	return {
		out: (role) => out.get(role) ?? [],
		into: (role) => into.get(role) ?? [],
		lines: (role) => of.get(role) ?? [],
	};
}
