import {markdownText} from '../documents/markdownText';
import {comment} from './comment';
import {coreSkills} from './cvContext';
import type {CvRequest} from './cvContext';

const generalSkills = ['Reporting', 'RAID', 'Planning', 'Governance', 'Tools'];

/** Skills as prompts: a name alone says nothing, so every line asks where it was used. */
export function skillSection(request: CvRequest): string {
	const core = coreSkills(request).filter(({group}) => group !== 'behaviour');
	const names = core.length > 0 ? core.map(({name}) => markdownText(name)) : generalSkills;
	return [
		'## Skills',
		comment(
			'Keep a skill only if a line above proves it. Delete the rest, and add what the advert asks for and you can show.',
			'Conduct, such as accuracy or calm, convinces in an achievement and not in a list.',
		),
		names.map((name) => `- [${name}: where you used it, on what scale, with which tools]`).join('\n'),
	].join('\n\n');
}

export function certificateSection({index, role}: CvRequest): string {
	const current = (role?.certifications ?? [])
		.flatMap((id) => index.certification(id) ?? [])
		.filter(({status}) => status === 'current');
	return [
		'## Certifications',
		comment(
			'Write the name as the issuer writes it, with month and year, and the date until which it is valid where there is one.',
			...(current.length > 0
				? ['Adverts for this role may name these; list only what you hold:', ...current.map(({name}) => `- ${name}`)]
				: []),
		),
		'- [Certificate], [issuer], [month year]',
	].join('\n\n');
}

export function educationSection(): string {
	return ['## Education', '- [Qualification], [institution], [year]'].join('\n\n');
}
