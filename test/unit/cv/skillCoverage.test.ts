import assert from 'node:assert/strict';
import fs from 'node:fs';
import {coverageMarkdown} from '../../../src/core/cv/skills/coverageMarkdown';
import {skillCoverage} from '../../../src/core/cv/skills/skillCoverage';
import type {SkillCoverage} from '../../../src/core/cv/skills/skillCoverage';
import type {Cv} from '../../../src/core/cv/model/cv';
import type {Role} from '../../../src/core/catalogue/catalogue';
import {shippedChecker, shippedLexicon} from '../../support/cvKnowledge';
import {shippedCatalogue} from '../../support/shippedCatalogue';

const catalogue = shippedCatalogue();

function covered(text: string, id = 'pmo_analyst'): {cv: Cv; role: Role; coverage: SkillCoverage} {
	const {cv} = shippedChecker().check(text, {today: '2026-11-22'});
	const role = catalogue.role(id);
	assert.ok(role);
	return {cv, role, coverage: skillCoverage(cv, {catalogue, lexicon: shippedLexicon()}, role)};
}

const proofOf = ({needs}: SkillCoverage, skill: string): string | undefined =>
	needs.find((need) => need.skill === skill)?.proof;

describe('What a CV proves', () => {
	it('a bullet shows a skill, a list names it, and what neither says is lacking', () => {
		const {coverage} = covered(
			'# Jo\n\n## Experience\n\n- Rebuilt the monthly report of 12 projects\n\n## Skills\n\n- Stage gates\n',
		);
		assert.equal(proofOf(coverage, 'reporting'), 'shown');
		assert.equal(proofOf(coverage, 'stage_gates'), 'named');
		assert.equal(proofOf(coverage, 'evm'), 'lacking');
	});

	it('neither the description of an employer nor a title nor a prompt shows anything', () => {
		const {coverage} = covered(
			'## Experience\n\n### Report Planner | Dashboard Ltd | Leeds\n\nMay 2021 to present\n\nMakes dashboards and reports.\n\n- [Report that you rebuilt]\n- Served 90 guests\n',
		);
		assert.equal(proofOf(coverage, 'reporting'), 'lacking');
		assert.equal(proofOf(coverage, 'data_viz'), 'lacking');
	});

	it('short names count in their capitals only', () => {
		const {coverage} = covered('## Experience\n\n- Filed mi and etc in 12 boxes\n');
		assert.equal(proofOf(coverage, 'reporting'), 'lacking');
		assert.equal(proofOf(coverage, 'evm'), 'lacking');
		const {coverage: written} = covered('## Experience\n\n- Filed MI in 12 boxes\n');
		assert.equal(proofOf(written, 'reporting'), 'shown');
	});

	it('counts core and useful needs apart, and every place lies in the document', () => {
		const text = fs.readFileSync('test/fixtures/cv/clean/analyst.md', 'utf8');
		const {coverage} = covered(text);
		for (const kind of ['core', 'useful'] as const) {
			const group = coverage.needs.filter(({need}) => need === kind);
			assert.deepEqual(coverage[kind], {
				shown: group.filter(({proof}) => proof === 'shown').length,
				of: group.length,
			});
		}
		for (const {from, to} of [...coverage.needs, ...coverage.measures].flatMap(({places}) => places)) {
			assert.ok(from >= 0 && from < to && to <= text.length);
		}
	});

	it('the words of the evidence belong to skills of the catalogue, and every skill has some', () => {
		const skills = catalogue.catalogue.skills.map(({id}) => id);
		assert.deepEqual(
			shippedLexicon()
				.data.evidence.map(({skill}) => skill)
				.sort(),
			[...skills].sort(),
		);
		for (const {skill, except = []} of shippedLexicon().data.evidence) {
			const aliases = catalogue.skill(skill)?.aliases ?? [];
			assert.deepEqual(
				except.filter((alias) => !aliases.includes(alias)),
				[],
				skill,
			);
		}
	});

	it('is told as Markdown with links to the lines', () => {
		const text = fs.readFileSync('test/fixtures/sample/career/cv/sam-example.md', 'utf8');
		const request = {...covered(text), catalogue, title: 'sam-example'};
		assert.equal(
			coverageMarkdown({...request, link: (line) => `file:///cv.md#L${String(line)}`}),
			fs.readFileSync('test/fixtures/golden/cv-coverage.md', 'utf8'),
		);
	});

	it('nothing that a CV says becomes markup of the document', () => {
		const text = '## Experience\n\n- Rebuilt the <b>report</b> of [12](command:x) `projects` ![p](q)\n';
		const markdown = coverageMarkdown({...covered(text), catalogue, title: '[a](b)'});
		assert.doesNotMatch(markdown, /(?<!\\)\[|(?<!\\)<b/);
	});
});
