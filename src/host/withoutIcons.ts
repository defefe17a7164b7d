/** Quick picks turn `$(name)` into an icon; a space of no width between the two signs keeps it text. */
export function withoutIcons(text: string): string {
	return text.replaceAll('$(', '$\u200b(');
}
