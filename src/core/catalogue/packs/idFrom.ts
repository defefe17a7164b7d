/** An id made of whatever somebody wrote: lower-case letters and digits, with one joint for anything between. May be empty. */
export function idFrom(text: string, joint: '_' | '-'): string {
	const words = text
		.slice(0, 240)
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.match(/[a-z0-9]+/g);
	return (words ?? [])
		.join(joint)
		.replace(/^[\d_-]+/, '')
		.slice(0, 60);
}
