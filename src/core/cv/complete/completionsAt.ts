import type {CvSection, PlacedPart} from '../model/cv';
import {certificateItems} from './certificateItems';
import type {CompletionContext, CvCompletion, CvCompletions} from './completion';
import {frontMatterCompletions} from './frontMatterItems';
import {headingItems} from './headingItems';
import {measureItems} from './measureItems';
import {nameItems} from './nameItems';
import {ruleItems} from './ruleItems';
import {scopeItems} from './scopeItems';
import {verbItems} from './verbItems';

const ignoring = /^[ \t]*cv-ignore(?:-file)?[ \t][a-z0-9, \t-]*$/;
const headingStart = /^#{1,6}[ \t](.*)$/;
const bulletStart = /^[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t](.*)$/;

/** What can be written at a place in a CV. Undefined where nothing of ours fits: in code, in prose, in links. */
export function completionsAt(context: CompletionContext): CvCompletions | undefined {
	const {checked, offset} = context;
	const {text, bodyFrom} = checked.cv;
	if (offset < bodyFrom) {
		return frontMatterCompletions(context);
	}
	const lineFrom = text.lastIndexOf('\n', offset - 1) + 1;
	const before = text.slice(lineFrom, offset);
	const replacing = (typed: string, items: readonly CvCompletion[]): CvCompletions | undefined =>
		items.length === 0 ? undefined : {from: offset - typed.length, to: wordEnd(text, offset), items};
	const comment = before.lastIndexOf('<!--');
	const inComment = comment > before.lastIndexOf('-->');
	if (inComment && ignoring.test(before.slice(comment + 4))) {
		return replacing(lastPiece(before, ' \t,'), ruleItems(context));
	}
	const {section, placed} = placeAt(context);
	if (inComment || isSilent(placed, offset)) {
		return undefined;
	}
	const heading = headingStart.exec(before)?.[1];
	if (heading !== undefined) {
		return replacing(heading.trimStart(), headingItems(context));
	}
	const bullet = bulletStart.exec(before)?.[1]?.trimStart();
	if (bullet === undefined) {
		return lineCompletions(context, {section, placed, before, replacing});
	}
	const first = /^\S*$/.test(bullet);
	switch (section.kind) {
		case 'skills':
			return replacing(lastName(bullet), nameItems(context));
		case 'certifications':
		case 'training':
			return replacing(bullet, certificateItems(context));
		case 'achievements':
		case 'projects':
		case 'volunteering':
		case 'experience':
			return first
				? replacing(bullet, verbItems(context, placed?.part.entry))
				: replacing(lastPiece(bullet, ' \t,;:('), measureItems(context));
		case 'head':
		case 'profile':
		case 'education':
		case 'awards':
		case 'publications':
		case 'languages':
		case 'memberships':
		case 'interests':
		case 'references':
		case 'contact':
		case 'other':
			return undefined;
	}
}

interface LinePlace {
	readonly section: CvSection;
	readonly placed: PlacedPart | undefined;
	readonly before: string;
	readonly replacing: (typed: string, items: readonly CvCompletion[]) => CvCompletions | undefined;
}

/** Lines that are no bullets: skills by comma, and the line on the scope of a PMO. */
function lineCompletions(context: CompletionContext, place: LinePlace): CvCompletions | undefined {
	const {section, placed, before, replacing} = place;
	if (section.kind === 'skills' || /^[ \t]*PMO scope:/i.test(before)) {
		return replacing(lastName(before), nameItems(context));
	}
	if (section.kind === 'experience' && placed?.part.entry && /^[ \t]*[A-Z ]{0,12}$/i.test(before)) {
		return replacing(before.trimStart(), scopeItems(placed.part));
	}
	return undefined;
}

function placeAt({checked: {cv}, offset}: CompletionContext): {
	readonly section: CvSection;
	readonly placed: PlacedPart | undefined;
} {
	const section = cv.sections.filter(({from}) => from <= offset).at(-1) ?? cv.sections[0];
	if (!section) {
		throw new Error('Every CV has a head');
	}
	return {section, placed: section.parts.filter(({from}) => from <= offset).at(-1)};
}

function isSilent(placed: PlacedPart | undefined, offset: number): boolean {
	const at = offset - (placed?.from ?? 0);
	return (
		placed?.part.leaves.some(({kind, from, to}) => (kind === 'code' || kind === 'comment') && from < at && at < to) ===
		true
	);
}

/** What stands after the last comma, semicolon or colon: names hold spaces. */
function lastName(typed: string): string {
	return lastPiece(typed, ',;:|').trimStart();
}

/** What stands after the last of some marks. */
function lastPiece(typed: string, marks: string): string {
	return typed.slice(Math.max(...Array.from(marks, (mark) => typed.lastIndexOf(mark))) + 1);
}

/** The rest of a word that the cursor stands in goes with it. */
function wordEnd(text: string, offset: number): number {
	return offset + (/^[\p{L}\p{N}]*/u.exec(text.slice(offset, offset + 60))?.[0].length ?? 0);
}
