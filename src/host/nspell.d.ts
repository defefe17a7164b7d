declare module 'nspell' {
	interface NSpell {
		correct(word: string): boolean;
		suggest(word: string): string[];
	}
	/** Takes the texts of the .aff and .dic files of a Hunspell dictionary. */
	const nspell: (aff: string, dic: string) => NSpell;
	export = nspell;
}
