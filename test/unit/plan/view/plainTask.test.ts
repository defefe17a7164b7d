import assert from 'node:assert/strict';
import {plainTask} from '../../../../src/core/plan/view/plainTask';

describe('the text of a task as it reads', () => {
	const cases: readonly (readonly [markdown: string, plain: string])[] = [
		['Ask **Dana** about `RAID` and *gates*', 'Ask Dana about RAID and gates'],
		['Read [the standard](https://example.com/a_b) today', 'Read the standard today'],
		['Keep snake_case, 2 \\* 3 and C:\\\\x', 'Keep snake_case, 2 * 3 and C:\\x'],
		['A\tb\u202E c\u0007', 'A b c'],
		['x'.repeat(201), `${'x'.repeat(200)}…`],
		['評価 🙂', '評価 🙂'],
		['', ''],
	];
	for (const [markdown, plain] of cases) {
		it(plain === '' ? 'may be empty' : plain.slice(0, 40), () => assert.equal(plainTask(markdown), plain));
	}
});
