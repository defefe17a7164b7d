import {writeFrontMatter} from '../documents/frontMatter';
import {comment} from './comment';
import {cvConvention} from './country';
import type {CvRequest} from './cvContext';
import {achievementSection, historySection} from './history';
import {certificateSection, educationSection, skillSection} from './skillsAndCertificates';
import {cvHead, summarySection} from './summary';

/**
 * The scaffold of a CV as a Markdown document, ready to be saved. It claims nothing: what only the person knows stands as
 * a prompt in [square brackets], advice stands in comments. With the brackets filled and the comments deleted it is a CV.
 */
export function writeCv(request: CvRequest): string {
	const sections = [
		comment(
			'Fill in or delete everything in [square brackets]. Write only what is true and what you can talk about.',
			cvConvention(request.country ?? 'uk').advice,
			'One column, plain headings and no tables: people and recruiting systems read that best. Comments like this one do not show in print.',
		),
		cvHead(request),
		summarySection(request),
		achievementSection(request),
		historySection(request),
		skillSection(request),
		certificateSection(request),
		educationSection(),
	];
	return `${head(request)}\n${sections.join('\n\n')}\n`;
}

function head({role, today, country}: CvRequest): string {
	return writeFrontMatter({
		'pmo-career': 'cv',
		title: role ? `CV for ${role.title}` : 'CV',
		target: role?.id,
		country,
		updated: today,
	});
}
