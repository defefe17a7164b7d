import assert from 'node:assert/strict';
import type {PackProblem, PackProblemCode} from '../../../src/core/catalogue/packs/packProblem';
import {placeProblems} from '../../../src/core/catalogue/packs/placeProblems';
import {readPack} from '../../../src/core/catalogue/packs/readPack';
import {markedText} from '../../support/markedText';

interface Row {
	/** What somebody wrote; « and » stand around what is marked. */
	readonly written: string;
	readonly code: PackProblemCode;
	readonly severity?: PackProblem['severity'];
	readonly meant?: string;
	readonly args?: PackProblem['args'];
}

const head = 'schemaVersion: 1\n';
const role = `${head}roles:\n  - id: a_role\n`;
const skill = `${head}skills:\n  - id: a_skill\n`;
const move = `${head}moves:\n  - `;
const item = `${head}checklist:\n  items:\n    - id: an_item\n`;

const rows: Readonly<Record<string, Row>> = {
	// The file as a whole.
	'a text that is no pack': {written: '«Dear all,»', code: 'not-a-pack'},
	'a list for a pack': {written: '«- id: a_role»\n- id: another\n', code: 'not-a-pack'},
	'no version': {
		written: '«roles: []»\nname: Ours\n',
		code: 'schema-version',
		severity: 'warning',
		args: {found: '', known: 1},
	},
	'the version in quotes': {
		written: 'schemaVersion: «"1"»\nroles: []\n',
		code: 'schema-version',
		severity: 'warning',
		meant: '1',
	},
	'a newer version': {written: 'schemaVersion: «2»\nroles: []\n', code: 'schema-version', args: {found: '2', known: 1}},
	'version 0': {written: 'schemaVersion: «0»\n', code: 'schema-version'},
	'version 999': {written: 'schemaVersion: «999»\n', code: 'schema-version'},
	'a version that is a list': {written: 'schemaVersion: «[1]»\n', code: 'schema-version'},
	'a control character': {
		written: `${role}    title: Office\u0007 Lead\n`.replace('\u0007', '«\u0007»'),
		code: 'encoding',
		args: {found: 'U+0007'},
	},
	'half a surrogate pair': {written: `${role}    title: "«\uD800»"\n`, code: 'encoding', args: {found: 'U+D800'}},
	'a character lost in decoding': {written: `${role}    title: Caf«\uFFFD»\n`, code: 'encoding'},
	'brackets that are not closed': {written: `${role}    «aliases: [one, two»\n    band: 3\n`, code: 'yaml'},
	'an anchor': {written: `${role}    title: &a «Lead»\n`, code: 'yaml', args: {reason: 'anchor'}},
	'an alias': {written: `${role}    title: «*a»\n`, code: 'yaml', args: {reason: 'alias'}},
	'a tag': {written: `${role}    title: !!js/function «"x"»\n`, code: 'yaml', args: {reason: 'tag'}},
	'a key that is a list': {written: `${role}    ? «[a]»\n    : b\n`, code: 'yaml', args: {reason: 'key'}},
	'a second document': {
		written: `${role}    band: 3\n«---»\nroles: []\n`,
		code: 'yaml',
		args: {reason: 'MULTIPLE_DOCS'},
	},
	// Keys.
	'an unknown key at the top': {written: `${head}«rolls»: []\n`, code: 'unknown-key', meant: 'roles'},
	'a key written another way': {written: `${head}«pmo-types»: []\n`, code: 'unknown-key', meant: 'pmoTypes'},
	'an unknown key that looks like nothing': {written: `${head}«extends»: base\n`, code: 'unknown-key'},
	'an unknown key of a role': {written: `${role}    «titel»: Lead\n`, code: 'unknown-key', meant: 'title'},
	'an unknown key of skills': {written: `${role}    skills: {«cor»: {raid: 2}}\n`, code: 'unknown-key', meant: 'core'},
	'an unknown key of years': {written: `${role}    years: {«form»: 2}\n`, code: 'unknown-key', meant: 'from'},
	'a key beside add and remove': {
		written: `${role}    duties: {add: [one], «ad»: [two]}\n`,
		code: 'unknown-key',
	},
	'something else of the checklist': {written: `${head}checklist: {«title»: Ours}\n`, code: 'unknown-key'},
	'an old id of a move': {written: `${move}{from: a, to: b, direction: up, «was»: [c]}\n`, code: 'unknown-key'},
	'an empty key': {written: `${role}    «""»: x\n`, code: 'unknown-key'},
	'a key of objects': {written: `${role}    «constructor»: x\n`, code: 'refused-key', args: {found: 'constructor'}},
	'the key __proto__': {written: `${head}«__proto__»: {polluted: true}\n`, code: 'refused-key'},
	'a merge key': {written: `${role}    «<<»: {title: x}\n`, code: 'refused-key'},
	'a key twice': {written: `${role}    band: 3\n    «band»: 4\n`, code: 'duplicate-key', args: {found: 'band'}},
	'a deprecated field': {
		written: `${role}    «name»: Office Lead\n`,
		code: 'deprecated-field',
		severity: 'warning',
		meant: 'title',
		args: {found: 'name', now: 'title'},
	},
	'a deprecated field beside the one in use': {
		written: `${skill}    name: One\n    «title»: Two\n`,
		code: 'deprecated-field',
		severity: 'warning',
	},
	// Values.
	'no id': {
		written: `${head}roles:\n  - «title: Lead»\n    band: 3\n`,
		code: 'missing-field',
		args: {kind: 'role', field: 'id'},
	},
	'a move without a direction': {written: `${move}«{from: a, to: b}»\n`, code: 'missing-field'},
	'years without a beginning': {written: `${role}    years: «{to: 4}»\n`, code: 'missing-field', args: {field: 'from'}},
	'an entry that is a word': {written: `${head}roles:\n  - «pmo_analyst»\n`, code: 'wrong-type'},
	'roles as a mapping': {written: `${head}roles:\n  «pmo_analyst: {band: 3}»\n`, code: 'wrong-type'},
	'a checklist as a list': {written: `${head}checklist: «[]»\n`, code: 'wrong-type'},
	'a number for a title': {
		written: `${role}    title: «1.10»\n`,
		code: 'wrong-type',
		meant: '"1.10"',
		args: {expected: 'text', found: 'number', value: '1.10'},
	},
	'true for a title': {written: `${role}    title: «true»\n`, code: 'wrong-type', meant: '"true"'},
	'a mapping for a title': {written: `${role}    title: «{en: Lead}»\n`, code: 'wrong-type'},
	'nothing for a title': {written: `${role}    «title»:\n    band: 3\n`, code: 'wrong-type'},
	'a word for a list': {written: `${role}    duties: «Runs it»\n`, code: 'wrong-type', meant: '[Runs it]'},
	'a word that needs quotes for a list': {
		written: `${role}    duties: «a, b»\n`,
		code: 'wrong-type',
		meant: '["a, b"]',
	},
	'a word for an old id': {written: `${skill}    was: «reporting»\n`, code: 'wrong-type', meant: '[reporting]'},
	'a change of old ids': {written: `${skill}    was: «{add: [reporting]}»\n`, code: 'wrong-type'},
	'a mapping in a list': {written: `${role}    duties: [«{a: b}»]\n`, code: 'wrong-type'},
	'a list for needs': {written: `${role}    skills: {core: «[raid]»}\n`, code: 'wrong-type'},
	'a list to add to needs': {written: `${role}    skills: {core: {add: «[raid]»}}\n`, code: 'wrong-type'},
	'yes for true': {written: `${role}    hide: «yes»\n`, code: 'wrong-type', meant: 'true'},
	'no for false': {written: `${role}    hide: «No»\n`, code: 'wrong-type', meant: 'false'},
	'a list for the name of a pack': {written: `${head}name: «[Ours]»\n`, code: 'wrong-type'},
	'half a year': {
		written: `${role}    years: {from: «1.5»}\n`,
		code: 'wrong-type',
		args: {expected: 'whole-number', found: 'number', value: '1.5'},
	},
	'an unknown office': {written: `${role}    office: «Programme»\n`, code: 'wrong-value', meant: 'programme'},
	'a misspelt office': {written: `${role}    office: «portfoio»\n`, code: 'wrong-value', meant: 'portfolio'},
	'an office written another way': {
		written: `${role}    office: «Centre of Excellence»\n`,
		code: 'wrong-value',
		meant: 'centre-of-excellence',
	},
	'an unknown direction': {written: `${move}{from: a, to: b, direction: «upwards»}\n`, code: 'wrong-value'},
	'a wrong letter': {
		written: `${role}    raci: {plan: «X»}\n`,
		code: 'wrong-value',
		args: {found: 'X', allowed: 'R, A, C, I'},
	},
	'a sign that is none': {
		written: `${item}      sign: «2»\n`,
		code: 'wrong-value',
		args: {found: '2', allowed: '1, -1'},
	},
	'years before the beginning': {written: `${role}    years: {from: «-1»}\n`, code: 'wrong-value'},
	'a level above all': {
		written: `${role}    skills: {core: {raid: «7»}}\n`,
		code: 'wrong-level',
		meant: '5',
		args: {found: '7', lowest: 1, highest: 5},
	},
	'a level in quotes': {written: `${role}    skills: {core: {raid: «"3"»}}\n`, code: 'wrong-level', meant: '3'},
	'a level in words': {written: `${role}    skills: {useful: {raid: «proficient»}}\n`, code: 'wrong-level', meant: '4'},
	'a level that is missing': {written: `${role}    skills: {core: {«raid»: }}\n`, code: 'wrong-level'},
	'band 0': {
		written: `${role}    band: «0»\n`,
		code: 'wrong-level',
		meant: '1',
		args: {found: '0', lowest: 1, highest: 7},
	},
	'an id in capitals': {written: `${head}roles:\n  - id: «PMO Analyst»\n`, code: 'wrong-id', meant: 'pmo_analyst'},
	'an id with an accent': {written: `${head}roles:\n  - id: «qualité»\n`, code: 'wrong-id', meant: 'qualite'},
	'an id that is a number': {written: `${head}roles:\n  - id: «12»\n`, code: 'wrong-id'},
	'an id that is a word of the format': {written: `${head}skills:\n  - id: «add»\n`, code: 'wrong-id'},
	'a factor in capitals': {
		written: `${head}checklist: {factors: [{id: «Daily work», title: x}]}\n`,
		code: 'wrong-id',
		meant: 'daily-work',
	},
	'a skill with a hyphen': {
		written: `${role}    skills: {core: {«change-control»: 2}}\n`,
		code: 'wrong-id',
		meant: 'change_control',
	},
	'four levels of a skill': {
		written: `${skill}    levels: «[a, b, c, d]»\n`,
		code: 'wrong-count',
		args: {found: 4, needed: 5},
	},
	'an empty title': {written: `${role}    title: «""»\n`, code: 'text-length', args: {found: 0, most: 0}},
	'a title that is too long': {
		written: `${role}    title: «${'x'.repeat(241)}»\n`,
		code: 'text-length',
		args: {found: 241, most: 240},
	},
	'a title on two lines': {
		written: `${role}    title: «"PMO\\nLead"»\n`,
		code: 'text-characters',
		args: {found: 'U+000A'},
	},
	'a title that turns the text around it': {
		written: `${role}    title: «\u202Egnp.exe»\n`,
		code: 'text-characters',
		args: {found: 'U+202E'},
	},
	'an id twice': {
		written: `${role}    band: 3\n  - id: «a_role»\n    band: 4\n`,
		code: 'duplicate-id',
		args: {kind: 'role', found: 'a_role'},
	},
	'a move twice': {
		written: `${move}{from: a, to: b, direction: up, why: x}\n  - {from: «a», to: b, direction: up, why: y}\n`,
		code: 'duplicate-id',
	},
};

describe('a problem of a pack stands at the exact place', () => {
	for (const [title, {written, code, severity = 'error', meant, args}] of Object.entries(rows)) {
		it(`${title}: ${code}`, () => {
			const {text, place} = markedText(written);
			const [problem, ...others] = placeProblems(text, readPack(text).problems);
			assert.deepEqual(others, []);
			assert.equal(problem?.code, code);
			assert.equal(problem.severity, severity);
			assert.equal(text.slice(problem.from, problem.to), text.slice(place.from, place.to));
			assert.deepEqual({from: problem.from, to: problem.to}, place);
			assert.equal(problem.meant, meant);
			for (const [name, value] of Object.entries(args ?? {})) {
				assert.equal(problem.args[name], value, name);
			}
		});
	}

	it('in a file with line endings of Windows and a byte order mark', () => {
		const {text, place} = markedText(`\uFEFF${role}    «titel»: Lead\n`.replaceAll('\n', '\r\n'));
		const [problem] = placeProblems(text, readPack(text).problems);
		assert.deepEqual(problem && {from: problem.from, to: problem.to}, place);
	});

	it('in a file whose lines end as on old machines', () => {
		const {text, place} = markedText(`${role}    «titel»: Lead\n    band: 3\n`.replaceAll('\n', '\r'));
		const pack = readPack(text);
		assert.deepEqual(
			pack.problems.map(({at}) => at),
			[place],
		);
		assert.deepEqual(
			pack.entries.map(({fields}) => fields),
			[{band: 3}],
		);
	});

	it('where it was found by its path, behind an entry that cannot be parsed', () => {
		const {text, place} = markedText(`${head}roles:\n  - id: "a\n  - id: b\n    band: «3»\n`);
		const at = {path: ['roles', 1, 'band']} as const;
		const [problem] = placeProblems(text, [{code: 'conflict', severity: 'warning', at, args: {}}]);
		assert.deepEqual(problem && {from: problem.from, to: problem.to}, place);
	});
});

describe('the limits of packs', () => {
	const roles = (count: number): string =>
		Array.from({length: count}, (_, at) => `  - {id: role_${String(at)}, hide: true}\n`).join('');

	it('64 KB, counted in bytes', () => {
		const umlauts = (count: number): string => `${head}# ${'ü'.repeat(count)}\n`;
		assert.deepEqual(readPack(umlauts(32_000)).problems, []);
		const {problems, entries} = readPack(umlauts(33_000));
		assert.deepEqual(
			problems.map(({code, args}) => [code, args]),
			[['too-large', {most: 64}]],
		);
		assert.deepEqual(entries, []);
	});

	it('200 entries of a list; the first ones are used', () => {
		const {problems, entries} = readPack(`${head}roles:\n${roles(201)}`);
		assert.deepEqual(
			problems.map(({code, args}) => [code, args]),
			[['too-many-items', {most: 200, found: 201}]],
		);
		assert.equal(entries.length, 200);
	});

	it('5,000 keys and values', () => {
		const lists = (count: number): string => `${head}name: x\nroles: [${'1,'.repeat(count)}]\n`;
		assert.deepEqual([...new Set(readPack(lists(5_000)).problems.map(({code}) => code))], ['too-many-nodes']);
		assert.ok(readPack(lists(4_900)).problems.every(({code}) => code !== 'too-many-nodes'));
	});

	it('eight lists and mappings in each other', () => {
		const nested = (depth: number): string => `${head}name: ${'['.repeat(depth)}x${']'.repeat(depth)}\n`;
		assert.deepEqual(
			readPack(nested(7)).problems.map(({code}) => code),
			['wrong-type'],
		);
		assert.deepEqual(
			readPack(nested(9)).problems.map(({code}) => code),
			['too-deep'],
		);
	});

	it('a pack that says near its top that it is whole may have more of everything', () => {
		const whole = `${head}complete: true # all of it\nroles:\n${roles(1_000)}# ${'x'.repeat(70_000)}\n`;
		const {problems, entries, complete} = readPack(whole);
		assert.deepEqual(problems, []);
		assert.equal(entries.length, 1_000);
		assert.ok(complete);
		const late = `${head}${'#\n'.repeat(30)}complete: true\n# ${'x'.repeat(70_000)}\n`;
		assert.deepEqual(
			readPack(late).problems.map(({code}) => code),
			['too-large'],
		);
	});

	it('200 problems; the others are counted', () => {
		const {problems} = readPack(`${head}${Array.from({length: 250}, (_, at) => `k${String(at)}: x\n`).join('')}`);
		assert.equal(problems.length, 201);
		assert.deepEqual(problems.at(-1)?.args, {count: 50});
		assert.equal(problems.at(-1)?.code, 'more-problems');
	});
});
