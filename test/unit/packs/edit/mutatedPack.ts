import fc from 'fast-check';

const pieces = [
	'',
	' ',
	'\n',
	'  ',
	'- ',
	': ',
	'{',
	'}',
	'[',
	']',
	',',
	'"',
	"'",
	'#',
	'&a ',
	'*a',
	'|',
	'>',
	'\t',
	'\r',
	'é',
	'\u{1F600}',
	'id: ',
	'roles:\n',
	'---\n',
	'!!x ',
];

/** A text after some cuts and insertions. */
export function mutatedPack(text: string): fc.Arbitrary<string> {
	const change = fc.record({at: fc.nat(text.length), cut: fc.nat(12), put: fc.constantFrom(...pieces)});
	return fc
		.array(change, {minLength: 1, maxLength: 6})
		.map((changes) => changes.reduce((now, {at, cut, put}) => now.slice(0, at) + put + now.slice(at + cut), text));
}
