/** What has been worked out from an object, by the number of the slot. No part of what the object says. */
export class Slots {
	/** A number and its value by turns: an object uses few of the slots, and there are many objects. */
	readonly #values: unknown[] = [];

	at(place: number): unknown {
		const values = this.#values;
		for (let at = 0; at < values.length; at += 2) {
			if (values[at] === place) {
				return values[at + 1];
			}
		}
		return undefined;
	}

	put(place: number, value: unknown): void {
		const at = this.#values.findIndex((each, index) => index % 2 === 0 && each === place);
		if (at < 0) {
			this.#values.push(place, value);
		} else {
			this.#values[at + 1] = value;
		}
	}
}

/** Something that carries what has been worked out from it. */
export interface Holder {
	readonly slots: Slots;
}

let count = 0;

/**
 * One thing that is worked out from an object and kept as long as the object. It does what a `WeakMap` does and stands in the
 * object itself: a map in old memory would keep alive what stands in new memory, until all of it has been copied.
 */
export class Slot<T> {
	readonly #place = count++;

	get({slots}: Holder): T | undefined {
		return slots.at(this.#place) as T | undefined;
	}

	set({slots}: Holder, value: T): void {
		slots.put(this.#place, value);
	}
}
