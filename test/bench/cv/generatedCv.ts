import {seeded} from '../../support/seeded';

const titles = [
	'PMO Analyst',
	'PMO Manager',
	'Project Coordinator',
	'Senior PMO Analyst',
	'Programme Planner',
	'Project Support Officer',
];
const employers = [
	'Northgate Rail',
	'Tamesis Retail Services',
	'Harbour Trust',
	'Ashdown Energy',
	'Calder Council',
	'Fenwick & Sons Ltd',
];
const towns = ['Leeds', 'Manchester', 'Bristol', 'Remote', 'Glasgow'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const starts = [
	'Built',
	'Led',
	'Cut',
	'Introduced',
	'Reported',
	'Planned',
	'Responsible for',
	'Managed',
	'Helped with',
	'Worked on',
	'I set up',
	'Was asked to review',
	'Successfully delivered',
	'Coordinated',
	'Assisted the director with',
	'Duties included',
];
const documents = [
	'status report',
	'RAID log',
	'benefits register',
	'[project plan](https://example.org/plan)',
	'stage gate checklist',
	'**resource forecast**',
	'risk workshop',
	'dashboard in Power BI',
	'change request process',
	'board pack',
	'`PPM` data model',
	'lessons learned session',
	'cost baseline',
	'supplier scorecard',
	'dependency map',
	'assurance review',
	'cutover schedule',
	'training guide',
	'travel budget',
	'audit trail',
];
const areas = [
	'signalling',
	'payroll',
	'warehouse',
	'outpatient',
	'customs',
	'tenancy',
	'metering',
	'library',
	'fleet',
	'catering',
	'admissions',
	'procurement',
	'data centre',
	'call centre',
	'property',
	'pensions',
	'laboratory',
	'ticketing',
	'roadworks',
	'recycling',
];
const scopes = [
	'for 24 projects worth £40m',
	'across several departments',
	'for a programme of 12 workstreams',
	'with various stakeholders',
	'for the change board',
	'over *three* sites',
	'in a fast-paced environment',
	'with a team of 6',
	'after the merger',
	'before the old contract ended',
	'with auditors from two firms',
	'alongside the finance director',
	'during the office move',
	'at short notice',
	'for engineers abroad',
	'under a new regulator',
];
const ends = [
	', cutting preparation from two days to three hours',
	', so that the board decided on one page',
	'',
	'.',
	' in a timely manner',
	', saving £120,000 in a year',
	' and raised on-time delivery from 61% to 84%',
	' to a high standard.',
	' using PRINCE2 and MSP',
	', which ended duplicate payments',
	' and closed 31 overdue actions',
	', halving complaints from tenants',
	' as required',
	', now used by four regions',
	' and trained nine colleagues',
	' ahead of the winter timetable',
];
const skills = [
	'Power BI',
	'MS Project',
	'Jira',
	'Excel',
	'PRINCE2 Practitioner',
	'Agile',
	'stakeholder management',
	'RAID logs',
];

/** Of the dated entries: what comes after them is a list of projects without dates. */
const oldest = 1975;

/** A CV of about that many bytes with strong bullets and weak ones, the same one for the same seed. */
export function generatedCv(bytes: number, seed: number): string {
	const below = seeded(seed);
	const pick = (list: readonly string[]): string => list[below(list.length)] ?? '';
	const bullets = (): string =>
		Array.from(
			{length: 4 + below(6)},
			() => `- ${pick(starts)} the ${pick(areas)} ${pick(documents)} ${pick(scopes)}${pick(ends)}\n`,
		).join('');
	const pieces = [
		'---\npmo-career: cv\ntarget: pmo_manager\ncountry: uk\n---\n\n# Ana Ruiz\n\nLeeds | ana.ruiz@example.org | 07700 900123\n\n',
		'## Profile\n\nPMO analyst with nine years of reporting and planning in rail and energy. I pride myself on clear reports.\n\n',
		`## Skills\n\n${skills.join(', ')}\n\n`,
		'## Experience\n\n',
	];
	let size = pieces.join('').length;
	const add = (piece: string): void => {
		pieces.push(piece);
		size += piece.length;
	};
	let year = 2026;
	while (size < bytes && year > oldest) {
		const years = 1 + below(2);
		const dates = `${pick(months)} ${String(year - years)} - ${year === 2026 ? 'present' : `${pick(months)} ${String(year)}`}`;
		add(`### ${pick(titles)}, ${pick(employers)}, ${pick(towns)}\n\n${dates}\n\n${bullets()}\n`);
		year -= years;
	}
	if (size < bytes) add('## Projects\n\n');
	for (let project = 1; size < bytes; project += 1) {
		add(`### Project ${String(project)}, ${pick(employers)}\n\n${bullets()}\n`);
	}
	add('## Education\n\n### BA Business Management, University of Leeds\n\n2008 - 2011\n');
	return pieces.join('');
}
