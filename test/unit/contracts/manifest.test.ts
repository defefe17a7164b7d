import assert from 'node:assert/strict';
import fs from 'node:fs';
import {commandIds, viewIds, webviewTypes} from '../../../src/contributions';

interface Manifest {
	readonly version: string;
	readonly main: string;
	readonly browser: string;
	readonly icon: string;
	readonly engines: {readonly vscode: string};
	readonly devDependencies: Readonly<Record<string, string>>;
	readonly activationEvents: readonly string[];
	readonly capabilities: {
		readonly untrustedWorkspaces: {readonly supported: boolean};
		readonly virtualWorkspaces: boolean;
	};
	readonly contributes: {
		readonly commands: readonly {readonly command: string; readonly title: string; readonly category: string}[];
		readonly views: Readonly<Record<string, readonly {readonly id: string; readonly icon?: string}[]>>;
		readonly viewsWelcome: readonly {readonly view: string; readonly contents: string}[];
		readonly menus: Readonly<Record<string, readonly {readonly command: string; readonly when?: string}[]>>;
		readonly configuration: {readonly properties: Readonly<Record<string, {readonly markdownDescription: string}>>};
		readonly snippets: readonly {readonly path: string}[];
		readonly walkthroughs: readonly {
			readonly steps: readonly {
				readonly id: string;
				readonly media: {readonly svg: string; readonly altText: string};
				readonly completionEvents: readonly string[];
			}[];
		}[];
	};
}

const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8')) as Manifest;
const titles = JSON.parse(fs.readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;
const sources = fs
	.readdirSync('src', {recursive: true})
	.map(String)
	.filter((name) => name.endsWith('.ts'))
	.map((name) => ({name, text: fs.readFileSync(`src/${name}`, 'utf8')}));
const manifestText = JSON.stringify(manifest);

describe('manifest', () => {
	it('declares exactly the commands of contributions.ts, each once', () => {
		assert.deepEqual(manifest.contributes.commands.map(({command}) => command).sort(), [...commandIds].sort());
	});

	it('has every command registered exactly once', () => {
		for (const id of commandIds) {
			const registered = sources.filter(({text}) => text.includes(`register('${id}'`));
			assert.equal(registered.length, 1, `${id} is registered in ${registered.length} files`);
		}
	});

	it('names and categorises every command by its own id', () => {
		for (const {command, title, category} of manifest.contributes.commands) {
			assert.equal(title, `%${command}.title%`);
			assert.equal(category, '%category%');
		}
	});

	it('declares exactly the views of contributions.ts, each with an icon and a tree', () => {
		const views = Object.values(manifest.contributes.views).flat();
		assert.deepEqual(views.map(({id}) => id).sort(), [...viewIds].sort());
		for (const {id, icon} of views) {
			assert.ok(icon !== undefined && fs.existsSync(icon), `${id} has no icon`);
			assert.ok(
				sources.some(({text}) => text.includes(`createTreeView('${id}'`)),
				`${id} has no tree`,
			);
		}
	});

	it('wakes up for Markdown and YAML, since CVs and the profile are checked as they open, for its restored pages, and for nothing else that is not implied', () => {
		assert.deepEqual(manifest.activationEvents, [
			'onLanguage:markdown',
			'onLanguage:yaml',
			...webviewTypes.map((type) => `onWebviewPanel:${type}`),
		]);
	});

	it('has a text for every %key%, and a key for every text', () => {
		const used = new Set([...manifestText.matchAll(/%([\w.-]+)%/g)].map((match) => match[1] ?? ''));
		assert.deepEqual(Object.keys(titles).sort(), [...used].sort());
		assert.deepEqual(
			Object.values(titles).filter((text) => text.trim() === ''),
			[],
		);
	});

	it('refers only to commands and views that exist, in menus, welcome texts and steps', () => {
		const known = new Set<string>([...commandIds, 'vscode.openFolder', 'pmoCareer.roles.focus']);
		const linked = [...JSON.stringify(titles).matchAll(/\(command:([\w.]+)/g)].map((match) => match[1] ?? '');
		const menus = Object.values(manifest.contributes.menus)
			.flat()
			.map(({command}) => command);
		assert.deepEqual(
			[...linked, ...menus].filter((id) => !known.has(id)),
			[],
		);
		const views = new Set<string>(viewIds);
		assert.deepEqual(
			manifest.contributes.viewsWelcome.filter(({view}) => !views.has(view)),
			[],
		);
	});

	it('points only to files that exist', () => {
		const {contributes} = manifest;
		const paths = [
			manifest.main,
			manifest.browser,
			manifest.icon,
			...contributes.snippets.map(({path}) => path),
			...contributes.walkthroughs.flatMap(({steps}) => steps.map(({media}) => media.svg)),
		];
		assert.deepEqual(
			paths.filter((path) => !fs.existsSync(path)),
			[],
		);
	});

	it('uses in code only settings and context keys that the manifest knows', () => {
		const settings = Object.keys(manifest.contributes.configuration.properties);
		const contributions = sources.find(({name}) => name === 'contributions.ts')?.text ?? '';
		const block = (name: string): readonly string[] =>
			[
				...(new RegExp(`interface ${name} \\{([^}]*)\\}`).exec(contributions)?.[1] ?? '').matchAll(
					/'(pmoCareer[\w.]+)'/g,
				),
			].map((match) => match[1] ?? '');
		assert.deepEqual([...block('Settings')].sort(), settings.sort());
		for (const key of block('ContextKeys')) {
			assert.ok(manifestText.includes(key), `no when clause uses ${key}`);
			assert.ok(
				sources.some(({text}) => text.includes(`setContextKey('${key}'`)),
				`${key} is never set`,
			);
		}
	});

	it('is honest about trust and virtual folders', () => {
		assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
		assert.equal(manifest.capabilities.virtualWorkspaces, true);
	});

	it('is typed against the oldest VS Code it runs in, with exact versions throughout', () => {
		assert.equal(`^${manifest.devDependencies['@types/vscode'] ?? ''}`, manifest.engines.vscode);
		assert.deepEqual(
			Object.entries(manifest.devDependencies).filter(([, version]) => !/^\d/.test(version)),
			[],
		);
	});

	it('has its version on top of the changelog', () => {
		const changelog = fs.readFileSync('CHANGELOG.md', 'utf8');
		assert.ok(/^## \[(.+?)\]/m.exec(changelog)?.[1] === manifest.version);
	});

	it('names every command and setting in the readme', () => {
		const readme = fs.readFileSync('README.md', 'utf8');
		const wanted = [
			...manifest.contributes.commands.map(({command}) => titles[`${command}.title`] ?? command),
			...Object.keys(manifest.contributes.configuration.properties),
		];
		assert.deepEqual(
			wanted.filter((text) => !readme.includes(text)),
			[],
		);
	});
});
