const many = (count: number, line: (at: number) => string): string =>
	Array.from({length: count}, (_, at) => line(at)).join('');
const entry = '## Experience\n\n### PMO Analyst, Acme Ltd\n\nJan 2020 - present\n\n';
const bullet = '- Responsible for the RAID log of 12 projects\n';

/** Documents that no editor should have to open, made when asked for. */
export const hostileCvs: Readonly<Record<string, () => string>> = {
	nothing: () => '',
	'one character': () => '-',
	'no line ending at the end': () => `${entry}- Ran it`,
	CRLF: () => `${entry}${bullet}`.replaceAll('\n', '\r\n'),
	'lone CR': () => `${entry}${bullet}`.replaceAll('\n', '\r'),
	'mixed line endings': () => `# A\r\n\n## Experience\r${bullet}\r\n${bullet}`,
	'a byte order mark': () => `\uFEFF---\npmo-career: cv\n---\n${entry}${bullet}`,
	'10 MB': () => entry + many(220_000, () => bullet),
	'200,000 lines': () => entry + many(200_000, (at) => (at % 2 === 0 ? '- Ran it\n' : '\n')),
	'one line of 5 MB': () => `${entry}- ${'managed the plan, '.repeat(290_000)}`,
	'50,000 headings': () => many(50_000, (at) => `## Heading ${String(at)}\n`),
	'50,000 entries': () => `## Experience\n\n${many(50_000, (at) => `### PMO Analyst ${String(at)}, Acme\n`)}`,
	'an unclosed fence': () => `${entry}\`\`\`\n${bullet}`,
	'an unclosed fence around all of it': () => `\`\`\`markdown\n${entry}${bullet}`,
	'an unclosed front matter': () => `---\npmo-career: cv\ncountry: us\n${entry}${bullet}`,
	'an unclosed comment': () => `${entry}<!-- cv-ignore\n${bullet}`,
	'front matter that grows when it is read': () => `---\n${aliases}\n---\n${entry}${bullet}`,
	'front matter of wrong types': () =>
		`---\ncountry: [uk]\ntarget: {a: 1}\nwords: 3\nrules: [1, {x: off}]\n---\n${entry}${bullet}`,
	'front matter with names of objects': () =>
		`---\nrules:\n  __proto__: off\n  constructor: off\n  toString: error\n---\n${entry}${bullet}`,
	'quotes 1,000 deep': () => `${'> '.repeat(1000)}${bullet}`,
	'lists 500 deep': () => entry + many(500, (at) => `${'  '.repeat(at)}- Ran it\n`),
	'a table of 1,000 columns': () => table(1000, 20),
	'10,000 [': () => `${entry}- ${'['.repeat(10_000)}\n`,
	'10,000 *': () => `${entry}- ${'*'.repeat(10_000)}\n`,
	'10,000 * apart': () => `${entry}- ${'*a '.repeat(10_000)}\n`,
	'10,000 backticks': () => `${entry}- ${'`'.repeat(10_000)}\n`,
	'10,000 runs of backticks': () => `${entry}- ${many(140, (at) => `${'`'.repeat(at)} `)}\n`,
	'2,000 suppressions': () => entry + many(2000, () => `${bullet}<!-- cv-ignore weak-opener: so it was -->\n`),
	'headings of many scripts': () => scripts,
	'dates of many forms': () => dates,
};

const aliases = [
	'a: &a [x, x, x, x, x, x, x, x, x]',
	...['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi'].map(growing),
].join('\n');

/** `ab` makes `b` nine times `a`. */
function growing([before = '', name = '']: string): string {
	return `${name}: &${name} [${Array.from({length: 9}, () => `*${before}`).join(', ')}]`;
}

function table(columns: number, rows: number): string {
	const row = (cell: string): string => `|${`${cell}|`.repeat(columns)}\n`;
	return `## Skills\n\n${row('Skill')}${row('-')}${row('RAID logs').repeat(rows)}`;
}

const scripts = [
	'# Анна Ковалёва',
	'## Опыт работы',
	'### Аналитик, ООО «Ромашка»',
	'май 2019 — настоящее время',
	'- Сократила подготовку отчёта на 30 %',
	'## 職務経歴',
	'### プロジェクト管理、株式会社サクラ',
	'2019年4月～現在',
	'- 進捗報告を担当',
	'## الخبرة',
	'### محلل مشاريع',
	'٢٠١٩ - الآن',
	'- \u202Eأعد التقارير\u202C',
	'## 💼 Experience 🚀',
	'### 👩‍💻 PMO Analyst, Acme 🏢',
	'📅 2019 → now',
	'- 📈 Raised it',
	'',
].join('\n\n');

const dates = [
	'2019',
	'2019-2021',
	'Jan 2019 – Feb 2019',
	"Jan '19 to Dec '20",
	'01/2019-02/2020',
	'13/2019 - 00/2020',
	'2020-05 – 2019-04',
	'1/2/2019 - 3/4/2020',
	'since May 2019',
	'until June 2018',
	'99999 - 100000',
	'0000 - 0001',
	'May 9999 - present',
	'ongoing',
	'Summer 2019',
	'Q3 2019 – Q4 2020',
	'März 2019 bis heute',
	'janvier 2019 à aujourd’hui',
	'- 2019 -',
	'2019 - 2020 - 2021 - 2022',
]
	.map((date, at) => `## Experience\n\n### PMO Analyst ${String(at)}, Acme | ${date}\n\n${date}\n\n${bullet}\n`)
	.join('');

/** Text that means something to whatever shows it. */
export const hostileWords: Readonly<Record<string, string>> = {
	'a link that runs a command': '[x](command:workbench.action.terminal.sendSequence?%7B%22text%22%3A%22id%5Cn%22%7D)',
	'links to files and elsewhere': '[x](file:///etc/passwd) <https://evil.example>',
	icons: '$(alert) $(sync~spin)',
	'HTML that loads things':
		'<img src=x onerror=alert(1)><iframe srcdoc="<b>"></iframe><link rel=dns-prefetch href=//leak>',
	'HTML that runs things': '</script><script>alert(1)</script><svg onload=alert(1)><style>@import "x"</style>',
	'a template': "{{constructor.constructor('alert(1)')()}}",
	'images and links of other schemes':
		'![](https://evil.example/p.png) [a](javascript:alert(1)) [a](vscode://x) [a](data:text/html,x)',
	'placeholders of snippets and formats': '${workspaceFolder} ${env:HOME} $1${2:x}$0 %s %d {0} ``` ]]> -->',
	'bidirectional marks and invisible characters':
		'\u202Eright to left\u202C \u200B\u200C\u200D\u2060 \uFE0F\u{E0100} 👩‍👩‍👧‍👦 שלום',
	'an accent a thousand times': `e${'\u0301'.repeat(1000)}`,
	'line endings in a line': 'one line\nand another\rand a third',
	'a word of 100,000 letters': 'x'.repeat(100_000),
	'20,000 words': 'word '.repeat(20_000),
	'a formula': "=cmd|' /C calc'!A0",
	'cells that start as formulas do': '\t+1 @SUM(A1)',
};

/** A CV with the words in every place that has a meaning of its own. */
export function cvWith(words: string): string {
	return [
		`---\npmo-career: cv\ntarget: ${JSON.stringify(words)}\nrules: {${JSON.stringify(words)}: off}\n---\n`,
		`# ${words}`,
		`${words}, ${words}@example.org, +44 ${words}`,
		`## ${words}`,
		words,
		'## Experience',
		`### ${words}, ${words}`,
		`Jan 2020 - ${words}`,
		`- ${words}\n- Responsible for ${words}\n- Managed ${words} and ${words} <!-- cv-ignore weak-opener: ${words} -->`,
		`### **${words}** | ${words} | 2018 - 2019`,
		`> ${words}`,
		`| ${words} | b |\n| --- | --- |\n| ${words} | c |`,
		'## Skills',
		`${words}, ${words}; ${words}`,
		'',
	].join('\n\n');
}
