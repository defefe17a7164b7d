/**
 * A text of the catalogue or a pack as one line of Markdown that shows just that text: no links, HTML, headings or
 * lists of its own, no line breaks, no control or direction characters.
 */
export function inlineText(text: string): string {
	return text
		.replace(/[\p{Cc}\s]+/gu, ' ')
		.replace(/\p{Bidi_Control}/gu, '')
		.trim()
		.replace(/[\\`*[<$]|~(?=~)|&(?=#?\w+;)|(?<![a-z0-9])_|_(?![a-z0-9])/gi, '\\$&')
		.replace(/^(?:[#>+=-]|\d+(?=[.)]))/, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}
