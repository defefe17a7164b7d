import {textHash} from './textHash';
import {mattersMost} from './words';

/**
 * The statements in the summary of a run's file, by the hashes of their texts: an item that the instrument has no more
 * can be named by the words in which it was answered. A text counts only under its own hash, so nothing is guessed.
 */
export function writtenStatements(text: string): ReadonlyMap<string, string> {
	const marked = ` (${mattersMost})`;
	const statements = Array.from(text.matchAll(/^- [^:\r\n]+: ([^\r\n]+)$/gm), ([, written = '']) => {
		const plain = written.replace(/\\([^\w\s])/g, '$1');
		return plain.endsWith(marked) ? [plain, plain.slice(0, -marked.length)] : [plain];
	});
	return new Map(statements.flat().map((statement) => [textHash(statement), statement]));
}
