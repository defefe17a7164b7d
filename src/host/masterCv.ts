import * as vscode from 'vscode';
import type {CheckedCv} from '../core/cv/check/cvChecker';
import type {Finding} from '../core/cv/check/rule';
import type {CvRoom} from '../core/cv/cvRoom';
import type {Cv} from '../core/cv/model/cv';
import type {CvReader} from '../core/cv/model/cvReader';
import {findFrontMatter} from '../core/documents/frontMatterBlock';
import {resolveRelative} from '../core/documents/resolveRelative';
import {folderPlace} from './folderPlace';

export type MasterCv =
	| {readonly ok: true; readonly uri: vscode.Uri; readonly cv: Cv}
	/** A sentence that says why it cannot be compared. */
	| {readonly ok: false; readonly why: string};

interface KnownMaster {
	readonly reader: CvReader;
	stamp: string;
	cv: Cv | undefined;
}

const maxBytes = 1_000_000;
/** A chain of masters that is longer leads nowhere. */
const longestChain = 5;
const code = 'variant-fact-drift';

/** The CVs that others name as their master, each read when it has changed. */
export class MasterCvs {
	readonly #known = new Map<string, KnownMaster>();

	/** Whether this CV names a master. Parses no YAML. */
	isVariant(text: string): boolean {
		const head = findFrontMatter(text);
		return head.ok && /^master:[ \t]*\S/m.test(text.slice(head.value.start, head.value.end));
	}

	/** The findings of a variant with what it says that its master does not. Any other CV is handed back as it is. */
	async withDrift<T extends CheckedCv>(room: CvRoom, uri: vscode.Uri, checked: T): Promise<T> {
		const {cv, options, findings} = checked;
		if (!this.isVariant(cv.text) || options.severity[code] === 'off') {
			return checked;
		}
		const master = await this.masterOf(room, uri, cv.text);
		const drift = master.ok ? room.checkDrift(checked, master.cv) : [unread(cv.text, master.why)];
		return {...checked, findings: [...findings, ...drift].sort((a, b) => a.from - b.from || a.to - b.to)};
	}

	/** The master that a variant names, from its editor where it is open. */
	async masterOf(room: CvRoom, uri: vscode.Uri, text: string): Promise<MasterCv> {
		const chain = [uri.toString()];
		let master: {readonly uri: vscode.Uri; readonly cv: Cv} | undefined;
		let next = await this.#read(room, uri, text);
		while (next.ok && chain.length <= longestChain) {
			if (chain.includes(next.uri.toString())) {
				return {ok: false, why: vscode.l10n.t('The CVs name each other as their master.')};
			}
			chain.push(next.uri.toString());
			master ??= next;
			if (!this.isVariant(next.cv.text)) {
				break;
			}
			next = await this.#read(room, next.uri, next.cv.text);
		}
		return master ? {ok: true, ...master} : next;
	}

	async #read(room: CvRoom, uri: vscode.Uri, text: string): Promise<MasterCv> {
		const {root, folder} = folderPlace(uri);
		const path = room.masterPath(text) ?? '';
		const resolved = resolveRelative(folder, path);
		if (uri.scheme === 'untitled') {
			return {ok: false, why: vscode.l10n.t('Save this CV first: its master is looked for beside it.')};
		}
		if (!resolved.ok || !/\.(?:md|markdown)$/i.test(path)) {
			const why = vscode.l10n.t('The master must be a Markdown file in the same workspace folder.');
			return {ok: false, why};
		}
		const master = vscode.Uri.joinPath(root, ...resolved.value);
		try {
			const stamp = await stampOf(root, resolved.value);
			if (stamp === undefined) {
				return {ok: false, why: vscode.l10n.t('The master is a link, a folder or too large a file.')};
			}
			const key = master.toString();
			const known = this.#known.get(key) ?? {reader: room.newReader(), stamp: '', cv: undefined};
			this.#known.set(key, known);
			if (!known.cv || known.stamp !== stamp) {
				known.cv = known.reader.read(await textOf(master));
				known.stamp = stamp;
			}
			return {ok: true, uri: master, cv: known.cv};
		} catch {
			return {ok: false, why: vscode.l10n.t('The master is not there, or cannot be read.')};
		}
	}
}

function unread(text: string, why: string): Finding {
	const line = /^master:[^\r\n]*/m.exec(text);
	const from = line?.index ?? 0;
	const message = vscode.l10n.t('This CV cannot be compared with its master. {0}', why);
	return {rule: code, severity: 'warning', from, to: from + (line?.[0].length ?? 0), message, base: 0, baseFixes: []};
}

function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
	const key = uri.toString();
	return vscode.workspace.textDocuments.find((each) => !each.isClosed && each.uri.toString() === key);
}

async function textOf(uri: vscode.Uri): Promise<string> {
	const open = openDocument(uri);
	return open ? open.getText() : new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/**
 * What changes when the text does. Undefined for what must not be read: links, on the way there as well, since they can
 * lead anywhere, folders, and files that are too large. Rejects where there is nothing.
 */
async function stampOf(root: vscode.Uri, segments: readonly string[]): Promise<string | undefined> {
	let uri = root;
	let stat: vscode.FileStat | undefined;
	for (const segment of segments) {
		uri = vscode.Uri.joinPath(uri, segment);
		stat = await vscode.workspace.fs.stat(uri);
		if ((stat.type & vscode.FileType.SymbolicLink) !== 0) {
			return undefined;
		}
	}
	if (!stat || (stat.type & vscode.FileType.File) === 0 || stat.size > maxBytes) {
		return undefined;
	}
	const open = openDocument(uri);
	return open ? `version ${open.version}` : `${stat.mtime} ${stat.size}`;
}
