import assert from 'node:assert/strict';
import {CvReader} from '../../../src/core/cv/model/cvReader';
import {chooseTagged} from '../../../src/core/cv/variants/chooseTagged';
import {compareWithMaster} from '../../../src/core/cv/variants/compareWithMaster';
import {tagsIn} from '../../../src/core/cv/variants/taggedLeaves';
import {writeVariant} from '../../../src/core/cv/variants/writeVariant';
import {resolveRelative} from '../../../src/core/documents/resolveRelative';
import {shippedLexicon} from '../../support/cvKnowledge';
import {shippedCatalogue} from '../../support/shippedCatalogue';

const read = (text: string): ReturnType<CvReader['read']> => new CvReader(shippedLexicon()).read(text);
const chosen = (text: string, include: readonly string[], exclude: readonly string[] = []): string =>
	chooseTagged(read(text), {include, exclude});

const master = `---
pmo-career: cv
title: CV
country: uk # home
colour: blue
---

# Sam Example

## Experience

### PMO Analyst | Acme Rail | March 2020 – Present

- Cut the cycle from ten days to four <!-- tags: Reporting, portfolio -->
- Kept 12 plans <!-- tags: planning -->
  - Joined three of them

  and wrote about it
- Ran the board

### Clerk | Beta Water | May 2017 – February 2020 <!-- tags: early -->

- Filed 900 letters

## Interests <!-- tags: private -->

Walking

## Talks

- A talk <!-- tags: public -->
`;

describe('variants of a CV', () => {
	it('knows the tags of a master', () => {
		assert.deepEqual(tagsIn(read(master)), ['early', 'planning', 'portfolio', 'private', 'public', 'reporting']);
	});

	it('takes what has no tags and what is included, and writes where it comes from', () => {
		const variant = writeVariant({
			master: read(master),
			masterPath: 'master.md',
			title: 'CV for PMO Lead',
			target: 'pmo_lead',
			include: ['reporting', 'early'],
			exclude: [],
			today: '2026-11-22',
		});
		assert.equal(
			variant.ok && variant.value,
			`---
pmo-career: cv
title: CV for PMO Lead
country: uk # home
colour: blue
target: pmo_lead
master: master.md
include: [reporting, early]
updated: 2026-11-22
---

# Sam Example

## Experience

### PMO Analyst | Acme Rail | March 2020 – Present

- Cut the cycle from ten days to four
- Ran the board

### Clerk | Beta Water | May 2017 – February 2020

- Filed 900 letters
`,
		);
	});

	it('only takes out the comments where nothing is chosen, and lets exclude win', () => {
		assert.equal(chosen(master, []), master.replace(/ <!--.*?-->/g, ''));
		assert.doesNotMatch(chosen(master, ['reporting'], ['portfolio']), /Cut the cycle/);
	});

	it('keeps the head of an entry whose bullets all go, and drops a heading with nothing below it', () => {
		const text =
			'# N\n\n## Experience\n\n### PMO Analyst | Acme | May 2020 – June 2022\n\n#### Results\n\n- One <!-- tags: a -->\n\n## Skills\n\n- Two <!-- tags: a -->\n';
		assert.equal(chosen(text, ['b']), '# N\n\n## Experience\n\n### PMO Analyst | Acme | May 2020 – June 2022\n');
	});

	it('leaves tags in code and comments that are not closed as they are, and keeps CRLF', () => {
		const hostile =
			'# N\r\n\r\n## Skills\r\n\r\n- `<!-- tags: a -->`\r\n- Two <!-- tags: b -->\r\n- Three <!-- tags: a\r\n\r\n```\r\n<!-- tags: a -->\r\n```\r\n';
		assert.equal(chosen(hostile, ['b']), hostile.replace(' <!-- tags: b -->', ''));
	});

	it('says what a variant leaves out, rewords and adds', () => {
		const variant = master
			.replace('- Ran the board\n', '- Ran the board of the north\n- Wrote a handbook for newcomers\n')
			.replace('- Filed 900 letters\n', '');
		const {drift, changed, added, leftOut} = compareWithMaster(read(variant), read(master), {
			lexicon: shippedLexicon(),
			catalogue: shippedCatalogue(),
		});
		assert.deepEqual(drift, []);
		assert.deepEqual(
			changed.map(({variant: now, master: before}) => [before.plain, now.plain]),
			[['Ran the board', 'Ran the board of the north']],
		);
		assert.deepEqual(
			added.map(({plain}) => plain),
			['Wrote a handbook for newcomers'],
		);
		assert.deepEqual(
			leftOut.map(({plain}) => plain),
			['Filed 900 letters'],
		);
	});

	it('follows relative paths inside the root only', () => {
		const at = (path: string): unknown => {
			const found = resolveRelative(['career', 'cv'], path);
			return found.ok ? found.value.join('/') : found.problem.code;
		};
		assert.equal(at('master.md'), 'career/cv/master.md');
		assert.equal(at('../master.md'), 'career/master.md');
		assert.equal(at('./../../cv.md'), 'cv.md');
		for (const bad of ['../../../x.md', '/x.md', '', 'a//b.md', '..\\x.md', 'C:/x.md', '%2e%2e/x.md']) {
			assert.equal(at(bad), 'path.outside', bad);
		}
	});
});
