/** What rules keep from one check of a document to the next, so that a keystroke costs little. One for each checker. */
export class RuleMemory {
	readonly #kept = new Map<string, unknown>();

	/** What the rule has kept, or what it begins with. A rule asks for one thing only, always of the same type. */
	of<T>(rule: string, create: () => T): T {
		if (!this.#kept.has(rule)) {
			this.#kept.set(rule, create());
		}
		return this.#kept.get(rule) as T;
	}
}
