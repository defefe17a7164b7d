import assert from 'node:assert/strict';
import {checkSegments, nextFreeName} from '../../../src/core/documents/fileName';

describe('the next free file name', () => {
	it('is the plain one first, then counts from 2 and fills gaps', () => {
		assert.equal(nextFreeName('cv', 'md', new Set()), 'cv.md');
		assert.equal(nextFreeName('cv', 'md', new Set(['cv.md'])), 'cv-2.md');
		assert.equal(nextFreeName('cv', 'md', new Set(['cv.md', 'cv-2.md', 'cv-4.md'])), 'cv-3.md');
		assert.equal(nextFreeName('cv', 'md', new Set(['cv.txt', 'cv', 'cv-2.md'])), 'cv.md');
	});

	it('treats names that differ by case as taken, as many disks do', () => {
		assert.equal(nextFreeName('cv', 'md', new Set(['CV.MD', 'Cv-2.md'])), 'cv-3.md');
		assert.equal(nextFreeName('cv', 'MD', new Set(['cv.md'])), 'cv-2.MD');
	});
});

describe('the parts of a folder setting', () => {
	for (const setting of [
		'career',
		'docs/career',
		'Karriere 2027',
		'Ma carrière',
		'a.b',
		'履歴',
		'career-',
		'nully',
		'git',
	]) {
		it(`may be ${setting}`, () => {
			assert.deepEqual(checkSegments(setting.split('/')), {ok: true, value: setting.split('/')});
		});
	}

	const refused: readonly [setting: string, code: string][] = [
		['', 'path.outside'],
		['..', 'path.outside'],
		['../../x', 'path.outside'],
		['docs/../../x', 'path.outside'],
		['.', 'path.outside'],
		['./career', 'path.outside'],
		['....//x', 'path.outside'],
		['...', 'path.outside'],
		['/etc/x', 'path.outside'],
		['//srv/x', 'path.outside'],
		['career/', 'path.outside'],
		['a//b', 'path.outside'],
		['..\\..\\x', 'path.outside'],
		['a\\b', 'path.outside'],
		['C:\\x', 'path.outside'],
		['C:', 'path.outside'],
		['a:b', 'path.outside'],
		['file:///x', 'path.outside'],
		['%2e%2e', 'path.outside'],
		['%2E%2E%2Fx', 'path.outside'],
		['..%2fx', 'path.outside'],
		['a%5cb', 'path.outside'],
		['%252e', 'path.outside'],
		['~', 'path.outside'],
		['~/x', 'path.outside'],
		[' ', 'path.outside'],
		[' career', 'path.outside'],
		['career ', 'path.outside'],
		['career.', 'path.outside'],
		['．．', 'path.outside'],
		['a\u0000b', 'path.outside'],
		['a\nb', 'path.outside'],
		['a\u202Eb', 'path.outside'],
		['\u200C.git', 'path.outside'],
		['a\uD800', 'path.outside'],
		['.git', 'path.protected'],
		['.git/hooks', 'path.protected'],
		['docs/.GIT', 'path.protected'],
		['GIT~1', 'path.protected'],
		['.vscode', 'path.protected'],
		['.github/workflows', 'path.protected'],
		['.devcontainer', 'path.protected'],
		['.husky', 'path.protected'],
		['.anything', 'path.protected'],
		['node_modules', 'path.protected'],
		['a/Node_Modules/b', 'path.protected'],
		['x.code-workspace', 'path.protected'],
		['CON', 'path.protected'],
		['con.md', 'path.protected'],
		['a/COM1.txt', 'path.protected'],
		['aux', 'path.protected'],
		['x'.repeat(101), 'name.tooLong'],
	];
	for (const [setting, code] of refused) {
		it(`may not be ${JSON.stringify(setting.slice(0, 30))}: ${code}`, () => {
			const result = checkSegments(setting.split('/'));
			assert.equal(!result.ok && result.problem.code, code);
		});
	}

	it('may not be nothing at all, nor hold a slash', () => {
		assert.equal(checkSegments([]).ok, false);
		assert.equal(checkSegments(['a/../b']).ok, false);
	});
});
