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
	'dist/node/profile.js': 60_000,
	'dist/node/profileWork.js': 40_000,
	'dist/node/pathRows.js': 40_000,
	'dist/node/routes.js': 40_000,
	'dist/node/routesWork.js': 40_000,
	'dist/node/checklists.js': 120_000,
	'dist/node/comparisons.js': 80_000,
	'dist/node/cvPreview.js': 40_000,
	'dist/node/spelling.js': 30_000,
	'dist/node/careerMap.js': 60_000,
	'dist/dictionaries/en-gb.dic': 600_000,
	'dist/dictionaries/en.dic': 600_000,
	// The reader of CVs with its Markdown parser, and every rule with the texts that explain it.
	'dist/node/cv.js': 345_000,
	'dist/node/cvEditor.js': 40_000,
	'dist/node/packs.js': 100_000,
	'dist/node/packEditor.js': 80_000,
	'dist/node/packWork.js': 20_000,
	'dist/node/packRows.js': 20_000,
	'dist/node/packProblems.js': 20_000,
	'dist/node/planSummary.js': 20_000,
	'dist/node/planRoom.js': 25_000,
	'dist/node/plansWork.js': 50_000,
	// Reviews, the timeline, the milestones page and what they ask for.
	'dist/node/planToolsWork.js': 85_000,
	'dist/node/planCalendar.js': 50_000,
	'dist/node/careerRows.js': 50_000,
	'dist/node/sheetsWork.js': 60_000,
	'dist/node/evidence.js': 15_000,
	// The whole reader of achievements, what is said of them, and how they become lines of a CV.
	'dist/node/evidenceWork.js': 50_000,
	'dist/pack.schema.json': 60_000,
	// One file must hold everything here: yaml, and the rooms that the node host reads at first use, CVs with their parser
	// and rules above all, then packs with all that helps to write them, plans with their views, reviews,
	// calendar and sheets, the evidence bank, the profile, the routes and the career map.
	'dist/web/extension.js': 1_160_000,
	'dist/webview/roleSheet.js': 60_000,
	'dist/webview/checklist.js': 60_000,
	'dist/webview/checklistCompare.js': 60_000,
	'dist/webview/cvPreview.js': 60_000,
	'dist/webview/careerMap.js': 60_000,
	'dist/webview/milestones.js': 40_000,
	'dist/catalogue.json': 330_000,
	// The words that a CV is checked with; read when the first CV opens.
	'dist/cv.json': 400_000,
};

/** Stands in for `vscode`: has every member, and each of them is the same. */
const anything: object = new Proxy(function () {}, {
	get: () => anything,
	getPrototypeOf: () => anything,
});

/** Evaluates a bundle as the node host does. */
function load(file: string): object {
	const module = {exports: {}};
	const evaluate = vm.compileFunction(fs.readFileSync(file, 'utf8'), ['module', 'exports', 'require']) as Evaluate;
	const beside = createRequire(file);
	evaluate(module, module.exports, (name) => (name === 'vscode' ? anything : beside(name)));
	return module.exports;
}

type Evaluate = (module: object, exports: object, require: (name: string) => unknown) => void;

describe('bundles', () => {
	for (const [file, most] of Object.entries(budgets)) {
		it(`${file} is at most ${String(most / 1000)} KB`, () => {
			assert.ok(fs.statSync(file).size <= most, `${String(fs.statSync(file).size)} bytes`);
		});
	}

	it('every program that ships has a budget', () => {
		const programs = ['node', 'web', 'webview'].flatMap((folder) =>
			fs.readdirSync(`dist/${folder}`).map((file) => `dist/${folder}/${file}`),
		);
		assert.deepEqual(
			programs.filter((file) => file.endsWith('.js') && !Object.hasOwn(budgets, file)),
			[],
		);
	});

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
		const files = fs.readdirSync('dist/node').filter((file) => file.endsWith('.js'));
		const beside = new Set<string>();
		for (const file of files) {
			const code = fs.readFileSync(path.join('dist/node', file), 'utf8');
			assert.doesNotMatch(code, /\bimport\(/, file);
			for (const [, name = ''] of code.matchAll(/require\("\.\/(\w+\.js)"\)/g)) beside.add(name);
			if (file !== 'extension.js') assert.ok(Object.keys(load(path.resolve('dist/node', file))).length > 0, file);
		}
		assert.deepEqual(
			[...beside].sort(),
			files.filter((file) => file !== 'extension.js'),
		);
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
