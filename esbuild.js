// Builds everything: content, extension (node and web host), pages; with --all also the tests and their support.
'use strict';
const esbuild = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');

const all = process.argv.includes('--all');
// Tests run what users get.
const production = all || process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const {version} = require('./package.json');

/** @type {esbuild.BuildOptions} */
const common = {
	bundle: true,
	target: 'es2022',
	minify: production,
	sourcemap: production ? false : 'linked',
	sourcesContent: false,
	logLevel: 'warning',
	legalComments: 'none',
};

/** @type {esbuild.BuildOptions} */
const aside = {
	...common,
	outdir: 'dist/node',
	platform: 'browser',
	format: 'cjs',
	// What stands beside is CommonJS, so that `import()` must become `require()`: Node would not see its exports.
	supported: {'dynamic-import': false},
};

/** @type {Record<string, esbuild.BuildOptions>} */
const bundles = {
	node: {
		...common,
		entryPoints: ['src/extension.ts'],
		outfile: 'dist/node/extension.js',
		// Nothing in it needs Node.
		platform: 'browser',
		format: 'cjs',
		external: ['vscode'],
		supported: aside.supported,
		plugins: [beside()],
	},
	/** The large library, and large rooms, in files of their own that the node host reads at first use. The web host can load only one file. */
	yaml: {...aside, entryPoints: {yaml: 'yaml'}, sourcemap: false},
	rooms: {
		...aside,
		entryPoints: {
			plan: 'src/core/plan/planDocument.ts',
			planRoom: 'src/core/plan/planRoom.ts',
			planSummary: 'src/core/plan/read/planSummary.ts',
			routes: 'src/core/paths/routes/routesRoom.ts',
			packs: 'src/core/catalogue/packs/packsRoom.ts',
			profile: 'src/core/profile/profileRoom.ts',
			evidence: 'src/core/evidence/evidenceRoom.ts',
			evidenceWork: 'src/features/evidence/evidenceWork.ts',
			profileWork: 'src/features/profile/profileWork.ts',
			careerRows: 'src/features/careerView/careerRows.ts',
			pathRows: 'src/features/pathsView/pathRows.ts',
			plansWork: 'src/features/plans/plansWork.ts',
			planToolsWork: 'src/features/planTools/planToolsWork.ts',
			planCalendar: 'src/core/plan/calendar/planCalendar.ts',
			sheetsWork: 'src/features/sheets/sheetsWork.ts',
			routesWork: 'src/features/routes/routesWork.ts',
			checklists: 'src/features/checklist/checklists.ts',
			comparisons: 'src/features/checklist/comparisons.ts',
			cvPreview: 'src/features/cvPreview/cvPreviews.ts',
			spelling: 'src/host/spellingRoom.ts',
			cv: 'src/core/cv/cvRoom.ts',
			cvEditor: 'src/features/cv/cvEditor.ts',
			careerMap: 'src/features/careerMap/careerMaps.ts',
			packEditor: 'src/features/packEditor/packEditor.ts',
			packWork: 'src/host/packWork.ts',
			packRows: 'src/features/rolesView/packRows.ts',
			packProblems: 'src/host/plainPackProblems.ts',
		},
		external: ['vscode'],
		plugins: [beside()],
	},
	web: {
		...common,
		entryPoints: ['src/extension.ts'],
		outfile: 'dist/web/extension.js',
		platform: 'browser',
		format: 'cjs',
		external: ['vscode'],
	},
	pages: {
		...common,
		entryPoints: {
			roleSheet: 'media/roleSheet/main.tsx',
			checklist: 'media/checklist/main.tsx',
			checklistCompare: 'media/checklistCompare/main.tsx',
			cvPreview: 'media/cvPreview/main.tsx',
			careerMap: 'media/careerMap/main.tsx',
			milestones: 'media/milestones/main.tsx',
		},
		outdir: 'dist/webview',
		platform: 'browser',
		format: 'iife',
		jsx: 'automatic',
		jsxImportSource: 'preact',
		loader: {'.ttf': 'file'},
		assetNames: '[name]',
	},
};

/** How the rooms are imported. What they need of VS Code they ask for themselves. */
const rooms = {
	plan: /\/core\/plan\/planDocument$/,
	planRoom: /\/core\/plan\/planRoom$/,
	planSummary: /\/core\/plan\/read\/planSummary$/,
	routes: /\/core\/paths\/routes\/routesRoom$/,
	packs: /\/core\/catalogue\/packs\/packsRoom$/,
	profile: /\/core\/profile\/profileRoom$/,
	evidence: /\/core\/evidence\/evidenceRoom$/,
	evidenceWork: /^\.\/evidenceWork$/,
	profileWork: /^\.\/profileWork$/,
	careerRows: /^\.\/careerRows$/,
	pathRows: /^\.\/pathRows$/,
	plansWork: /^\.\/plansWork$/,
	planToolsWork: /^\.\/planToolsWork$/,
	planCalendar: /\/core\/plan\/calendar\/planCalendar$/,
	sheetsWork: /^\.\/sheetsWork$/,
	routesWork: /^\.\/routesWork$/,
	checklists: /^\.\/checklists$/,
	comparisons: /^\.\/comparisons$/,
	cv: /\/core\/cv\/cvRoom$/,
	cvEditor: /^\.\/cvEditor$/,
	cvPreview: /^\.\/cvPreviews$/,
	spelling: /\/spellingRoom$/,
	careerMap: /^\.\/careerMaps$/,
	packEditor: /^\.\/packEditor$/,
	packWork: /^\.\/packWork$/,
	packRows: /^\.\/packRows$/,
	packProblems: /\/plainPackProblems$/,
};

/** What has a file of its own is left out of the other files: `yaml`, and the rooms where they are reached by `import()`. */
function beside() {
	return {
		name: 'beside',
		/** @param {esbuild.PluginBuild} build */
		setup(build) {
			build.onResolve({filter: /^yaml$/}, () => ({path: './yaml.js', external: true}));
			for (const [room, filter] of Object.entries(rooms)) {
				build.onResolve({filter}, ({kind}) =>
					kind === 'dynamic-import' ? {path: `./${room}.js`, external: true} : undefined,
				);
			}
		},
	};
}

/** Bundles for tests: each test file is a bundle of its own, so that it can be run and debugged alone. */
function testBundles() {
	const test = {
		...common,
		minify: false,
		sourcemap: 'linked',
		platform: 'node',
		format: 'cjs',
		packages: 'external',
		target: 'node20',
	};
	return {
		unit: {...test, entryPoints: find('test/unit', '.test.ts'), outbase: 'test/unit', outdir: 'out/unit'},
		integration: {
			...test,
			entryPoints: find('test/integration', '.test.ts'),
			outbase: 'test/integration',
			outdir: 'out/integration',
			external: ['vscode'],
		},
		nodeSuite: {
			...test,
			entryPoints: existing('test/support/suite/node.ts'),
			outfile: 'out/integration/index.js',
			external: ['vscode'],
		},
		webSuite: {
			...common,
			minify: false,
			entryPoints: existing('test/support/suite/web.ts'),
			outfile: 'out/web/index.js',
			platform: 'browser',
			format: 'cjs',
			external: ['vscode'],
			define: {global: 'globalThis'},
			plugins: [webTests],
		},
		ui: {...test, entryPoints: find('test/ui', '.test.ts'), outbase: 'test/ui', outdir: 'out/ui'},
		support: {
			...test,
			entryPoints: ['start', 'test', 'integration', 'ui', 'web', 'shots', 'bench', 'desktop'].flatMap((name) =>
				existing(`test/support/${name}.ts`),
			),
			outdir: 'out/support',
		},
	};
}

/** `import 'virtual:web-tests'` runs every test of the web host: a worker has no folder to look them up in. */
const webTests = {
	name: 'web-tests',
	/** @param {esbuild.PluginBuild} build */
	setup(build) {
		build.onResolve({filter: /^virtual:web-tests$/}, () => ({path: 'web-tests', namespace: 'web-tests'}));
		build.onLoad({filter: /.*/, namespace: 'web-tests'}, () => ({
			contents: find('test/web', '.test.ts')
				.map((file) => `import './${file}';`)
				.join('\n'),
			resolveDir: __dirname,
		}));
	},
};

/** @returns {string[]} */
function find(folder, ending) {
	if (!fs.existsSync(folder)) {
		return [];
	}
	return fs
		.readdirSync(folder, {recursive: true})
		.map((name) => path.posix.join(folder, String(name).split(path.sep).join('/')))
		.filter((name) => name.endsWith(ending))
		.sort();
}

function existing(file) {
	return fs.existsSync(file) ? [file] : [];
}

/** Compiles YAML to JSON in dist. Every fault is printed as file:line:column, and the build fails. */
async function buildContent() {
	await compileContent(
		'src/core/catalogue/compile.ts',
		'src/core/catalogue/content',
		'catalogue',
		({compileCatalogue}, files) => {
			const {catalogue, faults} = compileCatalogue(version, files);
			return {data: catalogue, faults};
		},
	);
	await compileContent('src/core/cv/lexicon/compile.ts', 'src/core/cv/content', 'cv', ({compileLexicon}, files) => {
		const {lexicon, faults} = compileLexicon(files);
		return {data: lexicon, faults};
	});
}

/** The schema of packs for other tools, from the schemas that packs are read with. */
async function buildPackSchema() {
	const {packSchema} = await compiled('src/core/catalogue/packs/packSchema.ts', 'packSchema');
	fs.mkdirSync('dist', {recursive: true});
	fs.writeFileSync('dist/pack.schema.json', `${JSON.stringify(packSchema())}\n`);
}

/** What a source exports, bundled for the build. */
async function compiled(source, name) {
	const outfile = path.resolve(`out/build/${name}.cjs`);
	await esbuild.build({
		...common,
		minify: false,
		entryPoints: [source],
		outfile,
		platform: 'node',
		format: 'cjs',
		target: 'node20',
	});
	delete require.cache[outfile];
	return require(outfile);
}

async function compileContent(source, folder, name, compile) {
	const files = find(folder, '.yaml').map((file) => ({file, text: fs.readFileSync(file, 'utf8')}));
	const {data, faults} = compile(await compiled(source, name), files);
	for (const {file, line, column, message} of faults) {
		console.error(`${file}:${line}:${column}: ${message}`);
	}
	if (!data) {
		throw new Error(`${folder} has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}.`);
	}
	fs.mkdirSync('dist', {recursive: true});
	fs.writeFileSync(`dist/${name}.json`, JSON.stringify(data));
}

/** The dictionaries of the spelling check, which is read only where somebody wants it. */
function copyDictionaries() {
	fs.mkdirSync('dist/dictionaries', {recursive: true});
	for (const language of ['en-gb', 'en']) {
		for (const ending of ['aff', 'dic']) {
			fs.copyFileSync(
				path.join(__dirname, 'node_modules', `dictionary-${language}`, `index.${ending}`),
				`dist/dictionaries/${language}.${ending}`,
			);
		}
	}
}

/** The licences of what the bundles contain, which must go with them. */
function writeNotices() {
	const parts = [
		'yaml',
		'zod',
		'preact',
		'@vscode/codicons',
		'@lezer/markdown',
		'@lezer/common',
		'@lezer/highlight',
		'ts-ics',
		'nspell',
		'is-buffer',
		'dictionary-en-gb',
		'dictionary-en',
	].map((name) => {
		// Not resolved: some packages do not export their package.json.
		const folder = path.join(__dirname, 'node_modules', name);
		const {version, license} = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
		const texts = fs.readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file));
		const bodies = texts.map((file) => fs.readFileSync(path.join(folder, file), 'utf8').trim());
		return `${name} ${version} (${license})\n\n${bodies.join('\n\n')}`;
	});
	fs.writeFileSync('dist/third-party-notices.txt', `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
}

/** What bundles hold, for the byte budgets and for `npm run bench`. */
function writeMeta(name, result) {
	fs.mkdirSync('out/meta', {recursive: true});
	fs.writeFileSync(`out/meta/${name}.json`, JSON.stringify(result.metafile));
}

async function main() {
	if (production) {
		fs.rmSync('dist', {recursive: true, force: true});
	}
	if (all) {
		// Bundles of tests that are gone must not go on running.
		for (const folder of ['unit', 'integration', 'ui', 'web']) {
			fs.rmSync(`out/${folder}`, {recursive: true, force: true});
		}
	}
	await buildContent();
	await buildPackSchema();
	copyDictionaries();
	writeNotices();
	const wanted = {...bundles, ...(all ? testBundles() : {})};
	for (const [name, options] of Object.entries(wanted)) {
		if (Object.keys(options.entryPoints).length === 0) {
			continue;
		}
		if (watch) {
			await (await esbuild.context(options)).watch();
		} else {
			writeMeta(name, await esbuild.build({...options, metafile: true}));
		}
	}
}

main().catch((error) => {
	// esbuild has printed its own messages by now.
	if (!error.errors) {
		console.error(error.message);
	}
	process.exitCode = 1;
});
