import type {CvRule} from '../check/rule';
import type {Cv, LeafKind, TextRange} from '../model/cv';
import {contactDetails} from './contactDetails';
import {contactSections, cvFacts} from './cvFacts';
import {exampleCv} from './exampleCv';

export const contactPlacement: CvRule = {
	code: 'contact-placement',
	title: 'Place of name and contact details',
	severity: 'warning',
	what: 'Name or contact details that do not stand as plain text before the first section.',
	why: 'Recruiting systems look for them there. What stands in a table, in HTML or at the very end is often lost.',
	how: 'Begin the CV with your name as its title, and the contact details in one line of text below it.',
	sources: [{text: 'Greenhouse, support article 200989175 on how CVs are read', grade: 'B'}],
	bad: [
		{
			text: exampleCv({head: '# Jo Park\n', end: '## Contact\n\nLeeds\n\n«+44 7700 900123»\n\njo.park@example.org\n'}),
			note: 'At the end.',
		},
		{
			text: exampleCv({
				head: '# Jo Park\n\n| Email | Phone |\n| --- | --- |\n| «jo.park@example.org» | +44 7700 900123 |\n',
			}),
		},
		{text: exampleCv({head: '# Jo Park\n\n<div align="right">\n«jo.park@example.org»\n</div>\n'})},
		{
			text: exampleCv({head: '', profile: '## «Profile»\n\nPMO analyst, jo.park@example.org\n'}),
			note: 'There is no name.',
		},
	],
	good: [{text: exampleCv({})}],
	guards: [
		{
			text: exampleCv({head: '# Jo Park\n', profile: '## Contact\n\njo.park@example.org\n'}),
			note: 'A section of contact details right below the name.',
		},
		{text: exampleCv({end: '## References\n\nSam Lee, sam.lee@example.com\n'}), note: 'Somebody else’s address.'},
		{
			text: exampleCv({head: 'Jo Park\n\n+44 7700 900123\n', end: '## Contact\n\njo.park@example.org\n'}),
			note: 'The telephone number stands at the top; the rest may stand in a section.',
		},
	],
	scope: 'cv',
	check: (cv, _, report) => {
		const {whole} = cvFacts(cv);
		if (!whole) {
			return;
		}
		const [head, first] = cv.sections;
		if (head?.parts.length === 0 && first?.heading && first.kind !== 'contact' && cv.bodyFrom === 0) {
			const {from, to} = first.heading;
			report({from, to, message: 'The CV begins with a section. People and systems look for your name above it.'});
		}
		const {atTop, wrapped, later} = contactPlaces(cv);
		if (atTop) {
			return;
		}
		if (wrapped) {
			const {from, to} = wrapped;
			report({from, to, message: 'These contact details stand in a table or in HTML, where systems often lose them.'});
		} else if (later) {
			const {from, to} = later;
			report({
				from,
				to,
				message: 'Contact details first come here. Readers and systems look for them below your name.',
			});
		}
	},
};

interface Places {
	/** Some stand as plain text at the top. */
	readonly atTop: boolean;
	/** The first at the top that stands in a table or in HTML. */
	readonly wrapped?: TextRange;
	/** The first in a section of contact details further down. */
	readonly later?: TextRange;
}

function contactPlaces(cv: Cv): Places {
	const wrapping: readonly LeafKind[] = ['cell', 'html'];
	let wrapped: TextRange | undefined;
	for (const {section, top} of contactSections(cv)) {
		for (const {part, from} of section.parts) {
			const {emails, phones} = contactDetails(part);
			const found = [...emails, ...phones].sort((a, b) => a.from - b.from);
			const plain = found.find(({leaf}) => !wrapping.includes(leaf));
			const [first] = found;
			const place = first && {from: first.from + from, to: first.to + from};
			if (top && plain) {
				return {atTop: true};
			}
			if (top) {
				wrapped ??= place;
			} else if (place) {
				return {atTop: false, later: place, ...(wrapped ? {wrapped} : {})};
			}
		}
	}
	return {atTop: false, ...(wrapped ? {wrapped} : {})};
}
