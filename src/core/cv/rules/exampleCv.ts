interface ExampleParts {
	readonly front: string;
	readonly head: string;
	readonly profile: string;
	readonly experience: string;
	readonly skills: string;
	readonly education: string;
	readonly end: string;
}

const sound: ExampleParts = {
	front: '',
	head: '# Jo Park\n\nLeeds | jo.park@example.org | +44 7700 900123\n',
	profile: '## Profile\n\nPMO analyst with six years in the programme office of a water company.\n',
	experience: [
		'## Experience',
		'### PMO Analyst | Northern Water | Leeds',
		'March 2020 – present',
		'Water company with 900 staff.',
		'- Cut the reporting cycle from nine days to four\n- Trained 30 project managers in Power BI\n',
	].join('\n\n'),
	skills: '## Skills\n\n- Power BI, reporting\n',
	education: '## Education\n\n### BSc Geography | Pennine University\n\n2014 – 2017\n',
	end: '',
};

/** A short, sound CV for the examples of rules that look at the whole of it, with some of its parts exchanged. */
export function exampleCv(parts: Partial<ExampleParts>): string {
	const {front, head, profile, experience, skills, education, end} = {...sound, ...parts};
	return front + [head, profile, experience, skills, education, end].filter((part) => part !== '').join('\n');
}
