import type {ThingKind} from '../pack';
import {packBands, packChoices} from './packChoices';
import type {MapShape, PackShape} from './packShape';

/** How a key is to be written where it stands. */
export interface InsertStyle {
	readonly flow: boolean;
	readonly colon: boolean;
	readonly lead: '' | '- ';
	/** What every further line starts with. */
	readonly pad: string;
}

interface Insert {
	readonly insert: string;
	readonly snippet: boolean;
}

/** A key with what opens its value, the cursor inside. */
export function keySnippet(key: string, shape: PackShape, {flow, colon, lead, pad}: InsertStyle): Insert {
	const open = lead + key;
	if (colon) {
		return {insert: open, snippet: false};
	}
	if (shape.type === 'scalar') {
		return {insert: `${open}: `, snippet: false};
	}
	const isList = shape.type === 'list';
	if (flow) {
		return {insert: `${open}: ${isList ? '[$0]' : '{$0}'}`, snippet: true};
	}
	const inner = pad + ' '.repeat(lead.length + 2);
	const first = !isList ? '$0' : shape.of.type === 'map' ? `- ${[...shape.of.fields.keys()][0] ?? ''}: $0` : '- $0';
	return {insert: `${open}:\n${inner}${first}`, snippet: true};
}

const entryTitles: Readonly<Record<ThingKind, string>> = {
	role: 'New role',
	skill: 'New skill',
	move: 'New move',
	certification: 'New certificate',
	pmoType: 'New type of PMO',
	factor: 'New group of statements',
	item: 'New statement',
	snippet: 'New snippet',
};

/** A new entry with the fields that it needs, each a placeholder. */
export function newEntry(shape: MapShape, lead: '' | '- ', pad: string): Insert & {readonly label: string} {
	const needed = [...shape.fields].filter(([, field]) => field.needed);
	const inner = pad + ' '.repeat(lead.length);
	const lines = needed.map(([key, {shape: value}], at) => {
		const opened = value.type === 'list' ? `\n${inner}  - ` : ' ';
		return `${at === 0 ? lead : inner}${key}:${opened}${stop(value, at + 1)}`;
	});
	const label = shape.thing ? entryTitles[shape.thing] : '';
	return {label, insert: lines.join('\n'), snippet: true};
}

/** Where the cursor goes, with the values to choose from where there are few. */
function stop(shape: PackShape, number: number): string {
	const holds = shape.type === 'scalar' ? shape.holds.kind : 'text';
	const values =
		holds === 'band'
			? packBands.map((_, at) => String(at + 1))
			: shape.type === 'scalar' && shape.holds.kind === 'choice'
				? packChoices[shape.holds.among].map(({value}) => value)
				: [];
	return values.length > 0 ? `\${${number}|${values.join(',')}|}` : `$${String(number)}`;
}
