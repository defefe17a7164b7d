import {inlineText} from '../checklist/inlineText';
import type {Office, RoleId} from './catalogue';
import type {CatalogueIndex} from './lookups';
import {roleSheet} from './roleSheet';
import type {RoleSheet, SheetMove, SheetSkill} from './roleSheet';

// The text is English, like the catalogue it comes from.

const offices: Readonly<Record<Office, string>> = {
	any: 'any PMO',
	project: 'project office',
	programme: 'programme office',
	portfolio: 'portfolio office',
	'centre-of-excellence': 'centre of excellence',
	enterprise: 'enterprise PMO',
	outside: 'outside the PMO',
};
const bands = ['Assist', 'Support', 'Analyse', 'Specialise', 'Manage', 'Head', 'Direct'] as const;
const levels = ['aware', 'practised', 'competent', 'proficient', 'expert'] as const;

/** A role as a Markdown document for the clipboard; undefined for an unknown id. Texts of the catalogue stay text. */
export function roleMarkdown(index: CatalogueIndex, roleId: RoleId): string | undefined {
	const sheet = roleSheet(index, roleId);
	if (!sheet) {
		return undefined;
	}
	const {role} = sheet;
	const blocks = [
		`# ${plain(role.title)}`,
		plain(role.purpose),
		list(facts(sheet)),
		section('Duties', role.duties.map(plain)),
		section('Core skills', sheet.core.map(skillLine)),
		section('Useful skills', sheet.useful.map(skillLine)),
		section('Typical tasks (RACI)', taskLines(sheet)),
		section('Ways in', [...role.entryRoutes.map(plain), ...sheet.arrivals.map((move) => `From ${moveLine(move)}`)]),
		section('Certificates', certificateLines(sheet), 'None is required everywhere. Check the details with the issuer.'),
		section('Moves from here', moveLines(index, sheet)),
		section('Numbers to quote', role.measures.map(plain)),
		section('Interview questions', role.questions.map(plain)),
		section(
			'In frameworks',
			Object.entries(role.frameworks ?? {}).map(([name, text]) => `${plain(name)}: ${plain(text)}`),
		),
		role.note === undefined ? '' : `Note: ${plain(role.note)}`,
		section('Sources', sourceLines(index, sheet)),
	];
	return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function facts({role, packs}: RoleSheet): readonly string[] {
	return [
		`Office: ${offices[role.office]}`,
		`Band: ${role.band} of 7 (${bands[role.band - 1] ?? ''})`,
		`Experience: ${yearsText(role.years)}`,
		...(role.reportsTo.length > 0 ? [`Reports to: ${role.reportsTo.map(plain).join(', ')}`] : []),
		...(role.aliases.length > 0 ? [`Adverts also say: ${role.aliases.map(plain).join(', ')}`] : []),
		...(packs.length > 0 ? [`Packs: ${packs.map(({pack}) => plain(pack)).join(', ')}`] : []),
	];
}

function yearsText({from, to}: RoleSheet['role']['years']): string {
	if (to === undefined) {
		return `${from} years or more`;
	}
	return to === 0 ? 'none needed' : `${from} to ${to} years`;
}

function skillLine({name, level, seen}: SheetSkill): string {
	return `${plain(name)}: ${levels[level - 1] ?? ''} (${level} of 5). ${plain(seen)}.`;
}

function taskLines({letters}: RoleSheet): readonly string[] {
	return letters
		.filter(({tasks}) => tasks.length > 0)
		.map(({title, tasks}) => `${plain(title)}: ${tasks.map((task) => plain(task.title)).join(', ')}`);
}

function certificateLines({certifications}: RoleSheet): readonly string[] {
	return certifications.map(({name, issuer, prerequisites, renewal, statusNote, unverified = [], funding}) =>
		[
			`${plain(name)}, ${plain(issuer)}`,
			...(prerequisites === undefined ? [] : [`entry: ${plain(prerequisites)}`]),
			...(renewal === undefined ? [] : [`renewal: ${plain(renewal)}`]),
			...(funding === undefined ? [] : [`funding: ${plain(funding)}`]),
			...(statusNote === undefined ? [] : [plain(statusNote)]),
			...(unverified.length > 0 ? [`not verified: ${unverified.map(plain).join(', ')}`] : []),
		].join('; '),
	);
}

function moveLines(index: CatalogueIndex, {directions}: RoleSheet): readonly string[] {
	return directions.flatMap(({id, moves}) => {
		const title = plain(index.direction(id)?.title ?? id);
		return moves.map((move) => `${title}: ${moveLine(move)}`);
	});
}

function moveLine({role, why}: SheetMove): string {
	return `${plain(role.title)} (${plain(why)})`;
}

function sourceLines(index: CatalogueIndex, {sources}: RoleSheet): readonly string[] {
	return sources.map(({mark, site}) => {
		const url = site === undefined ? undefined : index.source(mark)?.url;
		return url === undefined ? plain(mark) : `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`;
	});
}

function section(title: string, lines: readonly string[], remark = ''): string {
	const body = [remark, list(lines)].filter((block) => block !== '').join('\n\n');
	return lines.length > 0 ? `## ${title}\n\n${body}` : '';
}

function list(lines: readonly string[]): string {
	return lines.map((line) => `- ${line}`).join('\n');
}

/** Addresses written as plain text would come alive as links in many readers. */
function plain(text: string): string {
	return inlineText(text).replace(/\/(?=\/)|(?<=\bwww)\.|\b@\b/gi, '\\$&');
}
