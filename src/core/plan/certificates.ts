import {markdownText} from '../documents/markdownText';
import type {PlanContext} from './planContext';

/** Certificates that belong to the target and are known to be offered today. */
export function certificateSection({index, to}: PlanContext): string {
	const current = to.certifications
		.flatMap((id) => index.certification(id) ?? [])
		.filter(({status}) => status === 'current');
	const lines = current.map(({name, issuer, level, funding}) => {
		const paid = funding === undefined ? '' : `. ${markdownText(funding)}`;
		return `- ${markdownText(name)} (${markdownText(issuer)}, ${markdownText(level)})${paid}`;
	});
	return [
		'## Certificates worth a look',
		lines.length > 0
			? 'A certificate supports evidence and does not replace it. Check entry rules, cost and renewal with the issuer before you book.'
			: 'None is listed for this role. Ask two people who recruit for it which ones they look for, if any.',
		...(lines.length > 0 ? [lines.join('\n')] : []),
	].join('\n\n');
}
