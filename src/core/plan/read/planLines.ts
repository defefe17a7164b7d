import {findFrontMatter} from '../../documents/frontMatterBlock';

/** One line of a plan below its front matter, outside of code and comments. */
export interface PlanLine {
	/** Counted from 0, front matter included. */
	readonly number: number;
	/** Offset of its first character. */
	readonly from: number;
	/** Without its line ending. */
	readonly text: string;
	/** 1 to 6 where the line is a heading. */
	readonly level?: number;
	/** In a code fence or a comment: nothing in it is a heading or a task. */
	readonly silent: boolean;
	/** The words of a comment that is the whole line. */
	readonly comment?: string;
}

/** The lines of a text below its front matter. A line ends with LF, CRLF or a lone CR, as in VS Code. */
export function planLines(text: string): readonly PlanLine[] {
	const front = findFrontMatter(text);
	const bodyStart = front.ok ? front.value.bodyStart : 0;
	const ends = /\r\n|\r|\n|$/g;
	const lines: PlanLine[] = [];
	const quiet = new Quiet();
	let number = 0;
	for (let from = 0; from <= text.length; number++) {
		ends.lastIndex = from;
		const end = ends.exec(text);
		const to = end?.index ?? text.length;
		if (from >= bodyStart) {
			const line = text.slice(from, to);
			const read = quiet.read(line);
			const level = read.silent ? undefined : /^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(line)?.[1]?.length;
			lines.push({number, from, text: line, ...read, ...(level === undefined ? {} : {level})});
		}
		from = to + (end?.[0].length ?? 0);
		if (to === text.length) {
			break;
		}
	}
	return lines;
}

/** Follows code fences and comments from line to line. */
class Quiet {
	#fence: string | undefined;
	#comment = false;

	/** Whether the line is, or stands in, a fence or a comment. */
	read(line: string): Pick<PlanLine, 'silent' | 'comment'> {
		if (this.#comment) {
			this.#comment = !line.includes('-->');
			return {silent: true};
		}
		const mark = /^[ \t]*(`{3,}|~{3,})/.exec(line)?.[1];
		if (this.#fence !== undefined) {
			if (mark?.startsWith(this.#fence) && line.trim() === mark) {
				this.#fence = undefined;
			}
			return {silent: true};
		}
		if (mark !== undefined) {
			this.#fence = mark;
			return {silent: true};
		}
		const start = /^[ \t]*<!--/.exec(line)?.[0].length;
		const end = line.indexOf('-->', start ?? 0);
		this.#comment = start !== undefined && end === -1;
		const isWhole = start !== undefined && end !== -1 && line.slice(end + 3).trim() === '';
		return {silent: start !== undefined, ...(isWhole ? {comment: line.slice(start, end).trim()} : {})};
	}
}
