import {LineIndex} from '../../documents/lineIndex';
import {markdownText} from '../../documents/markdownText';
import type {Cv} from '../model/cv';
import {driftMessage} from '../rules/variantFactDrift';
import type {Comparison} from './compareWithMaster';
import type {LineFact} from './cvFacts';

export interface ComparedCv {
	readonly cv: Cv;
	/** As people know it, such as the file name. */
	readonly name: string;
	/** Address of a line, counted from 1. */
	readonly link: (line: number) => string;
}

/** The comparison as a Markdown document, facts first. Every item says where it stands and leads there. */
export function comparisonMarkdown(comparison: Comparison, variant: ComparedCv, master: ComparedCv): string {
	const {drift, leftOut, changed, added} = comparison;
	const [inVariant, inMaster] = [linker(variant), linker(master)];
	const sections = [
		section('Facts to check', drift, 'Every fact of the variant stands in the master.', (each) => [
			`- ${markdownText(driftMessage(each))} ${inVariant(each.from)}${each.nearest ? `, master ${inMaster(each.nearest.from)}` : ''}`,
		]),
		section('Says in other words', changed, 'Nothing is reworded.', ({variant: line, master: before}) => [
			`- Variant, ${inVariant(line.from)}: ${shown(line)}`,
			`  - Master, ${inMaster(before.from)}: ${shown(before)}`,
		]),
		section('Adds', added, 'Nothing is added.', (line) => [`- ${inVariant(line.from)}: ${shown(line)}`]),
		section('Leaves out', leftOut, 'Nothing is left out.', (line) => [
			`- Master, ${inMaster(line.from)}: ${shown(line)}`,
		]),
	];
	const title = `# ${markdownText(variant.name)} and its master`;
	const count = (list: readonly unknown[], one: string, several: string): string =>
		`${list.length} ${list.length === 1 ? one : several}`;
	const counts = [
		count(drift, 'fact to check', 'facts to check'),
		`${count(changed, 'line', 'lines')} in other words`,
		`${added.length} added`,
		`${leftOut.length} left out`,
	].join(', ');
	return `${[title, `Master: ${markdownText(master.name)}`, `${counts}.`, ...sections].join('\n\n')}\n`;
}

function section<T>(
	heading: string,
	items: readonly T[],
	none: string,
	linesFor: (item: T) => readonly string[],
): string {
	return `## ${heading}\n\n${items.length === 0 ? none : items.flatMap(linesFor).join('\n')}`;
}

function shown({plain}: LineFact): string {
	return markdownText(plain);
}

function linker({cv, link}: ComparedCv): (offset: number) => string {
	const index = new LineIndex(cv.text);
	return (offset) => {
		const line = index.positionAt(offset).line + 1;
		return `[line ${line}](<${link(line)}>)`;
	};
}
