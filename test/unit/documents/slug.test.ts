import assert from 'node:assert/strict';
import fc from 'fast-check';
import {slugOf} from '../../../src/core/documents/slug';

describe('a slug', () => {
	const slugs: readonly [name: string, slug: string][] = [
		['PMO Analyst', 'pmo-analyst'],
		["  Zoë's  CV -- 2027! ", 'zoes-cv-2027'],
		['Straße, Ærø & Łódź', 'strasse-aero-lodz'],
		['Café', 'cafe'],
		['Cafe\u0301', 'cafe'],
		['C++', 'c'],
		['ＰＭＯ ①', 'pmo-1'],
		['Ольга CV', 'cv'],
		['con.md', 'con-md'],
		['a'.repeat(60), 'a'.repeat(60)],
		['../../x', 'x'],
		['..\\..\\x', 'x'],
		['%2e%2e%2fx', '2e-2e-2fx'],
		['....//x', 'x'],
		['/etc/x', 'etc-x'],
		['C:\\x', 'c-x'],
		['\\\\srv\\s\\x', 'srv-s-x'],
		['file:///x', 'file-x'],
		['~/x', 'x'],
		['-x-', 'x'],
		['x. ', 'x'],
		['x\u0000y', 'x-y'],
		['a:b', 'a-b'],
		['.git/hooks/post-checkout', 'git-hooks-post-checkout'],
		['x.code-workspace', 'x-code-workspace'],
		['[x](command:workbench.action.terminal.sendSequence)', 'x-command-workbench-action-terminal-sendsequence'],
		['$(sync~spin) ${workspaceFolder}', 'sync-spin-workspacefolder'],
		['<img src=x onerror=alert(1)>', 'img-src-x-onerror-alert-1'],
		['a\u202Eb\u200Bc', 'abc'],
		["=cmd|' /C calc'!A0", 'cmd-c-calc-a0'],
		[`e${'\u0301'.repeat(1_000)}`, 'e'],
	];
	for (const [name, slug] of slugs) {
		it(`of ${JSON.stringify(name.slice(0, 60))} is ${slug.slice(0, 60)}`, () => {
			assert.deepEqual(slugOf(name), {ok: true, value: slug});
		});
	}

	const refused: readonly [name: string, code: string][] = [
		['', 'name.empty'],
		[' \t\n', 'name.empty'],
		['.', 'name.noLetters'],
		['..', 'name.noLetters'],
		['~', 'name.noLetters'],
		['履歴書', 'name.noLetters'],
		['👩‍💻', 'name.noLetters'],
		['CON', 'name.reserved'],
		['nul', 'name.reserved'],
		['.aux.', 'name.reserved'],
		['COM1', 'name.reserved'],
		['LPT¹', 'name.reserved'],
		['a'.repeat(61), 'name.tooLong'],
		['界'.repeat(300), 'name.noLetters'],
		['x'.repeat(100_000), 'name.tooLong'],
	];
	for (const [name, code] of refused) {
		it(`is refused for ${JSON.stringify(name.slice(0, 20))} with ${code}`, () => {
			const result = slugOf(name);
			assert.equal(!result.ok && result.problem.code, code);
		});
	}

	it('stays within the allowed letters and is its own slug, or there is a problem, for any name', () => {
		const name = fc.oneof(
			fc.string({unit: 'binary'}),
			fc.string({unit: 'grapheme'}),
			fc
				.array(fc.constantFrom('a', 'Z', '9', '-', '.', ' ', '/', '\\', 'ß', 'É', 'con', 'nul', '\u0301', '\u202E'))
				.map((parts) => parts.join('')),
		);
		fc.assert(
			fc.property(name, (text) => {
				const result = slugOf(text);
				if (result.ok) {
					assert.match(result.value, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
					assert.ok(result.value.length <= 60);
					assert.deepEqual(slugOf(result.value), result);
				} else {
					assert.match(result.problem.code, /^name\./);
				}
			}),
			{numRuns: 2_000},
		);
	});
});
