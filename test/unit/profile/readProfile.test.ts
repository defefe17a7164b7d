import assert from 'node:assert/strict';
import {heldOf, emptyProfile} from '../../../src/core/profile/profile';
import {newProfile} from '../../../src/core/profile/newProfile';
import {readProfile} from '../../../src/core/profile/readProfile';
import {shippedCatalogue} from '../../support/shippedCatalogue';
import {leastTime} from '../../support/processorTime';

describe('reading a profile', () => {
	const index = shippedCatalogue();
	const read = (text: string) => readProfile(text, index);
	/** The faults of a text, each with the part of the text that it points at. */
	const faultsOf = (text: string): readonly (readonly [code: string, at: string, detail?: string])[] =>
		read(text).faults.map(({code, from, to, detail}) => {
			const at = text.slice(from, to);
			return detail === undefined || code === 'yaml' ? [code, at] : [code, at, detail];
		});

	const whole = `# mine
role: pmo_analyst
target: pmo_director   # one day
experience: mid
limits:
  no-moves: [out]
  no-line-management: true
  avoid:
    - pmo_consultant
  most-moves: 4
skills:
  reporting:
    level: 4
    date: 2026-11-22
    evidence: "Board pack since March: 9 issues"
  risk: 2
  raid: unknown
  planning:
pets: [a cat]
`;

	it('takes everything that the file says, and lets be what is not its own', () => {
		const {profile, faults, sound, answered} = read(whole);
		assert.deepEqual(profile, {
			role: 'pmo_analyst',
			target: 'pmo_director',
			experience: 'mid',
			skills: {
				reporting: {level: 4, date: '2026-11-22', evidence: 'Board pack since March: 9 issues'},
				risk: {level: 2},
				raid: {},
			},
			limits: {noMoves: ['out'], noLineManagement: true, avoid: ['pmo_consultant'], mostMoves: 4},
		});
		assert.deepEqual(heldOf(profile), {reporting: 4, risk: 2});
		assert.deepEqual([faults, sound], [[], true]);
		assert.deepEqual(
			[...answered],
			['role', 'target', 'experience', 'skills.reporting', 'skills.risk', 'skills.raid', 'limits'],
		);
	});

	it('tells "none" and "unknown" from what was never answered', () => {
		const said = read('role: none\ntarget: none\nexperience: unknown\nskills: {risk: {level: unknown}}\n');
		assert.deepEqual([said.profile, said.faults], [{...emptyProfile, skills: {risk: {}}}, []]);
		assert.deepEqual([...said.answered], ['role', 'target', 'experience', 'skills.risk']);
		const fresh = read(newProfile);
		assert.deepEqual([fresh.profile, fresh.faults, fresh.answered.size], [emptyProfile, [], 0]);
	});

	for (const text of ['', '# nothing\n', '\n\n', '---\n', '\uFEFF', 'null\n', 'role:\nskills: ~\n']) {
		it(`takes ${JSON.stringify(text)} for an empty profile`, () => {
			assert.deepEqual(read(text), {profile: emptyProfile, faults: [], sound: true, answered: new Set()});
		});
	}

	const faulty: readonly [what: string, text: string, ...faults: (readonly [string, string, string?])[]][] = [
		['a role by a slip', 'role: pmo_analist # me\n', ['role', 'pmo_analist', 'pmo_analyst']],
		['a role by its title', 'target: "Head of PMO"\n', ['role', '"Head of PMO"', 'head_of_pmo']],
		['a role by a title of adverts', 'role: PSO\n', ['role', 'PSO', 'project_support_officer']],
		['a role that nobody knows', 'role: astronaut\n', ['role', 'astronaut']],
		['a number for a role', 'role: 7\n', ['role', '7']],
		['a key by a slip', 'traget: pmo_lead\n', ['key', 'traget', 'target']],
		['a limit by a slip', 'limits: {most-move: 3}\n', ['key', 'most-move', 'most-moves']],
		['a part of a skill by a slip', 'skills:\n  risk: {levle: 3}\n', ['key', 'levle', 'level']],
		['another band of experience', 'experience: junior\n', ['experience', 'junior']],
		['a skill by its name', 'skills:\n  Risk management: 3\n', ['skill', 'Risk management', 'risk']],
		['a skill by a slip', 'skills: {reportng: 3}\n', ['skill', 'reportng', 'reporting']],
		['levels out of range', 'skills:\n  risk: 6\n  raid: {level: -1}\n', ['level', '6'], ['level', '-1']],
		['a level in words and one with a point', 'skills: {risk: good, raid: 2.5}\n', ['level', 'good'], ['level', '2.5']],
		['a list of levels', 'skills:\n  risk: [1, 2]\n', ['notMapping', '[1, 2]']],
		['a day that no calendar has', 'skills: {risk: {date: 2026-02-30}}\n', ['date', '2026-02-30']],
		['a date as a number', 'skills: {risk: {date: 20261122}}\n', ['date', '20261122']],
		['a note that is no text', 'skills: {risk: {evidence: [a]}}\n', ['evidence', '[a]']],
		['a direction that is none', 'limits:\n  no-moves: [out, away]\n', ['direction', 'away']],
		['a word where a list belongs', 'limits: {no-moves: out}\n', ['list', 'out']],
		['yes for true', 'limits: {no-line-management: yes}\n', ['yesNo', 'yes']],
		['no moves at all', 'limits: {most-moves: 0}\n', ['mostMoves', '0']],
		['a role to avoid by a slip', 'limits:\n  avoid:\n    - pmo_led\n', ['role', 'pmo_led', 'pmo_lead']],
		['a list as the whole', '- role: pmo_analyst\n', ['notMapping', '- role: pmo_analyst\n']],
		['a word as the whole', 'pmo_analyst\n', ['notMapping', 'pmo_analyst']],
		['a list of skills', 'skills: [risk]\n', ['notMapping', '[risk]']],
	];
	for (const [what, text, ...faults] of faulty) {
		it(`points at ${what}, and uses the rest`, () => {
			const beside = 'experience: senior\n';
			const all = text.startsWith('experience') ? text : /^(?:-|pmo)/.test(text) ? text : beside + text;
			assert.deepEqual(faultsOf(all), faults);
			assert.equal(read(all).sound, true);
			assert.equal(read(all).profile.experience, all.startsWith(beside) ? 'senior' : undefined);
		});
	}

	it('points at the same place with CRLF and after a byte order mark', () => {
		const text = '\uFEFF# mine\r\nrole: pmo_analist\r\nskills:\r\n  risk: 9\r\n';
		assert.deepEqual(faultsOf(text), [
			['role', 'pmo_analist', 'pmo_analyst'],
			['level', '9'],
		]);
	});

	const broken: readonly [what: string, text: string, at: readonly string[], role?: string, held?: object][] = [
		['an open quote', 'role: pmo_analyst\nexperience: "mid\nskills:\n  risk: 2\n', ['experience: "mid']],
		['an open brace in one skill', 'role: pmo_analyst\nskills:\n  raid: {level: 3\n  risk: 2\n', ['raid: {level: 3']],
		['a half-typed key', 'role: pmo_analyst\nexper\nskills:\n  risk: 2\n', ['exper']],
		['a half-typed skill', 'role: pmo_analyst\nskills:\n  risk: 2\n  rai\n', ['rai']],
		['a tab', 'role: pmo_analyst\nlimits:\n\tavoid: []\nskills: {risk: 2}\n', ['avoid: []']],
		['Y02 an alias to itself', 'role: pmo_analyst\nlimits: &a [*a]\nskills: {risk: 2}\n', ['[*a]', '*a]']],
		['Y10 a key that stands twice', 'role: pmo_analyst\nskills: {risk: 2}\nrole: pmo_lead\n', ['role: pmo_lead']],
		['Y10 a skill that stands twice', 'role: pmo_analyst\nskills:\n  risk: 2\n  risk: 5\n', ['risk: 5']],
		['Y08 a refused key', 'role: pmo_analyst\n__proto__: {x: 1}\nskills: {risk: 2}\n', ['__proto__: {x: 1}']],
		['Y11 a tag', 'role: pmo_analyst\nexperience: !!binary aGk=\nskills: {risk: 2}\n', ['aGk=']],
		['Y07 nesting without end', `role: pmo_analyst\nx: ${'['.repeat(20_000)}\nskills: {risk: 2}\n`, []],
	];
	for (const [what, text, at] of broken) {
		it(`keeps every line that can be read beside ${what}`, () => {
			const {profile, faults, sound} = read(text);
			assert.equal(profile.role, 'pmo_analyst');
			assert.deepEqual(heldOf(profile), {risk: 2});
			assert.equal(sound, false);
			assert.ok(faults.length > 0 && faults.every(({code}) => code === 'yaml'));
			if (at.length > 0) {
				assert.deepEqual(
					faultsOf(text).map(([, place]) => place),
					at,
				);
			}
		});
	}

	const lines = (count: number, line: (at: number) => string): string =>
		Array.from({length: count}, (_, at) => line(at)).join('');
	const hostile: readonly [what: string, text: string][] = [
		[
			'Y01 an alias bomb',
			`a0: &a0 [x]\n${lines(9, (at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(', ')}]\n`)}`,
		],
		['Y03 thousands of aliases in a merge list', `<<: [${'*a,'.repeat(20_000)}]\n`],
		['Y05 20,000 keys', lines(20_000, (at) => `k${at}: 1\n`)],
		['as many keys as fit', lines(5000, (at) => `k${at}: 1\n`)],
		['as many broken lines as fit', `role: "\n${lines(5000, (at) => `k${at}: {\n`)}`],
		['a key that stands thousands of times', lines(5000, () => `role: x\n`)],
		['Y06 20 MB of text', `role: ${'x'.repeat(20_000_000)}\n`],
		['Y07 a map 300 levels deep', lines(300, (at) => `${' '.repeat(at)}k:\n`)],
		['Y08 constructor and prototype', 'skills: {constructor: {prototype: {x: 1}}}\n'],
		['Y08 a merge of __proto__', 'skills:\n  <<: {__proto__: {x: 1}}\n'],
		['Y09 keys of every object', 'skills: {toString: 1, hasOwnProperty: 2, valueOf: 3, length: 4, "": 5}\n'],
		['Y09 a list as a key', 'skills:\n  ? [risk]\n  : 2\n'],
		['Y12 two documents', 'role: pmo_lead\n---\nrole: pmo_analyst\n'],
		['Y14 control characters', 'role: pmo_analyst\u0000\n'],
		['Y14 half a surrogate pair', 'role: \uD800\n'],
		['Y14 a lone carriage return', 'role: pmo_analyst\rtarget: pmo_lead\r'],
		['Y15 wrong types everywhere', 'role: {a: 1}\ntarget: [x]\nexperience: 010\nlimits: no\nskills: 1.10\n'],
	];
	for (const [what, text] of hostile) {
		it(`comes back in time from ${what}, with a fault`, () => {
			const took = leastTime(() => read(text), 1500);
			assert.ok(took < 1500, `${took} ms`);
			const {faults, profile} = read(text);
			assert.ok(faults.length > 0 || what.startsWith('as many keys'));
			assert.deepEqual(heldOf(profile), {});
			assert.equal(({} as Record<string, unknown>)['x'], undefined);
			for (const {from, to} of faults) {
				assert.ok(from >= 0 && from <= to && to <= Math.max(text.length, 1));
			}
		});
	}
});
