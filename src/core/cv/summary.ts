import {markdownText} from '../documents/markdownText';
import {comment} from './comment';
import {coreSkills} from './cvContext';
import type {CvRequest} from './cvContext';

/** Name, contact line and personal summary. */
export function cvHead({name, role}: CvRequest): string {
	const title = role ? `Job title, such as ${markdownText(role.title)}` : 'Job title that you want to be read as';
	return [
		`# ${name === undefined ? '[Your name]' : markdownText(name)}`,
		`[${title}] | [Town] | [Phone with country code] | [Email] | [Profile address]`,
	].join('\n\n');
}

export function summarySection(request: CvRequest): string {
	const {role} = request;
	const aboutRole = role
		? [
				`What the role (${role.title}) is for: ${role.purpose}`,
				`What its work turns on: ${coreSkills(request)
					.map(({name}) => name)
					.join('; ')}.`,
				`Words of its adverts: ${role.keywords.join(', ')}. Use those that are true of you, as the advert writes them.`,
			]
		: [];
	return [
		'## Personal summary',
		comment(
			'Three or four lines that answer the advert: who you are, in which kind of office, what you are known for, what you look for.',
			...aboutRole,
		),
		'[Job title] with [number] years in [project, programme or portfolio] offices in [sector]. Known for [a strength that the role needs], most recently [a result with its number]. At home in [methods and tools]. Now looking for [the kind and level of PMO, and what you want to do there].',
	].join('\n\n');
}
