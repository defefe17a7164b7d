import {markdownText} from '../documents/markdownText';
import {comment} from './comment';
import {cvConvention} from './country';
import type {CvRequest} from './cvContext';

const maxAchievements = 4;

/** Three to four achievements; each asks for one of the numbers that people in the target role can quote. */
export function achievementSection({role}: CvRequest): string {
	const measures = (role?.measures ?? []).slice(0, maxAchievements).map(markdownText);
	const lines =
		measures.length > 0
			? measures.map(
					(measure) => `- [What you did, and for whom]: [${measure}], so that [who could do or decide what].`,
				)
			: [
					'- [What you changed] for [how many projects, people or boards], from [before] to [after] in [time], so that [who could do or decide what].',
					'- [What you set up or ran] across [number or value of projects], with [measure of quality or use].',
					'- [What you found, challenged or prevented], which [saved, released or protected what].',
				];
	return [
		'## Key achievements',
		comment(
			'Action, scope, measure, and what followed from it. Three to five, the one that fits the advert best first.',
			'Where you have no number, leave it out: say what was different afterwards, and who noticed.',
			...list('More numbers that people in this role can quote:', (role?.measures ?? []).slice(maxAchievements)),
		),
		lines.join('\n'),
	].join('\n\n');
}

/** Two entries, newest first, each with the line on the PMO's kind and size that readers look for. */
export function historySection(request: CvRequest): string {
	const {role} = request;
	return [
		'## Career history',
		comment(
			'Newest first, in detail for the last five to ten years. If your title is an internal one, add the usual one in brackets.',
			'The scope line tells a reader in one look which kind and size of PMO you know. Leave out what you may not disclose.',
			'A gap of more than three months gets a line of its own: what it was for, with month and year.',
			...list('What people in the role do, for comparison with what you did:', role?.duties ?? []),
		),
		entry(request, 4),
		entry(request, 3),
	].join('\n\n');
}

function entry({country = 'uk'}: CvRequest, lines: number): string {
	const achievements = [
		'- [What you did] for [whom, how many, what value], [measure before and after], so that [what followed].',
		'- [What you improved in reporting, planning, governance or another service], [measure], [who uses it].',
		'- [What you found or challenged], [what was decided], [what it saved or prevented].',
		'- [Whom you trained, coached or supported], [how many], [what they do on their own now].',
	];
	return [
		`### [Job title] | [Organisation] | [Place]`,
		cvConvention(country).dates,
		'[The organisation in one line: sector, size, what it does.]',
		'PMO scope: [project, programme, portfolio or enterprise] office that is [supportive, controlling or directive]; [number] projects worth [value]; team of [number]; reporting to [role]; methods [such as PRINCE2, MSP or agile]; tools [such as MS Project, Jira or Power BI].',
		achievements.slice(0, lines).join('\n'),
	].join('\n\n');
}

function list(title: string, items: readonly string[]): readonly string[] {
	return items.length > 0 ? [title, ...items.map((item) => `- ${item}`)] : [];
}
