import type {CvRule} from '../check/rule';
import type {Cv} from '../model/cv';
import {contactDetails} from './contactDetails';
import {contactSections, cvFacts} from './cvFacts';
import {exampleCv} from './exampleCv';

export const contactEmail: CvRule = {
	code: 'contact-email',
	title: 'Email address',
	severity: 'error',
	what: 'A CV without an email address, or with one that reads like a nickname.',
	why: 'Without an address nobody can answer. Recruiters rated people with an informal address as low as those with spelling errors.',
	how: 'Put an address made of your name at the top. Leave out nicknames, your year of birth and long numbers.',
	sources: [
		{
			text: 'van Toorenburg and others 2015, experiment with 73 recruiters (doi 10.1089/cyber.2014.0542)',
			grade: 'A',
			url: 'https://doi.org/10.1089/cyber.2014.0542',
		},
		{text: 'Check of the JSON Resume project on contact details', grade: 'D'},
	],
	bad: [
		{text: exampleCv({head: '# «Jo Park»\n\nLeeds | +44 7700 900123\n'})},
		{text: exampleCv({head: '# Jo Park\n\nLeeds | «crazy_jo@example.org» | +44 7700 900123\n'}), note: 'A nickname.'},
		{text: exampleCv({head: '# Jo Park\n\n[«jo.park1984@example.org»](mailto:jo.park1984@example.org)\n'})},
		{text: exampleCv({head: '# Jo Park\n\nLeeds | «jpark44871@example.org»\n'}), note: 'A long number.'},
		{text: exampleCv({head: '# Jo Park\n', end: '## Contact\n\nEmail: «party.animal@example.org»\n'})},
	],
	good: [
		{text: exampleCv({})},
		{text: exampleCv({head: '# Jo Park\n', end: '## Contact\n\n- jo.park@example.org\n'})},
		{text: exampleCv({head: '# Jo Park\n\n[Write to me](mailto:jo@example.org)\n'})},
	],
	guards: [
		{text: '# Jo Park\n\nA note to myself.\n', note: 'Not yet a CV.'},
		{text: exampleCv({head: '# Jo Park\n\n[Town] | [Phone] | [Email]\n'}), note: 'The scaffold asks for it already.'},
		{
			text: exampleCv({head: '# Jo Park\n\nLeeds | jo.park2@example.org | jpark.p3o@example.org\n'}),
			note: 'Small numbers.',
		},
		{text: exampleCv({head: "# Máire O'Neill\n\nmáire.o'neill@example.ie\n"}), note: 'Letters of every language.'},
		{
			text: exampleCv({front: '---\nname: Jo Park\nemail: jo.park@example.org\n---\n\n', head: '# Jo Park\n'}),
			note: 'Other tools keep contact details in the front matter.',
		},
	],
	scope: 'cv',
	check: (cv, {lexicon}, report) => {
		const facts = cvFacts(cv);
		let any = false;
		for (const {section} of contactSections(cv)) {
			for (const {part, from} of section.parts) {
				const {emails} = contactDetails(part);
				any ||= emails.length > 0 || part.leaves.some(({prompt}) => prompt);
				for (const email of emails) {
					const fault = informality(email.text.slice(0, email.text.indexOf('@')), lexicon.data.informalEmail);
					if (fault !== undefined) {
						report({
							from: email.from + from,
							to: email.to + from,
							message: `This address holds ${fault}. Recruiters take an informal address for a lack of care.`,
							atMost: 'warning',
						});
					}
				}
			}
		}
		if (!any && facts.whole && !addressElsewhere(cv) && !/^e-?mail:[ \t]*\S/im.test(cv.text.slice(0, cv.bodyFrom))) {
			report({...facts.title, message: 'There is no email address here, so nobody can answer you in writing.'});
		}
	},
};

/** The whole of it is looked through only where the usual places hold none; a referee's address is none. */
function addressElsewhere({sections}: Cv): boolean {
	return sections.some(
		({kind, parts}) => kind !== 'references' && parts.some(({part}) => contactDetails(part).emails.length > 0),
	);
}

function informality(name: string, informal: readonly string[]): string | undefined {
	const plain = name.toLowerCase().replace(/[._-]/g, '');
	const nickname = informal.find((piece) => plain.includes(piece));
	if (nickname !== undefined) {
		return `"${nickname}", which reads like a nickname`;
	}
	if (/(?<!\d)(?:19[4-9]\d|200\d|201[0-5])(?!\d)/.test(plain)) {
		return 'what looks like a year of birth';
	}
	return /\d{4}/.test(plain) ? 'a long number' : undefined;
}
