import type {IsoDate} from '../../documents/dates';
import type {EntryFacts} from '../model/cv';

/** Keeps what was worked out from the heads of entries for as long as none of them changes: most typing is in bullets. */
export class EntriesMemory<T> {
	#heads: readonly (EntryFacts | undefined)[] = [];
	#today: IsoDate | undefined;
	#value: T | undefined;

	/** `work` must depend on the heads of these entries and the day alone. Parts without an entry may stand among them. */
	of(entries: readonly {readonly entry?: EntryFacts}[], today: IsoDate, work: () => T): T {
		const isSame =
			this.#today === today &&
			this.#heads.length === entries.length &&
			entries.every(({entry}, at) => entry === this.#heads[at]);
		if (!isSame || this.#value === undefined) {
			this.#value = work();
			this.#heads = entries.map(({entry}) => entry);
			this.#today = today;
		}
		return this.#value;
	}
}
