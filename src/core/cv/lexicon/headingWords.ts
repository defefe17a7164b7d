/** A heading as it is looked up: letters in lower case and single spaces; marks, digits and emoji gone, `&` as `and`. */
export function headingWords(text: string): string {
	return text
		.toLowerCase()
		.replace(/&|\+/g, ' and ')
		.replace(/[^\p{L}\p{M}'/]+/gu, ' ')
		.trim();
}
