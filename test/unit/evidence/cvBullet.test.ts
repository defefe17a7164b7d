import assert from 'node:assert/strict';
import fc from 'fast-check';
import {CvReader} from '../../../src/core/cv/model/cvReader';
import {insertBullet} from '../../../src/core/evidence/bulletPlace';
import {cvBullet, evidenceIn} from '../../../src/core/evidence/cvBullet';
import {readEvidence} from '../../../src/core/evidence/readEvidence';
import {shippedLexicon} from '../../support/cvKnowledge';
import {hostileCvs} from '../../support/hostileCvs';

const prompts = {title: 'what', number: 'how many', result: 'result and number'};

function bullet(fields: string): string {
	const [entry] = readEvidence(`## E1 ${fields}`).entries;
	return cvBullet(entry ?? assert.fail('no entry was read'), prompts);
}

describe('an entry becomes a line of a CV', () => {
	const mark = ' <!-- evidence: E1 -->';

	it('with its result and numbers first, then what was done, in its own words', () => {
		assert.equal(
			bullet('Built one sheet\n- Numbers: 5 days to 2\n\nAction: Agreed one source.\n\nResult: Reports come sooner.\n'),
			`Reports come sooner (5 days to 2). Agreed one source.${mark}`,
		);
		assert.equal(
			bullet('Built one sheet\n\nResult: Reports come 3 days sooner.\n'),
			`Reports come 3 days sooner. Built one sheet.${mark}`,
		);
		assert.equal(bullet('Cut it from 5 days to 2\n- Numbers: 5 days, 2 days\n'), `Cut it from 5 days to 2${mark}`);
		assert.equal(bullet('Cut it\n- Numbers: 5 days to 2\n'), `Cut it (5 days to 2)${mark}`);
	});

	it('with prompts where something is missing, and nothing invented', () => {
		assert.equal(bullet('Cut it\n'), `Cut it [result and number]${mark}`);
		assert.equal(bullet('Cut it\n\nResult: Faster\n'), `Faster [how many]. Cut it.${mark}`);
		assert.equal(bullet('\n- Numbers: 5\n'), `[what] (5)${mark}`);
		const words = fc.stringMatching(/^[a-z]{1,8}( [a-z0-9]{1,8}){0,4}$/);
		fc.assert(
			fc.property(words, words, words, words, (title, numbers, action, result) => {
				const line = bullet(`${title}\n- Numbers: ${numbers}\n\nAction: ${action}\n\nResult: ${result}\n`);
				const own = new Set(`${title} ${numbers} ${action} ${result}`.split(' '));
				const used = line
					.replace(mark, '')
					.split(/[^a-z0-9]+/)
					.filter(Boolean);
				assert.ok(used.every((word) => own.has(word)) && line.startsWith(result));
			}),
			{seed: 7, numRuns: 200},
		);
	});

	it('as one item of a list, whatever it begins with', () => {
		assert.equal(bullet('# 1\n'), `\\# 1${mark}`);
		assert.equal(bullet('x\n\nResult: 1. place\n'), `1\\. place. x.${mark}`);
		assert.deepEqual([...evidenceIn(`- a ${mark}\n- b <!-- evidence: x -->`)], ['E1']);
	});
});

describe('a line is put into a CV', () => {
	const reader = new CvReader(shippedLexicon());
	const insert = (marked: string): string => {
		const text = marked.replace('|', '');
		const {start, end, text: words} = insertBullet(reader.read(text), Math.max(0, marked.indexOf('|')), 'New');
		return text.slice(0, start) + words + text.slice(end);
	};
	const job = '## Experience\n\n### PMO Analyst, Acme Ltd\n\nJan 2020 - present\n\n';

	it('after the item of the cursor, with the same sign and all lines of the item before it', () => {
		assert.equal(insert(`${job}* O|ne\n* Two\n`), `${job}* One\n* New\n* Two\n`);
		assert.equal(insert(`${job}- One|\n  goes on\n- Two\n`), `${job}- One\n  goes on\n- New\n- Two\n`);
		assert.equal(insert(`${job}- One\n  goes| on\n`), `${job}- One\n  goes on\n- New\n`);
		assert.equal(insert(`${job}- One\r\n|\r\n- Two`), `${job}- One\r\n- New\r\n- Two`);
	});

	it('apart from paragraphs and headings', () => {
		assert.equal(insert(`${job}Wor|ds\nthat go on\n\nMore\n`), `${job}Words\nthat go on\n\n- New\n\nMore\n`);
		assert.equal(insert(`${job}Words\n|\nMore\n`), `${job}Words\n\n- New\n\nMore\n`);
		assert.equal(
			insert('## Experi|ence\n\n### PMO Analyst, Acme Ltd\n'),
			'## Experience\n\n- New\n\n### PMO Analyst, Acme Ltd\n',
		);
	});

	it('into the list below, where a paragraph or a heading leads to one', () => {
		assert.equal(insert(`${job}Wor|ds\n\n* One\n* Two\n`), `${job}Words\n\n* New\n* One\n* Two\n`);
		assert.equal(insert('## Experi|ence\r\n\r\n\r\n- One\r\n'), '## Experience\r\n\r\n\r\n- New\r\n- One\r\n');
		assert.equal(insert(`${job}Wor|ds\n- One\n`), `${job}Words\n- New\n- One\n`);
	});

	it('at the end of the first job where the cursor stands elsewhere', () => {
		const cv = `---\npmo-career: cv\n---\n# Jo Green\n\n${job}- One\n\n### PMO Officer, Beta Ltd\n\n2018 - 2020\n\n## Skills\n\nRisk\n`;
		const wanted = cv.replace('- One\n', '- One\n- New\n');
		assert.equal(insert(`|${cv}`), wanted);
		assert.equal(insert(cv.replace('Risk', 'Ri|sk')), wanted);
		assert.equal(insert('# Jo Green\n'), '# Jo Green\n\n- New\n');
		assert.equal(insert(''), '- New');
	});

	it('and takes nothing away, wherever the cursor is', () => {
		for (const make of Object.values(hostileCvs)) {
			const text = make().slice(0, 20_000);
			const cv = reader.read(text);
			for (const cursor of [0, 1, Math.floor(text.length / 2), text.length]) {
				const {start, end, text: words} = insertBullet(cv, Math.min(cursor, text.length), 'New');
				assert.equal(text.slice(start, end).trim(), '');
				assert.match(words, /^[\r\n]*[ \t]*[-*+][ \t]+New[\r\n]*$/);
			}
		}
	});
});
