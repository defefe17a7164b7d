/** Where a CV is read, which decides its length and what it must not or must hold. */
export type CvCountry = 'uk' | 'us' | 'us-federal' | 'eu';

interface Convention {
	/** Sentences for the head of the CV. */
	readonly advice: string;
	/** What the date line of an entry asks for. */
	readonly dates: string;
}

const conventions: Readonly<Record<CvCountry, Convention>> = {
	uk: {
		advice:
			'Two pages suit most readers, three at most after a long career in PMOs. No photo, date of birth, marital status or nationality.',
		dates: '[Month year] to [month year, or present]',
	},
	us: {
		advice: 'One page early on, two later. No photo, age, marital status or nationality.',
		dates: '[Month year] to [month year, or present]',
	},
	'us-federal': {
		advice: 'Two pages are the limit. Every post needs month and year and the hours a week.',
		dates: '[Month year] to [month year, or present] | [hours] hours a week',
	},
	eu: {
		advice:
			'Two pages suit most readers. Customs on photo and personal data differ by country: ask somebody who recruits there.',
		dates: '[Month year] to [month year, or present]',
	},
};

export function cvConvention(country: CvCountry): Convention {
	return conventions[country];
}
