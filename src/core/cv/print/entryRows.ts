import type {TextRange} from '../model/cv';
import type {EntryHead} from './entryHeads';
import type {EntryRow, Run} from './printedCv';

/**
 * The lines of the head of an entry: its title strong, bars as commas, dates at the right where they stand last in
 * their line. Dates that begin the second line belong to the first, so that reading order stays.
 */
export function entryRows(lines: readonly (readonly Run[])[], {title, dates}: EntryHead): readonly EntryRow[] {
	const rows: EntryRow[] = [];
	for (const [place, runs] of lines.entries()) {
		const styled = withTitle(runs, place === 0 ? (title ?? all(runs)) : title);
		const parts = dates && splitAt(styled, dates);
		const first = rows[0];
		if (!parts || parts.inside.length === 0) {
			rows.push({left: tidy(styled)});
		} else if (isBlank(parts.after)) {
			const left = tidy(parts.before);
			const isAlone = left.length === 0 && rows.length === 1 && first && !first.right;
			if (isAlone) {
				rows[0] = {...first, right: tidy(parts.inside)};
			} else {
				rows.push({left, right: tidy(parts.inside)});
			}
		} else if (isBlank(parts.before) && rows.length === 1 && first && !first.right) {
			rows[0] = {...first, right: tidy(parts.inside)};
			rows.push({left: tidy(parts.after)});
		} else {
			rows.push({left: tidy(styled)});
		}
	}
	return rows.filter(({left, right}) => left.length > 0 || right);
}

function all(runs: readonly Run[]): TextRange {
	return {from: runs[0]?.from ?? 0, to: runs.at(-1)?.to ?? 0};
}

/** The title is strong and nothing else is, whatever the source marks. */
function withTitle(runs: readonly Run[], title: TextRange | undefined): readonly Run[] {
	const {before, inside, after} = splitAt(runs, title ?? {from: 0, to: 0});
	return [...before.map(plain), ...inside.map(strong), ...after.map(plain)];
}

function strong(run: Run): Run {
	return run.kind === 'text' ? {...run, strong: true} : run;
}

function plain(run: Run): Run {
	if (run.kind !== 'text') {
		return run;
	}
	const {kind, text, from, to, emphasis, code, strike, href} = run;
	return {
		kind,
		text,
		from,
		to,
		...(emphasis && {emphasis}),
		...(code && {code}),
		...(strike && {strike}),
		...(href !== undefined && {href}),
	};
}

/** The runs before, inside and after a range. A run that stands for its range as a whole is not taken apart. */
export function splitAt(
	runs: readonly Run[],
	{from, to}: TextRange,
): {readonly before: readonly Run[]; readonly inside: readonly Run[]; readonly after: readonly Run[]} {
	const pieces = runs.flatMap((run) => cut(run, from)).flatMap((run) => cut(run, to));
	return {
		before: pieces.filter((run) => run.from < from),
		inside: pieces.filter((run) => run.from >= from && run.from < to),
		after: pieces.filter((run) => run.from >= from && run.from >= to),
	};
}

function cut(run: Run, at: number): readonly Run[] {
	if (run.kind !== 'text' || at <= run.from || at >= run.to || run.text.length !== run.to - run.from) {
		return [run];
	}
	return [
		{...run, text: run.text.slice(0, at - run.from), to: at},
		{...run, text: run.text.slice(at - run.from), from: at},
	];
}

/** Nothing but spaces and marks between pieces. */
function isBlank(runs: readonly Run[]): boolean {
	return runs.every((run) => run.kind === 'break' || /^[\s|,;:.()[\]•·–—-]*$/.test(run.text));
}

/** Without what stood between the pieces at both ends, and with bars inside as commas. */
function tidy(runs: readonly Run[]): readonly Run[] {
	const kept = [...runs];
	for (let first = kept[0]; first; first = kept[0]) {
		const rest = first.kind === 'text' ? withoutStart(first) : undefined;
		kept.splice(0, 1, ...(rest ? [rest] : []));
		if (rest) {
			break;
		}
	}
	for (let last = kept.at(-1); last; last = kept.at(-1)) {
		const rest = last.kind === 'text' ? withoutEnd(last) : undefined;
		kept.splice(-1, 1, ...(rest ? [rest] : []));
		if (rest) {
			break;
		}
	}
	return kept.flatMap(withCommas);
}

/** What stands between the pieces of a head. */
const between = /[\s|,;:(•·–—-]/;

type TextRun = Run & {readonly kind: 'text'};

function withoutStart(run: TextRun): TextRun | undefined {
	const extra = /^[\s|,;:)•·–—-]+/.exec(run.text)?.[0].length ?? 0;
	return extra === run.text.length ? undefined : (cut(run, run.from + extra).at(-1) as TextRun);
}

function withoutEnd(run: TextRun): TextRun | undefined {
	let end = run.text.length;
	while (end > 0 && between.test(run.text.charAt(end - 1))) {
		end -= 1;
	}
	return end === 0 ? undefined : (cut(run, run.from + end)[0] as TextRun);
}

/** ` | ` becomes `, `. */
function withCommas(run: Run): readonly Run[] {
	if (run.kind !== 'text' || run.text.length !== run.to - run.from || !run.text.includes('|')) {
		return [run];
	}
	const {from} = run;
	let at = 0;
	const pieces: Run[] = [];
	for (const {index, 0: bar} of run.text.matchAll(/ ?\| ?/g)) {
		pieces.push({...run, text: run.text.slice(at, index), from: from + at, to: from + index});
		at = index + bar.length;
		pieces.push({...run, text: ', ', from: from + index, to: from + at});
	}
	pieces.push({...run, text: run.text.slice(at), from: from + at});
	return pieces.filter((piece) => piece.to > piece.from);
}
