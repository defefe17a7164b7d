import type {CvRule, Fix} from '../check/rule';
import {cvConvention} from '../country';
import type {CvCountry} from '../country';
import {contactDetails} from './contactDetails';
import type {ContactDetail} from './contactDetails';
import {contactSections, cvFacts} from './cvFacts';
import {exampleCv} from './exampleCv';

export const contactPhone: CvRule = {
	code: 'contact-phone',
	title: 'Telephone number',
	severity: 'warning',
	what: 'A CV without a telephone number, or with a number that lacks its country code.',
	why: 'Recruiters ring first and write second. Recruiting systems, and people abroad, read a number in international form without guessing.',
	how: 'Put one number at the top, with its country code: +44 7700 900123.',
	sources: [{text: 'Greenhouse, support article 200989175 on how CVs are read', grade: 'B'}],
	bad: [
		{text: exampleCv({head: '# «Jo Park»\n\nLeeds | jo.park@example.org\n'})},
		{text: exampleCv({head: '# Jo Park\n\nLeeds | jo.park@example.org | «07700 900123»\n'}), note: 'No country code.'},
		{text: exampleCv({head: '# Jo Park\n\njo.park@example.org | «(0113) 496 0123»\n'})},
		{
			text: exampleCv({head: '# Jo Park\n\njo.park@example.org | «030 901820123»\n'}),
			options: {country: 'eu'},
		},
	],
	good: [
		{text: exampleCv({})},
		{text: exampleCv({head: '# Jo Park\n\nDenver, CO | jo@example.org | (303) 555-0142\n'}), options: {country: 'us'}},
		{text: exampleCv({head: '# Jo Park\n\njo@example.org | 0044 7700 900123\n'})},
	],
	guards: [
		{text: exampleCv({head: '# Jo Park\n\n[Town] | [Phone with country code] | [Email]\n'}), note: 'A scaffold.'},
		{
			text: exampleCv({end: '## References\n\nSam Lee, 0113 496 0999\n'}),
			note: 'The number of a referee is somebody else’s.',
		},
		{
			text: exampleCv({
				front: '---\nname: Jo Park\nphone: "+44 7700 900123"\n---\n\n',
				head: '# Jo Park\n\njo@example.org\n',
			}),
			note: 'Other tools keep contact details in the front matter.',
		},
		{text: '# Jo Park\n\nNotes for later, 2019-2023 and 2023-2024.\n', note: 'Years are no number to ring.'},
	],
	scope: 'cv',
	check: (cv, {options}, report) => {
		const facts = cvFacts(cv);
		const asked = cvConvention(options.country).phone === 'country';
		let any = false;
		for (const {section} of contactSections(cv)) {
			for (const {part, from} of section.parts) {
				const {phones} = contactDetails(part);
				any ||= phones.length > 0 || part.leaves.some(({prompt}) => prompt);
				for (const phone of asked ? phones.filter(({text}) => !/^\(?(?:\+|00)/.test(text)) : []) {
					const at = {from: phone.from + from, to: phone.to + from};
					report({
						...at,
						message: 'This number has no country code. With one it can be dialled, and read by systems, anywhere.',
						atMost: 'info',
						fixes: withCode(phone, options.country).map((text) => fixOf(text, at)),
					});
				}
			}
		}
		if (!any && facts.whole && !/^(?:phone|tel|telephone|mobile):[ \t]*\S/im.test(cv.text.slice(0, cv.bodyFrom))) {
			report({
				...facts.title,
				message: 'There is no telephone number at the top. Many recruiters ring before they write.',
			});
		}
	},
};

/** A British number without the 0 of calls inside the country; the writer may live elsewhere, so it is a suggestion. */
function withCode({text}: ContactDetail, country: CvCountry): readonly string[] {
	const plain = text.replace(/[().]/g, '').trim();
	return country === 'uk' && /^0[1-9]/.test(plain) ? [`+44 ${plain.slice(1).trim()}`] : [];
}

function fixOf(text: string, at: {readonly from: number; readonly to: number}): Fix {
	return {title: `Write ${text}`, preferred: false, edits: [{...at, text}]};
}
