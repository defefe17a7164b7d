/** What is measured: each is bundled into a file of its own that exports `subject`. */
export interface Subject {
	/** Checks a whole text with nothing kept from before. */
	readonly check: (text: string) => unknown;
	/** Returns a check that keeps what it can from one call to the next. */
	readonly keeping?: () => (text: string) => unknown;
}
