/** Where a CV is read, which decides its length and what it must not or must hold. */
export const cvCountries = ['uk', 'us', 'us-federal', 'eu'] as const;
export type CvCountry = (typeof cvCountries)[number];

interface Convention {
	/** Sentences for the head of the CV. */
	readonly advice: string;
	/** What the date line of an entry asks for. */
	readonly dates: string;
	/** How many pages readers expect at most, how many after ten years of work, and how much it matters. */
	readonly pages: {readonly most: number; readonly afterTenYears: number; readonly beyond: 'warning' | 'error'};
	/** `unwanted`: photo and personal data are left out; `varies`: customs differ between employers. */
	readonly personalData: 'unwanted' | 'varies';
	/** `required`: every post names month and year, and the hours a week. */
	readonly hours: 'required' | 'none';
	/** `country`: a telephone number begins with +44; `local`: the form of the country does as well. */
	readonly phone: 'country' | 'local';
}

const conventions: Readonly<Record<CvCountry, Convention>> = {
	uk: {
		advice:
			'Two pages suit most readers, three at most after a long career in PMOs. No photo, date of birth, marital status or nationality.',
		dates: '[Month year] to [month year, or present]',
		pages: {most: 2, afterTenYears: 3, beyond: 'warning'},
		personalData: 'unwanted',
		hours: 'none',
		phone: 'country',
	},
	us: {
		advice: 'One page early on, two later. No photo, age, marital status or nationality.',
		dates: '[Month year] to [month year, or present]',
		pages: {most: 2, afterTenYears: 2, beyond: 'warning'},
		personalData: 'unwanted',
		hours: 'none',
		phone: 'local',
	},
	'us-federal': {
		advice: 'Two pages are the limit. Every post needs month and year and the hours a week.',
		dates: '[Month year] to [month year, or present] | [hours] hours a week',
		pages: {most: 2, afterTenYears: 2, beyond: 'error'},
		personalData: 'unwanted',
		hours: 'required',
		phone: 'local',
	},
	eu: {
		advice:
			'Two pages suit most readers. Customs on photo and personal data differ by country: ask somebody who recruits there.',
		dates: '[Month year] to [month year, or present]',
		pages: {most: 2, afterTenYears: 2, beyond: 'warning'},
		personalData: 'varies',
		hours: 'none',
		phone: 'country',
	},
};

export function cvConvention(country: CvCountry): Convention {
	return conventions[country];
}
