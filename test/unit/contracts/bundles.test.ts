import assert from 'node:assert/strict';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import vm from 'node:vm';

interface Meta {
	readonly outputs: Readonly<
		Record<
			string,
			{readonly bytes: number; readonly inputs: Readonly<Record<string, {readonly bytesInOutput: number}>>}
		>
	>;
}

/** Most bytes, minified, of what ships. A budget grows only with a reason in the commit that grows it. */
const budgets: Readonly<Record<string, number>> = {
	'dist/node/extension.js': 200_000,
	'dist/node/yaml.js': 110_000,
	'dist/node/plan.js': 60_000,
	// One file must hold everything here: yaml, and the rooms that the node host reads at first use.
	'dist/web/extension.js': 400_000,
	'dist/webview/roleSheet.js': 60_000,
	'dist/webview/checklist.js': 60_000,
	'dist/webview/checklistCompare.js': 60_000,
	'dist/catalogue.json': 330_000,
};

describe('bundles', () => {
	for (const [file, most] of Object.entries(budgets)) {
		it(`${file} is at most ${String(most / 1000)} KB`, () => {
			assert.ok(fs.statSync(file).size <= most, `${String(fs.statSync(file).size)} bytes`);
		});
	}

	it('the pages hold no schema library', () => {
		const meta = JSON.parse(fs.readFileSync('out/meta/pages.json', 'utf8')) as Meta;
		const inputs = Object.values(meta.outputs).flatMap(({inputs}) => Object.keys(inputs));
		assert.ok(inputs.some((file) => file.includes('preact')));
		assert.deepEqual(
			inputs.filter((file) => /node_modules\/(?:zod|yaml)\//.test(file)),
			[],
		);
	});

	it('the node host finds what stands beside its start file, by a call that sees its exports', () => {
		const code = fs.readFileSync('dist/node/extension.js', 'utf8');
		assert.doesNotMatch(code, /\bimport\(/);
		const beside = new Set([...code.matchAll(/require\("\.\/(\w+\.js)"\)/g)].map(([, file = '']) => file));
		assert.deepEqual([...beside].sort(), ['plan.js', 'yaml.js']);
		for (const file of beside) {
			const loaded = createRequire(path.resolve('dist/node/extension.js'))(`./${file}`) as object;
			assert.ok(Object.keys(loaded).length > 0, file);
		}
	});

	for (const bundle of ['dist/node/extension.js', 'dist/web/extension.js']) {
		it(`${bundle} loads where there is nothing but vscode`, () => {
			const required: string[] = [];
			const scope = {
				module: {exports: {} as {activate?: unknown}},
				exports: {},
				// The bundle must not touch VS Code while it loads, so an empty object has to do.
				require: (name: string): unknown => {
					required.push(name);
					return {};
				},
			};
			vm.runInNewContext(fs.readFileSync(bundle, 'utf8'), scope);
			assert.deepEqual([...new Set(required)], ['vscode']);
			assert.equal(typeof scope.module.exports.activate, 'function');
		});
	}
});
