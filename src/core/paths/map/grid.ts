import type {Office} from '../../catalogue/catalogue';
import type {RolePair} from './mapLines';
import {bandCount} from './mapRoles';
import type {RoleOnMap} from './mapRoles';

export type Side = 'before' | 'after';

/** What takes a row in a column: a role, or the channel in which the long lines of one role pass the column together. */
export interface Slot {
	readonly column: number;
	readonly role: RoleOnMap | undefined;
	/** The place of a role's office among the lanes. Channels run where they like. */
	readonly lane: number | undefined;
	/** Slots of the column before, and of the column after, that a line joins to this one. */
	readonly before: Slot[];
	readonly after: Slot[];
	/** Lines to roles in the same column. */
	readonly arcs: Arc[];
	/** The place in its column. */
	at: number;
	y: number;
}

export interface RoleSlot extends Slot {
	readonly role: RoleOnMap;
	readonly lane: number;
}

/** A line between two roles of a column, which bends to the side where it crosses fewer others. */
export interface Arc {
	readonly ends: readonly [RoleSlot, RoleSlot];
	side: Side;
}

export interface Grid {
	/** The slots of each column, from top to bottom. */
	readonly columns: readonly Slot[][];
	/** In the order of the roles. */
	readonly roleSlots: readonly RoleSlot[];
	readonly arcs: readonly Arc[];
}

/** Gives every role and every channel a slot, lane by lane, and joins them as the lines do. */
export function buildGrid(roles: readonly RoleOnMap[], lines: readonly RolePair[], offices: readonly Office[]): Grid {
	const columns: Slot[][] = Array.from({length: bandCount}, () => []);
	const roleSlots = roles.map((role): RoleSlot => ({
		...emptySlot(role.band - 1),
		role,
		lane: offices.indexOf(role.office),
	}));
	for (const slot of [...roleSlots].sort((a, b) => a.lane - b.lane)) {
		columns[slot.column]?.push(slot);
	}
	const slotOf = new Map(roleSlots.map((slot) => [slot.role.id, slot]));
	const arcs: Arc[] = [];
	const channels = new Map<string, Slot>();
	for (const line of lines) {
		const [from, to] = [slotOf.get(line.from.id), slotOf.get(line.to.id)];
		if (!from || !to) {
			continue;
		}
		if (from.column === to.column) {
			const arc: Arc = {ends: [from, to], side: 'before'};
			arcs.push(arc);
			from.arcs.push(arc);
			to.arcs.push(arc);
			continue;
		}
		let last: Slot = from;
		for (let column = from.column + 1; column < to.column; column++) {
			const key = `${String(column)} ${from.role.id}`;
			let channel = channels.get(key);
			if (!channel) {
				channel = emptySlot(column);
				channels.set(key, channel);
				columns[column]?.push(channel);
			}
			join(last, channel);
			last = channel;
		}
		join(last, to);
	}
	columns.forEach(number);
	return {columns, roleSlots, arcs};
}

/** Notes the place of every slot in its column. */
export function number(column: readonly Slot[]): void {
	column.forEach((slot, at) => {
		slot.at = at;
	});
}

function emptySlot(column: number): Slot & {role: undefined; lane: undefined} {
	return {column, role: undefined, lane: undefined, before: [], after: [], arcs: [], at: 0, y: 0};
}

function join(left: Slot, right: Slot): void {
	left.after.push(right);
	right.before.push(left);
}
