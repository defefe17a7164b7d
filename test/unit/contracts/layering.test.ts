import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

/** Who may import whom. Features and pages meet only in protocol; features never import features. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	core: ['core'],
	protocol: ['protocol', 'core'],
	host: ['host', 'core', 'contributions'],
	features: ['host', 'core', 'protocol', 'contributions'],
	api: ['core', 'host'],
	contributions: ['core'],
	extension: ['features', 'host', 'api', 'contributions'],
	media: ['media', 'protocol'],
};

interface Import {
	readonly file: string;
	readonly target: string;
	readonly typeOnly: boolean;
}

describe('layering', () => {
	const files = ['src', 'media'].flatMap((root) => sourcesIn(root));
	const imports = files.flatMap((file) => importsOf(file));

	it('looks at real files and imports', () => {
		assert.ok(files.length > 40, `only ${files.length} files were found`);
		assert.ok(imports.length > 100, `only ${imports.length} imports were found`);
	});

	it('lets every room import only the rooms below it', () => {
		const wrong = imports.filter(({file, target}) => {
			if (!target.startsWith('.')) {
				return false;
			}
			const resolved = path.posix.join(path.posix.dirname(file), target);
			const from = roomOf(file);
			const to = roomOf(resolved);
			const ownFeature = from === 'features' && to === 'features' && featureOf(file) === featureOf(resolved);
			return !(ownFeature || (allowed[from] ?? []).includes(to));
		});
		assert.deepEqual(wrong, []);
	});

	it('keeps vscode, Node and the page libraries out of core and protocol', () => {
		const packages = new Set(['yaml', 'zod/mini', '@lezer/common', '@lezer/markdown', 'ts-ics']);
		const wrong = imports.filter(
			({file, target}) =>
				['core', 'protocol', 'contributions'].includes(roomOf(file)) &&
				!target.startsWith('.') &&
				!packages.has(target),
		);
		assert.deepEqual(wrong, []);
	});

	it('keeps Node and everything but vscode and preact out of host, features and pages', () => {
		const wrong = imports.filter(({file, target}) => {
			if (target.startsWith('.')) {
				return false;
			}
			return roomOf(file) === 'media'
				? !/^(?:preact(?:\/.*)?|@vscode\/codicons.*)$/.test(target)
				: /^(?:node:|fs$|path$)/.test(target);
		});
		assert.deepEqual(wrong, []);
	});

	it('has pages import only types from protocol, so that no schema gets into their bundles', () => {
		const wrong = imports.filter(
			({file, target, typeOnly}) => roomOf(file) === 'media' && target.includes('/protocol/') && !typeOnly,
		);
		assert.deepEqual(wrong, []);
	});

	it('evaluates neither yaml nor zod at start-up', () => {
		const heavy = imports
			.filter(({target, typeOnly}) => (target === 'yaml' || target.startsWith('zod')) && !typeOnly)
			.map(({file}) => file.replace(/\.tsx?$/, ''));
		const reached = new Set(['src/extension']);
		for (const file of reached) {
			for (const {target, typeOnly} of imports.filter((each) => stem(each.file) === file)) {
				if (target.startsWith('.') && !typeOnly) {
					const resolved = path.posix.join(path.posix.dirname(file), target);
					reached.add(fs.existsSync(`${resolved}.ts`) ? resolved : `${resolved}/index`);
				}
			}
		}
		assert.ok(reached.size > 15, 'the start-up graph was not followed');
		assert.deepEqual(
			heavy.filter((file) => reached.has(file)),
			[],
		);
	});

	it('has no import cycle', () => {
		const graph = new Map<string, readonly string[]>();
		for (const file of files) {
			const next = importsOf(file)
				.filter(({target, typeOnly}) => target.startsWith('.') && !typeOnly)
				.map(({target}) => path.posix.join(path.posix.dirname(file), target));
			graph.set(stem(file), next);
		}
		assert.deepEqual(cycleIn(graph), undefined);
	});
});

function sourcesIn(root: string): readonly string[] {
	return fs
		.readdirSync(root, {recursive: true})
		.map((name) => path.posix.join(root, String(name).split(path.sep).join('/')))
		.filter((name) => /\.tsx?$/.test(name))
		.sort();
}

/** Static imports only: `import()` is how heavy parts stay out of start-up. */
function importsOf(file: string): readonly Import[] {
	const text = fs.readFileSync(file, 'utf8');
	const found = text.matchAll(/^(?:import|export) (type )?(?:[^'"`;]*? from )?'([^']+)';/gm);
	const lazy = text.matchAll(/\bimport\('([^']+)'\)/g);
	return [
		...[...found].map((match) => ({file, target: match[2] ?? '', typeOnly: match[1] !== undefined})),
		...[...lazy].map((match) => ({file, target: match[1] ?? '', typeOnly: true})),
	];
}

function roomOf(file: string): string {
	if (file.startsWith('media/')) {
		return 'media';
	}
	return /^src\/([^/.]+)/.exec(file)?.[1] ?? '';
}

function featureOf(file: string): string {
	return file.split('/')[2] ?? '';
}

function stem(file: string): string {
	return file.replace(/\.tsx?$/, '');
}

function cycleIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
	const done = new Set<string>();
	const walk = (node: string, trail: readonly string[]): readonly string[] | undefined => {
		if (trail.includes(node)) {
			return [...trail.slice(trail.indexOf(node)), node];
		}
		if (done.has(node)) {
			return undefined;
		}
		for (const next of graph.get(node) ?? graph.get(`${node}/index`) ?? []) {
			const cycle = walk(next, [...trail, node]);
			if (cycle) {
				return cycle;
			}
		}
		done.add(node);
		return undefined;
	};
	for (const node of graph.keys()) {
		const cycle = walk(node, []);
		if (cycle) {
			return cycle;
		}
	}
	return undefined;
}
