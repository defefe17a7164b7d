import assert from 'node:assert/strict';
import fs from 'node:fs';
import {indexCatalogue} from '../../../src/core/catalogue/lookups';
import {writeCv} from '../../../src/core/cv/cvDocument';
import type {CvCountry} from '../../../src/core/cv/country';
import {readFrontMatter} from '../../../src/core/documents/frontMatter';
import {documentKind} from '../../../src/core/documents/kind';
import {fixtureCatalogue, fixtureIndex, fixtureRole} from '../../fixtures/catalogue';
import {shippedCatalogue} from '../../support/shippedCatalogue';

const today = '2026-11-22';

describe('the scaffold of a CV', () => {
	const index = fixtureIndex();
	const analyst = fixtureRole('analyst');

	it('for a role is written as agreed, word by word', () => {
		assert.equal(writeCv({index, role: analyst, name: 'Alex Example', today}), golden('cv-analyst.md'));
	});

	it('without a role, for a US federal post, is written as agreed, word by word', () => {
		assert.equal(writeCv({index, today, country: 'us-federal'}), golden('cv-general.md'));
	});

	it('says in its head what it is and for which role', () => {
		const cv = writeCv({index, role: analyst, today, country: 'eu'});
		const read = readFrontMatter(cv);
		assert.equal(documentKind(cv), 'cv');
		assert.deepEqual(read.ok && read.value.data, {
			'pmo-career': 'cv',
			title: 'CV for Office Analyst',
			target: 'analyst',
			country: 'eu',
			updated: today,
		});
	});

	it('claims nothing: outside comments and brackets stand only headings and words that join the answers', () => {
		const countries: readonly CvCountry[] = ['uk', 'us', 'us-federal', 'eu'];
		const shipped = shippedCatalogue();
		const cvs = [
			...countries.map((country) => writeCv({index, today, country})),
			...shipped.catalogue.roles.map((role) => writeCv({index: shipped, role, today})),
		];
		for (const cv of cvs) {
			const said = visible(cv)
				.replace(/\[[^[\]]*\]/g, '')
				.replace(/^#+ .*$/gm, '');
			const words = new Set(said.toLowerCase().match(/\p{L}+|\d+/gu));
			const joining = [
				...[
					'with',
					'years',
					'in',
					'offices',
					'known',
					'for',
					'most',
					'recently',
					'at',
					'home',
					'now',
					'looking',
					'so',
					'that',
				],
				...[
					'from',
					'to',
					'across',
					'which',
					'pmo',
					'scope',
					'office',
					'is',
					'projects',
					'worth',
					'team',
					'of',
					'reporting',
				],
				...['methods', 'tools', 'hours', 'a', 'week'],
			];
			assert.deepEqual(
				[...words].filter((word) => !joining.includes(word)),
				[],
			);
		}
	});

	it('has the sections that readers look for, in their order, and two posts each with the scope of the PMO', () => {
		const cv = visible(writeCv({index, role: analyst, today}));
		const headings = [...cv.matchAll(/^## (.*)$/gm)].map((match) => match[1]);
		assert.deepEqual(headings, [
			'Personal summary',
			'Key achievements',
			'Career history',
			'Skills',
			'Certifications',
			'Education',
		]);
		assert.equal(cv.match(/^### /gm)?.length, 2);
		assert.equal(cv.match(/^PMO scope: /gm)?.length, 2);
		assert.doesNotMatch(cv, /^\|/m);
	});

	it('prompts for the core skills of the role, except for conduct, which no list can prove', () => {
		const skills = writeCv({index, role: analyst, today}).match(/^- \[.*: where you used it/gm);
		assert.deepEqual(
			skills?.map((line) => line.slice(3, line.indexOf(':'))),
			['Status reporting', 'RAID control', 'Data analysis', 'House rules'],
		);
	});

	it('lets neither a name nor a catalogue break out of its place', () => {
		const evil = '--> <img src=x> [x](command:a) ---\n# Heading ${1:x}';
		const role = {
			...analyst,
			title: evil,
			purpose: evil,
			keywords: [evil],
			measures: [evil, evil, evil, evil, evil],
			duties: [evil],
		};
		const skills = fixtureCatalogue.skills.map((skill) => ({...skill, name: evil}));
		const certifications = fixtureCatalogue.certifications.map((each) => ({...each, name: evil}));
		const hostile = indexCatalogue({...fixtureCatalogue, skills, certifications});
		const cv = writeCv({index: hostile, role, name: evil, today});
		const read = readFrontMatter(cv);
		assert.ok(read.ok);
		const shown = visible(cv.slice(read.value.bodyStart));
		assert.doesNotMatch(shown, /(?<!\\)<|(?<!\\)>|(?<!\\)\]\(/);
		assert.equal(shown.match(/^#/gm)?.length, 9);
		assert.match(shown, /^# --\\> \\<img/m);
	});
});

/** What is left of a CV in print. */
function visible(cv: string): string {
	return cv.replace(/^---\n.*?\n---\n/s, '').replace(/<!--.*?-->/gs, '');
}

function golden(name: string): string {
	return fs.readFileSync(`test/fixtures/golden/${name}`, 'utf8');
}
