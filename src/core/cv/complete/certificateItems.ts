import {snippetText} from './completion';
import type {CompletionContext, CvCompletion} from './completion';

/** Certificates by the name that their issuers use, with the issuer and a place for the date. */
export function certificateItems({checked, catalogue}: CompletionContext): readonly CvCompletion[] {
	const {target} = checked.options;
	const wanted = new Set(target === undefined ? [] : catalogue.role(target)?.certifications);
	return catalogue.catalogue.certifications
		.filter(({status}) => status !== 'unconfirmed')
		.map(({id, name, issuer, status, statusNote}) => ({
			label: name,
			kind: 'certificate',
			detail: status === 'legacy' ? `${issuer}, no longer issued` : issuer,
			...(statusNote === undefined ? {} : {about: statusNote}),
			insert: `${snippetText(`${name}, ${issuer}`)}, \${1:month year}`,
			snippet: true,
			rank: wanted.has(id) ? 0 : status === 'current' ? 1 : 2,
		}));
}
