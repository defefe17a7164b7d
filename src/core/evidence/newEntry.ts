import type {SkillId} from '../catalogue/catalogue';
import type {IsoDate} from '../documents/dates';
import {markdownText} from '../documents/markdownText';

/** What somebody says of an achievement. All but the title, the date and the ids is as they typed it. */
export interface NewEntry {
	readonly title: string;
	readonly date: IsoDate;
	readonly skills?: readonly SkillId[];
	readonly numbers?: string;
	readonly proof?: string;
	readonly situation?: string;
	readonly action?: string;
	readonly result?: string;
}

/** An entry as Markdown, without a line ending after its last line. What is empty is left out. */
export function entryMarkdown(id: string, level: number, entry: NewEntry, eol: string): string {
	const {title, date, skills = [], numbers, proof, situation, action, result} = entry;
	const lines = [
		['Date', date],
		['Skills', skills.join(', ')],
		['Numbers', said(numbers)],
		['Proof', said(proof)],
	].flatMap(([name = '', value = '']) => (value === '' ? [] : [`- ${name}: ${value}`]));
	const story = [
		['Situation', said(situation)],
		['Action', said(action)],
		['Result', said(result)],
	].flatMap(([name = '', value = '']) => (value === '' ? [] : ['', `${name}: ${value}`]));
	const heading = `${'#'.repeat(level)} ${id} ${headingText(said(title))}`;
	return [heading, '', ...lines, ...story].join(eol);
}

function said(text = ''): string {
	return markdownText(text);
}

/** Signs at the end would close the heading and not be shown. */
function headingText(text: string): string {
	return text.endsWith('#') ? `${text.slice(0, -1)}\\#` : text;
}
