import type {Source} from './catalogue';

/** The site of a source that may be opened: `www.` is left off. Undefined for anything but a plain https address. */
export function siteOf(source: Source): string | undefined {
	const authority = /^https:\/\/([^/?#]+)/i.exec(source.url)?.[1];
	// Whatever is not a plain host, such as one with a user part, may show one site and lead to another.
	return authority && /^[a-z0-9.-]+$/i.test(authority) ? authority.replace(/^www\./i, '') : undefined;
}
