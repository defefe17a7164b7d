import * as vscode from 'vscode';
import type {Settings} from '../contributions';
import {readGlobs} from '../core/catalogue/packs/globs';
import type {Globs, GlobState} from '../core/catalogue/packs/globs';
import {careerFolderOf} from './careerFolder';
import {orderOf, packEnding} from './foundPack';
import type {FoundPack} from './foundPack';

const setting: keyof Settings = 'pmoCareer.packs';

/** A walk gives up after this many folders, and stops looking after this many packs: nobody means more. */
const maxFolders = 1000;
const maxFound = 500;

interface Place {
	readonly uri: vscode.Uri;
	readonly path: readonly string[];
	readonly state: GlobState;
}

/** Where the setting of this workspace folder looks for packs. */
function packGlobs(folder: vscode.WorkspaceFolder): Globs {
	const value: unknown = vscode.workspace.getConfiguration(undefined, folder.uri).get(setting);
	const career = careerFolderOf(folder);
	return readGlobs(value, career.ok ? career.value.segments : undefined);
}

/**
 * The packs of a workspace folder, folder by folder, those nearer to its root first. Only folders that can hold some are
 * read. Links are not followed, since they can lead anywhere, and neither are hidden folders and `node_modules`. What
 * cannot be read counts as empty.
 */
export async function findFolderPacks(folder: vscode.WorkspaceFolder): Promise<readonly FoundPack[]> {
	const globs = packGlobs(folder);
	const isOneOfMany = (vscode.workspace.workspaceFolders ?? []).length > 1;
	const found: FoundPack[] = [];
	const places: Place[] = globs.start.length === 0 ? [] : [{uri: folder.uri, path: [], state: globs.start}];
	for (let at = 0; at < places.length && at < maxFolders && found.length < maxFound; at++) {
		const place = places[at];
		for (const [name, type] of place ? await entriesOf(place.uri) : []) {
			const path = [...(place?.path ?? []), name];
			const uri = vscode.Uri.joinPath(folder.uri, ...path);
			if (place && type === vscode.FileType.File && isPack(globs, place.state, name)) {
				const below = path.join('/');
				found.push({
					uri,
					layer: 'folder',
					order: orderOf(folder.name, below),
					place: isOneOfMany ? `${folder.name}/${below}` : below,
				});
			}
			const state = place && type === vscode.FileType.Directory ? enter(globs, place.state, name) : undefined;
			if (state && places.length < maxFolders) {
				places.push({uri, path, state});
			}
		}
	}
	return found.slice(0, maxFound);
}

/**
 * Tells of an address whether something there can change which packs there are: a pack, or a folder that can hold some.
 * The setting is read once, since every file that comes or goes is asked about.
 */
export function packPlaces(folder: vscode.WorkspaceFolder): (uri: vscode.Uri) => boolean {
	const globs = packGlobs(folder);
	return (uri) => {
		const names = uri.path.slice(folder.uri.path.length).split('/').filter(Boolean);
		let state: GlobState | undefined = globs.start;
		for (const name of names.slice(0, -1)) {
			state = state && enter(globs, state, name);
		}
		const last = names.at(-1);
		return (
			state !== undefined &&
			(last === undefined || isPack(globs, state, last) || enter(globs, state, last) !== undefined)
		);
	};
}

function isPack(globs: Globs, state: GlobState, name: string): boolean {
	return name.endsWith(packEnding) && globs.matches(state, name);
}

function enter(globs: Globs, state: GlobState, name: string): GlobState | undefined {
	return name.startsWith('.') || name === 'node_modules' ? undefined : globs.enter(state, name);
}

/** By name, since file systems list as they like. */
async function entriesOf(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
	const entries = await vscode.workspace.fs.readDirectory(folder).then(undefined, () => []);
	return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}
