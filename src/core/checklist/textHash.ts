/**
 * A short fingerprint of a text: 32-bit FNV-1a over the bytes of its UTF-16 code units, low byte first, as `h` and eight
 * hex digits; the letter keeps YAML from reading a number. It tells versions of a statement apart and protects nothing.
 */
export function textHash(text: string): string {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
		hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
	}
	return `h${(hash >>> 0).toString(16).padStart(8, '0')}`;
}
