import {readdirSync} from 'node:fs';
import * as path from 'node:path';
import type {Page} from 'playwright-core';
import {launchChromium} from './chromium';
import {ensureKit} from './kit';

/** What Mermaid reads from a diagram: its kind, and of a Gantt chart the tasks, of a flowchart the nodes. */
export interface ReadDiagram {
	readonly type: string;
	readonly tasks: readonly {
		readonly section: string;
		readonly name: string;
		readonly start: string;
		readonly end: string;
	}[];
	readonly nodes: readonly string[];
	/** The words of the picture, and what in it could act. */
	readonly drawn: string;
	readonly alive: readonly string[];
}

/** Mermaid as VS Code ships it, in a browser of its own. */
export interface Mermaid {
	/** Throws with Mermaid's own words where it cannot read the text. */
	read(text: string): Promise<ReadDiagram>;
	/** A picture of the diagram. */
	photograph(text: string, file: string): Promise<void>;
	close(): Promise<void>;
}

const origin = 'http://mermaid.localhost';

/** The diagrams that VS Code's editor for rendered Markdown draws are drawn with the same files. */
export async function startMermaid(): Promise<Mermaid> {
	const {folder} = await ensureKit('current');
	const files = path.join(
		folder,
		'node_modules/code-server/lib/vscode/extensions/markdown-language-features/markdown-editor-out',
	);
	const core = readdirSync(files).find((name) => /^mermaid\.core-\w+\.js$/.test(name));
	if (core === undefined) throw new Error('VS Code ships no Mermaid any more where it was.');
	const browser = await launchChromium();
	const page = await browser.newPage();
	await page.route(`${origin}/**`, async (route) => {
		const name = path.basename(new URL(route.request().url()).pathname);
		await (name === 'page'
			? route.fulfill({contentType: 'text/html', body: '<!doctype html><meta charset="utf-8"><main></main>'})
			: route.fulfill({path: path.join(files, name), contentType: 'text/javascript'}));
	});
	await page.goto(`${origin}/page`);
	await page.evaluate(`import('${origin}/${core}').then((module) => {
		globalThis.mermaid = module.default;
		globalThis.mermaid.initialize({startOnLoad: false, securityLevel: 'strict'});
	})`);
	return {
		read: (text) => read(page, text),
		photograph: async (text, file) => {
			await read(page, text);
			await page.locator('main').screenshot({path: file});
		},
		close: () => browser.close(),
	};
}

let count = 0;

async function read(page: Page, text: string): Promise<ReadDiagram> {
	count += 1;
	return page.evaluate(
		async ([source, id]) => {
			const {mermaid} = globalThis as unknown as {mermaid: MermaidApi};
			const {db, type} = await mermaid.mermaidAPI.getDiagramFromText(source);
			const shown = (markup: string): HTMLElement => new DOMParser().parseFromString(markup, 'text/html').body;
			const words = (coded: string): string =>
				// How Mermaid keeps entities while it reads.
				shown(coded.replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';')).textContent;
			const vertices = db.getVertices?.();
			// Drawing puts the tasks into another order.
			const tasks = (db.getTasks?.() ?? []).map(({section, task, startTime, endTime}) => ({
				section,
				name: words(task).trim(),
				start: startTime.toLocaleDateString('sv-SE'),
				end: endTime.toLocaleDateString('sv-SE'),
			}));
			const main = document.querySelector('main') ?? document.body;
			main.replaceChildren(...shown((await mermaid.render(id, source)).svg).childNodes);
			const acting = main.querySelectorAll('a, script, img, iframe, [onclick], [onerror], [href^="javascript"]');
			return {
				type,
				tasks,
				nodes: vertices === undefined ? [] : Array.from(vertices.values(), ({text: label}) => words(label)),
				drawn: main.querySelector('svg')?.textContent ?? '',
				alive: Array.from(acting, ({outerHTML}) => outerHTML.slice(0, 200)),
			};
		},
		[text, `d${String(count)}`] as const,
	);
}

interface MermaidApi {
	readonly mermaidAPI: {
		getDiagramFromText(text: string): Promise<{readonly type: string; readonly db: DiagramDb}>;
	};
	render(id: string, text: string): Promise<{readonly svg: string}>;
}

interface DiagramDb {
	readonly getTasks?: () => readonly {
		readonly section: string;
		readonly task: string;
		readonly startTime: Date;
		readonly endTime: Date;
	}[];
	readonly getVertices?: () => ReadonlyMap<string, {readonly text: string}>;
}
