import * as vscode from 'vscode';
import {checkSegments} from '../core/documents/fileName';
import {orderOf, packEnding} from './foundPack';
import type {FoundPack} from './foundPack';

const entry = 'pmoCareer.packs';
const maxEntries = 50;

/** The packs that other extensions deliver, through a list in their `package.json`. Nothing is read or activated. */
export function findExtensionPacks(): readonly FoundPack[] {
	return vscode.extensions.all.flatMap((extension) => {
		const manifest: unknown = extension.packageJSON;
		const listed = listIn(manifest) ?? listIn(fieldOf(manifest, 'contributes')) ?? [];
		const paths = new Set(listed.slice(0, maxEntries).flatMap((path) => pathIn(path) ?? []));
		const name: unknown = fieldOf(manifest, 'displayName');
		return [...paths].map((path): FoundPack => ({
			uri: vscode.Uri.joinPath(extension.extensionUri, ...path.split('/')),
			layer: 'extension',
			order: orderOf(extension.id.toLowerCase(), path),
			place: `${typeof name === 'string' && name !== '' ? name : extension.id}: ${path}`,
		}));
	});
}

function listIn(of: unknown): readonly unknown[] | undefined {
	const list = fieldOf(of, entry);
	return Array.isArray(list) ? list : undefined;
}

function fieldOf(of: unknown, name: string): unknown {
	return typeof of === 'object' && of !== null && Object.hasOwn(of, name)
		? (of as Readonly<Record<string, unknown>>)[name]
		: undefined;
}

/** The path of a file inside the extension, in plain names; undefined for what could lead elsewhere. */
function pathIn(path: unknown): string | undefined {
	if (typeof path !== 'string' || path.length > 300 || !path.endsWith(packEnding)) {
		return undefined;
	}
	const names = checkSegments(path.replace(/^\.\//, '').split('/'));
	return names.ok ? names.value.join('/') : undefined;
}
