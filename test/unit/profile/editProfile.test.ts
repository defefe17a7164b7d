import assert from 'node:assert/strict';
import fc from 'fast-check';
import {directionIds, experiences} from '../../../src/core/catalogue/catalogue';
import {editProfile} from '../../../src/core/profile/editProfile';
import type {ProfileChange} from '../../../src/core/profile/editProfile';
import {newProfile} from '../../../src/core/profile/newProfile';
import {heldOf} from '../../../src/core/profile/profile';
import {readProfile} from '../../../src/core/profile/readProfile';
import {shippedCatalogue} from '../../support/shippedCatalogue';

describe('editing a profile', () => {
	const index = shippedCatalogue();

	const edits: readonly [what: string, before: string, change: ProfileChange, after: string][] = [
		['fills a blank', 'role:\n', {role: 'pmo_lead'}, 'role: pmo_lead\n'],
		['fills a blank before a comment', 'role: # me\ntarget:\n', {role: null}, 'role: none # me\ntarget:\n'],
		[
			'replaces a value and keeps its comment',
			"role: 'pmo_lead'  # me\n",
			{role: 'pmo_analyst'},
			'role: pmo_analyst  # me\n',
		],
		['adds what is missing at the end', 'role: x\n# bye\n', {target: null}, 'role: x\ntarget: none\n# bye\n'],
		['begins an empty file', '', {role: 'pmo_lead'}, 'role: pmo_lead\n'],
		['ends the last line first', 'role: x', {target: 'pmo_lead'}, 'role: x\ntarget: pmo_lead\n'],
		['makes the mapping on the way', 'role: x\n', {mostMoves: 3}, 'role: x\nlimits:\n  most-moves: 3\n'],
		[
			'rates a first skill',
			'skills:\n',
			{skills: {risk: {level: 3, date: '2026-11-22'}}},
			'skills:\n  risk:\n    level: 3\n    date: 2026-11-22\n',
		],
		[
			'rates a skill below the last one',
			'skills:\n  raid:\n    level: 1\n    mine: x # y\n\n# end\n',
			{skills: {risk: {level: 0}}},
			'skills:\n  raid:\n    level: 1\n    mine: x # y\n  risk:\n    level: 0\n\n# end\n',
		],
		[
			'rates again and keeps note, order and own fields',
			'skills:\n  raid:\n    evidence: |\n      long\n    level: 1 # shaky\n    mine: x\n  risk: 2\n',
			{skills: {raid: {level: 2, date: '2026-11-22'}}},
			'skills:\n  raid:\n    evidence: |\n      long\n    level: 2 # shaky\n    mine: x\n    date: 2026-11-22\n  risk: 2\n',
		],
		[
			'sets a level back to unknown',
			'skills: {risk: {level: 3}} # s\n',
			{skills: {risk: {level: null}}},
			'skills: {risk: {level: unknown}} # s\n',
		],
		[
			'makes room where there is a level alone',
			'skills:\n  risk: 2 # r\n',
			{skills: {risk: {evidence: 'a, b'}}},
			'skills:\n  risk: {level: 2, evidence: "a, b"} # r\n',
		],
		[
			'adds to braces',
			'skills: { risk: 2 }\n',
			{skills: {raid: {level: 1}}},
			'skills: { risk: 2, raid: {level: 1} }\n',
		],
		['adds to empty braces', 'skills: {}\n', {skills: {raid: {level: 1}}}, 'skills: {raid: {level: 1}}\n'],
		[
			'quotes what needs it',
			'skills:\n  risk:\n    level: 1\n',
			{skills: {risk: {evidence: ' a: b # c '}}},
			'skills:\n  risk:\n    level: 1\n    evidence: "a: b # c"\n',
		],
		[
			'replaces a note over several lines',
			'skills:\n  risk:\n    evidence: >\n      a\n      b\n    level: 1\n',
			{skills: {risk: {evidence: 'c'}}},
			'skills:\n  risk:\n    evidence: c\n    level: 1\n',
		],
		[
			'keeps the lines of what stays in a list',
			'limits:\n  avoid:\n    - pmo_lead # no\n    # why\n    - pmo_analyst\n    - head_of_pmo\n  most-moves: 2\n',
			{avoid: ['pmo_lead', 'head_of_pmo', 'pmo_director']},
			'limits:\n  avoid:\n    - pmo_lead # no\n    # why\n    - head_of_pmo\n    - pmo_director\n  most-moves: 2\n',
		],
		[
			'empties a list',
			'limits:\n  avoid:\n    - pmo_lead\n  most-moves: 2\n',
			{avoid: []},
			'limits:\n  avoid: []\n  most-moves: 2\n',
		],
		[
			'fills a list in brackets',
			'limits:\n  no-moves: [] # none\n',
			{noMoves: ['out', 'line']},
			'limits:\n  no-moves: [out, line] # none\n',
		],
		['writes over ~', 'skills: ~\n', {skills: {risk: {level: 1}}}, 'skills: \n  risk:\n    level: 1\n'],
		['changes nothing where nothing is asked', 'role:   x\n', {}, 'role:   x\n'],
	];
	for (const [what, before, change, after] of edits) {
		for (const eol of ['\n', '\r\n']) {
			it(`${what} (${eol === '\n' ? 'LF' : 'CRLF'})`, () => {
				const lay = (text: string): string => text.replaceAll('\n', eol);
				// A text without a line break has none to go by.
				const expected = before.includes('\n') ? lay(after) : after;
				assert.deepEqual(editProfile(lay(before), change), {ok: true, value: expected});
			});
		}
	}

	const refused: readonly [what: string, text: string, line: number, column: number][] = [
		['an open quote', 'role: x\ntarget: "y\n', 3, 1],
		['a second document', 'role: x\n---\nrole: y\n', 2, 1],
		['an alias', 'role: *x\n', 1, 7],
		['a list of skills', 'role: x\nskills:\n  - risk\n', 3, 3],
		['a list as the whole', '# a\n- x\n', 2, 1],
	];
	for (const [what, text, line, column] of refused) {
		it(`leaves a file with ${what} as it is, and says where`, () => {
			const change: ProfileChange = {role: 'pmo_lead', skills: {risk: {level: 2}}};
			assert.deepEqual(editProfile(text, change), {ok: false, problem: {code: 'profile.broken', args: {line, column}}});
		});
	}

	const ids = index.catalogue.roles.map(({id}) => id);
	const roleOrNone = fc.option(fc.constantFrom(...ids));
	const skillChange = fc.record(
		{
			level: fc.option(fc.integer({min: 0, max: 5})),
			date: fc.constantFrom('2026-11-22', '2025-01-31'),
			evidence: fc.string({maxLength: 40}).filter((text) => /^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u.test(text)),
		},
		{requiredKeys: []},
	);
	const changes: fc.Arbitrary<ProfileChange> = fc.record(
		{
			role: roleOrNone,
			target: roleOrNone,
			experience: fc.option(fc.constantFrom(...experiences)),
			noMoves: fc.uniqueArray(fc.constantFrom(...directionIds)),
			noLineManagement: fc.boolean(),
			avoid: fc.uniqueArray(fc.constantFrom(...ids), {maxLength: 4}),
			mostMoves: fc.option(fc.integer({min: 1, max: 10})),
			skills: fc.dictionary(fc.constantFrom('risk', 'raid', 'reporting', 'evm'), skillChange, {noNullPrototype: true}),
		},
		{requiredKeys: []},
	);
	const pieces = [
		'# a comment\n',
		'\n',
		'pets: [a cat, "a dog"]  # mine\n',
		'role: pmo_lead # r\n',
		'target:\n',
		'experience: mid\n',
		'limits: # l\n  # in\n  avoid:\n    - pmo_lead # no\n    - head_of_pmo\n  mine: {x: 1}\n',
		'limits: {no-moves: [out], most-moves: 3}\n',
		'skills:\n  # first\n  risk: 2 # shaky\n  raid: {level: 1, mine: "x"} # m\n  evm:\n    level: 3\n    own: |\n      kept\n',
		'notes: |\n  kept\n\n  too\n',
	];

	it('reads back what was set, keeps every other line, and changes nothing when asked again', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.constantFrom(...pieces), {selector: (piece) => /^\w+/.exec(piece)?.[0] ?? piece}),
				changes,
				fc.boolean(),
				fc.boolean(),
				(chosen, change, crlf, bom) => {
					const before =
						(bom ? '\uFEFF' : '') + (chosen.join('') || 'mine: 1\n').replaceAll('\n', crlf ? '\r\n' : '\n');
					const was = readProfile(before, index);
					const edited = editProfile(before, change);
					assert.ok(edited.ok);
					const after = edited.value;
					const now = readProfile(after, index);
					assert.deepEqual(now.faults, []);
					assert.deepEqual(now.profile.role, changed(change.role, was.profile.role));
					assert.deepEqual(now.profile.target, changed(change.target, was.profile.target));
					assert.deepEqual(now.profile.experience, changed(change.experience, was.profile.experience));
					assert.deepEqual(now.profile.limits.noMoves, change.noMoves ?? was.profile.limits.noMoves);
					assert.deepEqual(new Set(now.profile.limits.avoid), new Set(change.avoid ?? was.profile.limits.avoid));
					assert.deepEqual(now.profile.limits.mostMoves, changed(change.mostMoves, was.profile.limits.mostMoves));
					const held = new Map(Object.entries(heldOf(was.profile)));
					for (const [id, {level, evidence}] of Object.entries(change.skills ?? {})) {
						if (level === null) held.delete(id);
						else if (level !== undefined) held.set(id, level);
						if (evidence !== undefined) assert.equal(now.profile.skills[id]?.evidence ?? '', evidence.trim());
					}
					assert.deepEqual(heldOf(now.profile), Object.fromEntries(held));
					for (const line of [
						'# a comment',
						'pets: [a cat, "a dog"]  # mine',
						'  mine: {x: 1}',
						'# shaky',
						'      kept',
						'  # in',
						'  # first',
					]) {
						assert.equal(after.includes(line), before.includes(line), line);
					}
					assert.equal(after.includes('\r\n') || !crlf, true);
					assert.equal(/[^\r]\n/.test(after), !crlf);
					assert.deepEqual(editProfile(after, change), {ok: true, value: after});
				},
			),
			{numRuns: 150},
		);
	});

	it('fills in a new profile without a byte lost', () => {
		fc.assert(
			fc.property(changes, (change) => {
				const edited = editProfile(newProfile, change);
				assert.ok(edited.ok);
				let rest = edited.value;
				for (const line of newProfile.split('\n').filter((text) => text !== '')) {
					const at = rest.indexOf(line);
					assert.ok(at >= 0, line);
					rest = rest.slice(at + line.length);
				}
			}),
			{numRuns: 100},
		);
	});

	it('never throws, whatever the file holds', () => {
		const piece = fc.constantFrom(
			'role: a\n',
			'? a\n',
			': 1\n',
			'- a\n',
			'{',
			'}',
			'"',
			'|\n',
			'skills:\n',
			' risk: 2\n',
			'...\n',
			'# c\n',
			'\r',
			'&x ',
			'\n',
			'\t',
			'limits: [',
			']\n',
		);
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 9}), changes, (some, change) => {
				const text = some.join('');
				readProfile(text, index);
				editProfile(text, change);
			}),
			{numRuns: 150},
		);
	});

	function changed<T>(wanted: T | null | undefined, before: T | undefined): T | undefined {
		return wanted === undefined ? before : (wanted ?? undefined);
	}
});
