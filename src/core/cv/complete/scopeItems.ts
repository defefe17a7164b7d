import type {Part} from '../model/cv';
import type {CvCompletion} from './completion';

const scopeLine =
	'PMO scope: ${1|project,programme,portfolio,enterprise|} office that is ${2|supportive,controlling,directive|}; ' +
	'${3:number} projects worth ${4:value}; team of ${5:number}; reporting to ${6:role}; ' +
	'methods ${7:PRINCE2, MSP, agile}; tools ${8:MS Project, Jira, Power BI}.';

/** The line that tells kind and size of a PMO at a glance, for an entry that has none. */
export function scopeItems(part: Part): readonly CvCompletion[] {
	return /\bPMO scope:/i.test(part.raw)
		? []
		: [
				{
					label: 'PMO scope:',
					kind: 'scope',
					detail: 'kind and size of the office in one line',
					about: 'Readers look for it first. Leave out what you may not disclose.',
					insert: scopeLine,
					snippet: true,
					rank: 0,
				},
			];
}
