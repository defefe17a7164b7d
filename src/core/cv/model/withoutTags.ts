/** HTML as its text, position by position: tags and comments blanked, line breaks kept, the dashes of dates as dashes. */
export function withoutTags(source: string): string {
	return source
		.replace(/<!--[\s\S]*?-->|<[^<>]*>/g, (tag) => tag.replace(/[^\n]/g, ' '))
		.replace(/&(?:[nm]dash|#821[12]);/g, (entity) => `–${' '.repeat(entity.length - 1)}`)
		.replace(/&#?\w{1,12};/g, (entity) => ' '.repeat(entity.length));
}
