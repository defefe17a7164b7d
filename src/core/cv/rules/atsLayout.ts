import type {CvRule, Report} from '../check/rule';
import type {CvSection, Part} from '../model/cv';
import {exampleCv} from './exampleCv';
import {layoutFaults} from './layoutFaults';

const table = '| Tool | Years |\n| --- | --- |\n| Power BI | 4 |';

export const atsLayout: CvRule = {
	code: 'ats-layout',
	title: 'Layout that systems cannot read',
	severity: 'warning',
	what: 'Tables, images, columns and other HTML, emoji and icons, bullets of another make, words set with spaces between the letters.',
	why: 'Recruiting systems read plain text from top to bottom. What stands in such layout is lost, or lands in the wrong place.',
	how: 'One column of headings, paragraphs and bullets. The exports set it handsomely without any of these.',
	sources: [
		{text: 'Greenhouse, support article 200989175 on how CVs are read', grade: 'B'},
		{text: 'Checks of the JSON Resume project on layout', grade: 'D'},
	],
	bad: [
		{text: exampleCv({skills: `## Skills\n\n«${table}»\n`})},
		{text: exampleCv({head: '# Jo Park\n\n«![My career](career.png)»\n\njo.park@example.org\n'})},
		{text: exampleCv({skills: '## Skills\n\n«![Skills](skills.png)»\n'}), note: 'An error: the section is a picture.'},
		{text: exampleCv({skills: '## Skills\n\n«<div style="float: left">»Power BI</div>\n'}), note: 'An error: columns.'},
		{
			text: exampleCv({profile: '## Profile\n\nPMO analyst, <font color="red">fast</font>.\n'}).replace(
				'<font color="red">',
				'«<font color="red">»',
			),
		},
		{
			text: exampleCv({head: '# Jo Park\n\n«📞 »+44 7700 900123 | jo.park@example.org\n'}),
			fixed: exampleCv({head: '# Jo Park\n\n+44 7700 900123 | jo.park@example.org\n'}),
		},
		{
			text: exampleCv({skills: '## Skills\n\n«•» Power BI\n• Reporting\n'}),
			fixed: exampleCv({skills: '## Skills\n\n- Power BI\n- Reporting\n'}),
		},
		{
			text: exampleCv({skills: '## Skills\n\n- «▪ »Power BI\n'}),
			fixed: exampleCv({skills: '## Skills\n\n- Power BI\n'}),
		},
		{text: exampleCv({skills: '## Skills\n\n- Power BI «★★★★☆»\n'}), note: 'A rating that no system can read.'},
		{
			text: exampleCv({head: '# «J O  P A R K E R»\n\njo.park@example.org\n'}),
			fixed: exampleCv({head: '# JO PARKER\n\njo.park@example.org\n'}),
		},
		{text: exampleCv({skills: '## Skills\n\n«::: columns»\n\n- Power BI\n\n:::\n'})},
	],
	good: [{text: exampleCv({})}, {text: exampleCv({skills: '## Skills\n\n* Power BI\n  - Reports\n'})}],
	guards: [
		{text: exampleCv({head: '# Zoë Łukasz-Šimić 王小明 محمد\n\nzoe@example.org\n'}), note: 'Names in every script.'},
		{text: exampleCv({head: '# Jo Park\n\nLeeds · jo.park@example.org • +44 7700 900123\n'}), note: 'Separators.'},
		{
			text: exampleCv({profile: '## Profile\n\nCut the cycle 9 → 4 days, ≥ 40% less, H₂O, © 2020.<br>Leeds\n'}),
			note: 'Signs that are text.',
		},
		{text: exampleCv({education: '## Education\n\n- A levels: A A B B C\n'}), note: 'Grades.'},
		{
			text: exampleCv({profile: '## Profile\n\n<!-- <table> 📞 -->\n\nPMO analyst.\n'}),
			note: 'Comments are not printed.',
		},
		{text: exampleCv({skills: '## Skills\n\n- Wrote `<div>` checks\n'}), note: 'Code.'},
	],
	scope: 'cv',
	check: (cv, _, report) => {
		for (const section of cv.sections) {
			const pictured = isPicture(section);
			let tableEnd = -1;
			for (const {part, from} of section.parts) {
				for (const fault of layoutFaults(part)) {
					// The rows of a table may be entries of their own; the table is told once.
					const goesOn =
						fault.kind === 'table' && tableEnd >= 0 && /^[\s|:-]*$/.test(cv.text.slice(tableEnd, from + fault.from));
					if (fault.kind === 'table') {
						tableEnd = from + fault.to;
					}
					if (!goesOn) {
						report(placed(fault.report, from, pictured && fault.kind === 'image'));
					}
				}
			}
		}
	},
};

function placed(report: Report, by: number, pictured: boolean): Report {
	return {
		...report,
		from: report.from + by,
		to: report.to + by,
		...(pictured ? {atLeast: 'error' as const} : {}),
		fixes: (report.fixes ?? []).map((fix) => ({
			...fix,
			edits: fix.edits.map((edit) => ({...edit, from: edit.from + by, to: edit.to + by})),
		})),
	};
}

/** A section with a heading and an image, and no words of its own. */
function isPicture({heading, parts}: CvSection): boolean {
	const hasWords = ({leaves}: Part): boolean => leaves.some(({kind, words}) => kind !== 'heading' && words.length > 0);
	return heading !== undefined && parts.length > 0 && !parts.some(({part}) => hasWords(part));
}
