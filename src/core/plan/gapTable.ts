import type {Role} from '../catalogue/catalogue';
import type {CatalogueIndex} from '../catalogue/lookups';
import {markdownCell, markdownText} from '../documents/markdownText';
import type {SkillGap} from '../paths/gap';
import {bySize, nextLevel} from './focus';
import {levelLegend, levelText} from './levelText';
import type {PlanContext} from './planContext';

/** What the target needs against what the role held gives: core skills as a table, useful ones as a short list. */
export function gapSection({index, from, gaps, isRated}: PlanContext): string {
	const held = heldText(from, isRated);
	const sorted = bySize(gaps);
	const useful = sorted.filter(({need}) => need === 'useful');
	return [
		'## Skill gap',
		`${held} Not assessed is not zero. ${levelLegend}`,
		table(
			['Core skill', 'Needed', 'Held', 'What the next level looks like'],
			sorted.filter(({need}) => need === 'core').map((gap) => row(index, gap)),
		),
		...(useful.length > 0 ? [`Useful as well:\n\n${useful.map((gap) => usefulLine(index, gap)).join('\n')}`] : []),
	].join('\n\n');
}

function heldText(from: Role | undefined, isRated: boolean): string {
	const ofRole = from && `what the work of the role you hold (${markdownText(from.title)}) needs at its core`;
	if (isRated) {
		return ofRole === undefined
			? 'Held is what your profile says.'
			: `Held is what your profile says, and otherwise ${ofRole}. Correct it where you know better.`;
	}
	return ofRole === undefined
		? 'Held is unknown, since no role held was named. Fill it in where you know it.'
		: `Held is ${ofRole}. Correct it where you know better.`;
}

/** What one sees a person do at the level to work towards; undefined for a skill that the catalogue does not have. */
export function nextLevelSentence(index: CatalogueIndex, gap: SkillGap): string | undefined {
	return index.skill(gap.skill)?.levels[nextLevel(gap) - 1];
}

function row(index: CatalogueIndex, gap: SkillGap): readonly string[] {
	const sentence = nextLevelSentence(index, gap);
	const next = sentence === undefined ? '' : `Level ${nextLevel(gap)}: ${markdownCell(sentence)}`;
	return [
		markdownCell(index.skill(gap.skill)?.name ?? gap.skill),
		levelText(gap.needed),
		levelText(gap.held),
		gap.short.high === 0 ? 'Met' : next,
	];
}

function usefulLine(index: CatalogueIndex, {skill, needed, held, short}: SkillGap): string {
	const name = markdownText(index.skill(skill)?.name ?? skill);
	return `- ${name}: ${levelText(needed)} needed, ${short.high === 0 ? 'met' : held === undefined ? 'not assessed' : `${levelText(held)} held`}`;
}

/** A Markdown table that lines up when read unrendered; the last column, which holds sentences, is left ragged. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const widths = head.map((_, i) => Math.max(...[head, ...rows].map((cells) => cells[i]?.length ?? 0)));
	const line = (cells: readonly string[], fill: string): string => {
		const padded = cells.map((cell, i) => (i < cells.length - 1 ? cell.padEnd(widths[i] ?? 0, fill) : cell));
		return `| ${padded.join(' | ')} |`;
	};
	const rule = head.map(() => '---');
	return [line(head, ' '), line(rule, '-'), ...rows.map((cells) => line(cells, ' '))].join('\n');
}
