import * as vscode from 'vscode';
import {documentAt, uriInFront} from './documentInFront';
import type {Services} from './services';

/**
 * The CV that a command is about: the one whose URI (or text of a URI) it was given, else the one in the active tab, be it
 * in VS Code's rendered Markdown editor, else the one in the active editor. Undefined where that is no CV.
 */
export async function cvArgument(services: Services, argument: unknown): Promise<vscode.TextDocument | undefined> {
	const isGiven = argument instanceof vscode.Uri || typeof argument === 'string';
	const document = await documentAt(isGiven ? argument : uriInFront());
	return document && services.cv.isCv(document) ? document : undefined;
}
