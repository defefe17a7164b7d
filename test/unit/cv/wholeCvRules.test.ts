import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import * as path from 'node:path';
import {fixCv} from '../../../src/core/cv/check/fixCv';
import type {CvSettings} from '../../../src/core/cv/check/frontMatterOptions';
import type {Finding} from '../../../src/core/cv/check/rule';
import {exampleCv} from '../../../src/core/cv/rules/exampleCv';
import {shippedChecker} from '../../support/cvKnowledge';
import {root} from '../../support/project';
import {fixesOf} from '../../../src/core/cv/check/fixesOf';

const settings: CvSettings = {today: '2026-11-22'};

const structure = new Set([
	'contact-email',
	'contact-phone',
	'contact-placement',
	'employment-gap',
	'employment-overlap',
	'date-format',
	'date-consistency',
	'date-order',
	'reverse-chronological',
	'summary-length',
	'bullet-count',
	'page-length',
	'personal-data',
	'heading-nonstandard',
	'missing-section',
	'ats-layout',
	'title-says-cv',
	'link-text',
	'role-context',
	'title-clarity',
]);

function findings(text: string, more: Partial<CvSettings> = {}): readonly Finding[] {
	return shippedChecker()
		.check(text, {...settings, ...more})
		.findings.filter(({rule}) => structure.has(rule));
}

const of = (rule: string, text: string, more: Partial<CvSettings> = {}): readonly Finding[] =>
	findings(text, more).filter((finding) => finding.rule === rule);

const bullets = (count: number): string =>
	'- Cut the reporting cycle of the portfolio board from nine working days to four within the first year\n'.repeat(
		count,
	);
const long = (count: number, since: string): string =>
	exampleCv({
		experience: `## Experience\n\n### PMO Analyst | Northern Water\n\n${since} – present\n\n${bullets(count)}`,
	});

describe('Rules on a whole CV', () => {
	for (const name of ['cv-analyst.md', 'cv-general.md']) {
		it(`say no more than a hint of the scaffold ${name}`, () => {
			const text = readFileSync(path.join(root, 'test', 'fixtures', 'golden', name), 'utf8');
			assert.deepEqual(
				findings(text).filter(({severity}) => severity !== 'hint'),
				[],
			);
		});
	}

	for (const text of [
		'',
		'\n\n',
		'Jo Park',
		'# Jo Park\n',
		'## Experience\n',
		'- Cut the cycle by half\n',
		'# CV of Jo\n\n## Skills\n',
	]) {
		it(`miss nothing in ${JSON.stringify(text)}, which is no CV yet`, () => {
			const rules = findings(text).map(({rule}) => rule);
			for (const missing of ['contact-email', 'contact-phone', 'missing-section', 'page-length', 'summary-length']) {
				assert.ok(!rules.includes(missing), missing);
			}
		});
	}

	it('a third page is a note after ten years of work in the United Kingdom, a warning before, an error in federal applications', () => {
		const severity = (since: string, country: NonNullable<CvSettings['country']>): string | undefined =>
			of('page-length', long(62, since), {country})[0]?.severity;
		assert.equal(severity('March 2010', 'uk'), 'info');
		assert.equal(severity('March 2020', 'uk'), 'warning');
		assert.equal(severity('March 2010', 'us'), 'warning');
		assert.equal(severity('March 2010', 'us-federal'), 'error');
		assert.deepEqual(of('page-length', long(30, 'March 2020')), []);
		assert.equal(of('page-length', long(100, 'March 2010'))[0]?.severity, 'warning', 'too many words for a third page');
	});

	it('a photo is a warning in the United Kingdom and a hint in the European Union', () => {
		const text = exampleCv({head: '# Jo Park\n\n![Jo Park](jo.jpg)\n\njo.park@example.org\n'});
		assert.equal(of('personal-data', text)[0]?.severity, 'warning');
		assert.equal(of('personal-data', text, {country: 'eu'})[0]?.severity, 'hint');
	});

	it('columns are an error and a table is a warning', () => {
		const columns = exampleCv({skills: '## Skills\n\n<div style="column-count: 2">\n\n- Power BI\n\n</div>\n'});
		const table = exampleCv({skills: '## Skills\n\n| Tool |\n| --- |\n| Power BI |\n'});
		assert.equal(of('ats-layout', columns)[0]?.severity, 'error');
		assert.equal(of('ats-layout', table)[0]?.severity, 'warning');
	});

	it('posts in a table are told as one table', () => {
		const rows = [
			'March 2020 – present | PMO Analyst',
			'May 2017 – February 2020 | Planner',
			'May 2015 – April 2017 | Clerk',
		];
		const experience = `## Experience\n\n| Dates | Post |\n| --- | --- |\n${rows.map((row) => `| ${row} |`).join('\n')}\n`;
		assert.equal(of('ats-layout', exampleCv({experience})).length, 1);
	});

	it('two current posts overlap as a hint, others as a note', () => {
		const posts = (second: string): string =>
			exampleCv({
				experience: `## Experience\n\n### PMO Analyst | Northern Water\n\nMarch 2019 – present\n\n### Planner | Leeds Rail\n\n${second}\n`,
			});
		assert.equal(of('employment-overlap', posts('May 2016 – present'))[0]?.severity, 'hint');
		assert.equal(of('employment-overlap', posts('May 2016 – June 2020'))[0]?.severity, 'info');
	});

	it('entries that stand oldest first are put in order by one fix', () => {
		const posts = ['May 2015 – May 2018', 'June 2018 – May 2021', 'June 2021 – present'].map(
			(dates, at) => `### Planner ${'ABC'.charAt(at)} | Northern Water\n\n${dates}\n\n- Cut the cycle by half\n\n`,
		);
		const text = exampleCv({experience: `## Experience\n\n${posts.join('').trimEnd()}\n`});
		const [finding] = of('reverse-chronological', text);
		const [edit] = (finding && fixesOf(finding)[0]?.edits) ?? [];
		assert.ok(edit);
		const fixed = text.slice(0, edit.from) + edit.text + text.slice(edit.to);
		assert.deepEqual(of('reverse-chronological', fixed), []);
		assert.deepEqual(
			[...fixed.matchAll(/Planner (\w)/g)].map((match) => match[1]),
			['C', 'B', 'A'],
		);
		assert.equal(fixed.length, text.length);
	});

	it('one entry out of order among many is one finding', () => {
		const post = (year: number): string => `### Planner | Northern Water\n\nMarch ${year} – February ${year + 1}\n\n`;
		const years = [2024, 2023, 2022, 2015, 2021, 2020, 2019, 2018];
		const text = exampleCv({experience: `## Experience\n\n${years.map(post).join('').trimEnd()}\n`});
		assert.deepEqual(
			of('reverse-chronological', text).map(({from, to}) => text.slice(from, to)),
			['March 2015 – February 2016'],
		);
	});

	it('preferred fixes leave the facts of the CV alone and converge', () => {
		const text = readFileSync(path.join(root, 'test', 'fixtures', 'cv', 'bad.md'), 'utf8');
		const fixed = fixCv(shippedChecker(), text, settings, [...structure]);
		assert.notEqual(fixed, text);
		assert.equal(fixCv(shippedChecker(), fixed, settings, [...structure]), fixed);
		assert.ok(fixed.includes('June 2017 - August 2019'));
		assert.ok(fixed.includes('PMO Analyst | Tamesis Retail Services | Manchester'));
	});
});
