import {existsSync} from 'node:fs';
import * as path from 'node:path';
import {ensureKit} from './kit';
import type {Kit} from './kit';

/** The Node.js that each served VS Code was made for. With another one its extension host may hang. */
const madeFor = {current: 24, floor: 20} as const;

/** The kits that serve a VS Code with a Node.js extension host. */
export type ServedKitName = keyof typeof madeFor;

/**
 * Finds the Node.js to run a kit with: the one named by PMO_CAREER_KIT_NODE, this process's own when it has the right
 * version, or the one that comes with kit "current". Throws, saying what to do, when there is none.
 */
export async function findKitNode(kit: Kit & {readonly name: ServedKitName}): Promise<string> {
	const named = process.env['PMO_CAREER_KIT_NODE'];
	if (named !== undefined && named !== '') return named;
	if (Number.parseInt(process.versions.node, 10) === madeFor[kit.name]) return process.execPath;
	const {folder} = await ensureKit('current');
	const bundled = path.join(folder, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
	if (existsSync(bundled)) return bundled;
	throw new Error(
		`There is no Node.js ${String(madeFor[kit.name])} for ${process.platform} ${process.arch} to serve VS Code with. ` +
			'Set PMO_CAREER_KIT_NODE to one, or use the desktop: npm run start -- --desktop, npm run test:desktop.',
	);
}
