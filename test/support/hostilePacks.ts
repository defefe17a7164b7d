/** Nine lists in lists, each nine times the one before, in 414 bytes. */
const aliasBomb = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
	.map(
		(name, at, names) =>
			`${name}: &${name} [${Array(9)
				.fill(at === 0 ? '"lol"' : `*${names[at - 1] ?? ''}`)
				.join(',')}]\n`,
	)
	.join('');

const head = 'schemaVersion: 1\n';
const many = (count: number, line: (at: number) => string): string =>
	Array.from({length: count}, (_, at) => line(at)).join('');
const roles = (fields: string): string => `${head}roles:\n  - id: a_role\n    ${fields}\n`;
const wrongs = [
	'3',
	'1.10',
	'yes',
	'no',
	'~',
	'0o17',
	'0x1F',
	'.nan',
	'-.inf',
	'2026-01-01',
	'[1, [2]]',
	'{a: {b: 1}}',
	'""',
];
const fields = [
	'title',
	'aliases',
	'office',
	'family',
	'band',
	'experience',
	'years',
	'purpose',
	'duties',
	'skills',
	'raci',
	'certifications',
	'note',
	'frameworks',
	'hide',
	'was',
];
const fill = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/**
 * Packs that somebody could write to hold up, break or take over an editor, made when asked for. The names begin with
 * the number of their class in the list of hostile inputs.
 */
export const hostilePacks: Readonly<Record<string, () => string>> = {
	'Y01 a bomb of aliases': () => head + aliasBomb,
	'Y02 an alias of itself': () => `${head}a: &a [*a]\n`,
	'Y03 20,000 aliases in one merge list': () => `${head}x: &x {a: 1}\ny:\n  <<: [${'*x,'.repeat(20_000)}]\n`,
	'Y03 as many aliases as fit into a pack': () => `${head}x: &x {a: 1}\ny:\n  <<: [${'*x,'.repeat(4_900)}]\n`,
	'Y04 empty mappings merged 2,000 times 2,000 times': () =>
		`${head}e: &e [${'{},'.repeat(2_000)}]\n${many(2_000, (at) => `k${String(at)}: {<<: *e}\n`)}`,
	'Y05 20,000 flat keys': () => head + many(20_000, (at) => `key_${String(at)}: a\n`),
	'Y05 as many unknown keys as fit into a pack': () => head + many(2_490, (at) => `key_${String(at)}: a\n`),
	'Y05 as many unknown keys of a role as fit into a pack': () =>
		`${head}roles:\n  - id: a\n${many(2_490, (at) => `    key_${String(at)}: a\n`)}`,
	'Y06 one text of 20 MB': () => `${head}name: "${'x'.repeat(20_000_000)}"\n`,
	'Y06 one text as long as a pack': () => `${head}name: "${'x'.repeat(65_000)}"\n`,
	'Y06 one block as long as a whole catalogue': () => `${head}complete: true\nname: |\n${'  xxxx\n'.repeat(74_000)}`,
	'Y07 20,000 lists in each other': () => `${head}a: ${'['.repeat(20_000)}`,
	'Y07 3,000 mappings in each other': () => head + many(3_000, (at) => `${' '.repeat(Math.min(at, 19))}a:\n`),
	'Y07 300 mappings in each other': () => head + many(300, (at) => `${' '.repeat(at)}a:\n`),
	'Y07 dashes in each other': () => `${head}roles:\n${'- '.repeat(30_000)}`,
	'Y07 questions in each other': () => `${head}${'? '.repeat(30_000)}`,
	'Y08 __proto__ at the top': () => `${head}__proto__: {polluted: true}\n`,
	'Y08 __proto__ in an entry': () => roles('__proto__: {polluted: true}'),
	'Y08 __proto__ among needs': () => roles('skills: {core: {__proto__: {polluted: 3}}}'),
	'Y08 __proto__ in what is added': () => roles('frameworks: {add: {__proto__: {polluted: x}}}'),
	'Y08 __proto__ in quotes': () => roles('"__proto__": {polluted: true}'),
	'Y08 __proto__ as an id': () => `${head}skills:\n  - {id: __proto__, name: x}\n`,
	'Y08 constructor and prototype': () => roles('constructor: {prototype: {polluted: true}}'),
	'Y08 a merge key with __proto__': () => `${head}roles:\n  - id: a\n    <<: {__proto__: {polluted: true}}\n`,
	'Y08 constructor as ids everywhere': () =>
		`${head}roles:\n  - {id: constructor, title: x, office: any, band: 1, skills: {core: {constructor: 3, prototype: 2}}, raci: {constructor: R}}\n`,
	'Y09 names of what objects have': () =>
		roles('frameworks: {toString: a, hasOwnProperty: b, valueOf: c, length: d, isPrototypeOf: e}'),
	'Y09 names of what objects have as keys': () =>
		head + ['toString', 'hasOwnProperty', 'valueOf', 'length', '__defineGetter__'].map((key) => `${key}: 1\n`).join(''),
	'Y09 an empty key and a key of no words': () => `${head}"": a\n? [b, c]\n: d\n? {e: f}\n: g\n~: h\n`,
	'Y09 a key of 5 KB': () => `${head}${'k'.repeat(5_000)}: a\n`,
	'Y09 a framework of 5 KB': () => roles(`frameworks: {"${'k'.repeat(1_000)}": a}`),
	'Y10 the same key, id and move twice': () =>
		`${head}roles:\n  - {id: a, band: 1, band: 2}\n  - {id: a, band: 3}\nroles: []\nmoves:\n${'  - {from: a, to: b, direction: up}\n'.repeat(2)}`,
	'Y10 ids that differ by case and by form': () =>
		`${head}skills:\n  - {id: caf\u00E9, name: a}\n  - {id: cafe\u0301, name: b}\n  - {id: Cafe, name: c}\n  - {id: cafe, name: d}\n`,
	'Y11 tags of other languages': () =>
		roles(
			'title: !!js/function "function () { return 1 }"\n    purpose: !!python/object:os.system x\n    note: !foo bar\n    aliases: !!set {a, b}\n    duties: [!!binary aGVsbG8=]',
		),
	'Y12 two documents': () => `${head}name: One\n---\n${head}name: Two\n`,
	'Y12 1,000 documents': () => `${head}---\n`.repeat(1_000),
	'Y13 nothing': () => '',
	'Y13 comments only': () => '# one\n# two\n',
	'Y13 one word': () => 'pack',
	'Y13 a list': () => '- a\n- b\n',
	'Y13 null': () => 'null\n',
	'Y13 only the start of a document': () => '---\n',
	'Y14 a byte order mark': () => `\uFEFF${roles('band: 3')}`,
	'Y14 UTF-16 read as UTF-8': () => Array.from(roles('band: 3'), (letter) => `${letter}\0`).join(''),
	'Y14 line endings of Windows': () => roles('band: 3').replaceAll('\n', '\r\n'),
	'Y14 line endings of old machines': () => roles('band: 3').replaceAll('\n', '\r'),
	'Y14 tabs for spaces': () => `${head}roles:\n\t- id: a\n\t\tband: 3\n`,
	'Y14 a zero byte': () => roles('title: "a\0b"'),
	'Y14 a zero byte in an escape': () => roles('title: "a\\0b"'),
	'Y14 control characters': () => roles(`title: a\u0001\u0008\u001B[31mb\u007F`),
	'Y14 half a surrogate pair': () => roles('title: a\uD800b\n    purpose: "\\uD800"'),
	'Y14 letters of another encoding': () => roles('title: Qualit\uFFFDt'),
	'Y15 wrong types everywhere': () =>
		`${head}roles:\n${many(wrongs.length, (at) => `  - id: r${String(at)}\n${fields.map((field) => `    ${field}: ${wrongs[at] ?? ''}\n`).join('')}`)}`,
	'Y15 wrong types at the top': () =>
		wrongs.map((wrong) => `roles: ${wrong}\nname: ${wrong}\ncomplete: ${wrong}\nchecklist: ${wrong}\n`).join(''),
	'Y16 version 0': () => 'schemaVersion: 0\nroles: []\n',
	'Y16 version 999': () => 'schemaVersion: 999\nroles: []\n',
	'Y16 a version in quotes': () => 'schemaVersion: "1"\nroles: []\n',
	'Y16 no version': () => 'roles: []\n',
	'Y16 a version that is a mapping': () => 'schemaVersion: {a: 1}\nroles: []\n',
	'Y18 10,000 entries': () => `${head}roles:\n${many(10_000, (at) => `  - {id: r${String(at)}}\n`)}`,
	'Y18 10,000 entries of a whole catalogue': () =>
		`${head}complete: true\nroles:\n${many(10_000, (at) => `  - {id: r${String(at)}}\n`)}`,
	'quotes that do not end': () => fill(roles('title: "a'), 64_000),
	'brackets that do not end': () => fill(roles('aliases: [a, {b: c'), 64_000),
	'as many wrong lines as fit into a pack': () => head + fill('a: b: c\n', 60_000),
	'as many wrong entries as fit into a pack': () => `${head}roles:\n${fill('  - id: "a\n    band: ]\n', 60_000)}`,
	'one wrong line in as many good ones as fit into a pack': () =>
		`${head}roles:\n${many(190, (at) => `  - {id: role_${String(at)}, title: "A role with a long title", office: any, band: 3, duties: [One, Two]}\n`)}  - {id: b, title: c: d}\n`,
	'one wrong line in as many short ones as fit into a pack': () =>
		`${head}${many(2_480, (at) => `k${String(at)}: 1\n`)}b: : c\n`,
	'60,000 blank lines before a mistake': () => `${head}${'\n'.repeat(60_000)}a: b: c\n`,
	'60,000 spaces before a mistake': () => `${head}${' '.repeat(60_000)}a: b: c\n`,
	'dashes and colons': () => head + fill('-:- ? : - ', 60_000),
	'signs that mean something': () => head + fill('&a *a !b | > % @ ` " \' # { } [ ] , ', 60_000),
	directives: () => `${'%YAML 1.1\n'.repeat(3_000)}---\n${head}`,
	comments: () => fill('# a comment\n', 64_000),
};

/** Text that means something to whatever shows it, by its class in the list of hostile inputs. */
export const hostileTexts: Readonly<Record<string, string>> = {
	'T01 a link that runs a command':
		'[x](command:workbench.action.terminal.sendSequence?%7B%22text%22%3A%22id%5Cn%22%7D)',
	'T02 links to files and elsewhere': '[x](file:///etc/passwd) [y](https://evil.example) <https://evil.example>',
	'T03 icons': '$(alert) $(sync~spin)',
	'T04 HTML that loads things':
		'<img src=x onerror=alert(1)><iframe srcdoc="<b>"></iframe><link rel=dns-prefetch href=//leak>',
	'T04 HTML that runs things': '</script><script>alert(1)</script><svg onload=alert(1)><style>@import "x"</style>',
	'T04 a template': "{{constructor.constructor('alert(1)')()}}",
	'T05 images and links of other schemes':
		'![](https://evil.example/p.png) [a](javascript:alert(1)) [a](vscode://x) [a](data:text/html,x)',
	'T06 placeholders of snippets and formats': '${workspaceFolder} ${env:HOME} $1${2:x}$0 %s %d {0} ``` ]]> -->',
	'T07 a direction override': '\u202Eright to left\u202C',
	'T07 invisible characters': 'a\u200B\u200C\u200D\u2060b \uFE0F\u{E0100}',
	'T07 families and flags': '👩‍👩‍👧‍👦 🏴‍☠️',
	'T07 text from right to left': 'מנהל פרויקטים',
	'T07 an accent a thousand times': `e${'\u0301'.repeat(1_000)}`,
	'T07 line endings in a line': 'one line\nand another\rand a third',
	'T07 a word of 60,000 letters': 'x'.repeat(60_000),
	'T08 a formula': "=cmd|' /C calc'!A0",
	'T08 cells that start as formulas do': '+1 @SUM(A1)',
	'T08 a leading tab': '\t=1',
};
