import * as vscode from 'vscode';
import {LineIndex} from '../../core/documents/lineIndex';
import type {Span} from '../../core/documents/yamlSource';

/** Offsets of a text as ranges of an editor. The text need not be open in one. */
export function textRanges(text: string): (span: Span) => vscode.Range {
	const lines = new LineIndex(text);
	const position = (offset: number): vscode.Position => {
		const {line, character} = lines.positionAt(offset);
		return new vscode.Position(line, character);
	};
	return ({from, to}) => new vscode.Range(position(from), position(to));
}
