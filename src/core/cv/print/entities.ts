/** The entities that people type. Others are printed as they stand. */
const named: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00A0',
	ensp: '\u2002',
	emsp: '\u2003',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	bull: '•',
	middot: '·',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	pound: '£',
	euro: '€',
	copy: '©',
	reg: '®',
	trade: '™',
	times: '×',
	rarr: '→',
	eacute: 'é',
	egrave: 'è',
	uuml: 'ü',
	ouml: 'ö',
	auml: 'ä',
	szlig: 'ß',
	ccedil: 'ç',
	ntilde: 'ñ',
};

/** The character that an entity such as `&amp;` or `&#8211;` stands for; the entity itself where it is none of ours. */
export function decodeEntity(entity: string): string {
	const name = entity.slice(1, -1);
	if (name.startsWith('#')) {
		const isHex = /^#x/i.test(name);
		const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
		return isPrintable(code) ? String.fromCodePoint(code) : entity;
	}
	return Object.hasOwn(named, name) ? (named[name] ?? entity) : entity;
}

function isPrintable(code: number): boolean {
	return code >= 0x20 && code <= 0x10ffff && !(code >= 0x7f && code < 0xa0) && !(code >= 0xd800 && code <= 0xdfff);
}
