/** The list without the entry where it has it, and with it where it has not. */
export function toggled<T>(entries: readonly T[], entry: T): readonly T[] {
	return entries.includes(entry) ? entries.filter((each) => each !== entry) : [...entries, entry];
}
