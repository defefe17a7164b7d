import assert from 'node:assert/strict';
import type {CvCompletion} from '../../../src/core/cv/complete/completion';
import {completionsAt} from '../../../src/core/cv/complete/completionsAt';
import {rules} from '../../../src/core/cv/rules/rules';
import {shippedChecker, shippedLexicon} from '../../support/cvKnowledge';
import {shippedCatalogue} from '../../support/shippedCatalogue';

interface Offered {
	/** What the choice takes the place of. */
	readonly replaced: string;
	readonly items: readonly CvCompletion[];
	readonly labels: readonly string[];
}

/** What is offered at the caret. */
function at(marked: string): Offered {
	const offset = marked.indexOf('‸');
	const text = marked.replace('‸', '');
	const checked = shippedChecker().check(text, {today: '2026-11-22'});
	const found = completionsAt({
		checked,
		offset,
		lexicon: shippedLexicon(),
		catalogue: shippedCatalogue(),
		rules,
	});
	const items = found ? [...found.items].sort((a, b) => a.rank - b.rank) : [];
	return {replaced: found ? text.slice(found.from, found.to) : '', items, labels: items.map(({label}) => label)};
}

const head = '---\npmo-career: cv\ntarget: pmo_analyst\n---\n\n# Sam Example\n\n';
const ended = `${head}## Experience\n\n### PMO Analyst | Example Water\n\nMarch 2021 to June 2023\n\n`;
const current = ended.replace('June 2023', 'present');

describe('completions in a CV', () => {
	it('are verbs at the start of a bullet: in the past where the role has ended, in the present where it goes on', () => {
		const past = at(`${ended}- Aut‸\n`);
		assert.equal(past.replaced, 'Aut');
		assert.ok(past.labels.includes('Automated') && past.labels.includes('Built') && !past.labels.includes('Build'));
		const present = at(`${current}- ‸\n`);
		assert.ok(present.labels.includes('Automate') && !present.labels.includes('Automated'));
	});

	it('are strong verbs only; those of the target role first, those that open a bullet already last', () => {
		const {labels, items} = at(`${ended}- Automated a report\n- ‸\n`);
		assert.ok(!labels.includes('Helped') && !labels.includes('Assisted'));
		assert.ok(labels.indexOf('Challenged') < labels.indexOf('Abolished'), 'the duties of an analyst say challenges');
		assert.equal(labels.at(-1), 'Automated');
		assert.equal(items.at(-1)?.detail, 'opens a bullet already');
	});

	it('are spelt as the country spells', () => {
		assert.ok(at(`${ended}- ‸\n`).labels.includes('Prioritised'));
		const american = ended.replace('target:', 'country: us\ntarget:');
		const {labels} = at(`${american}- ‸\n`);
		assert.ok(labels.includes('Prioritized') && !labels.includes('Prioritised'));
	});

	it('are numbers of the target role further on in a bullet', () => {
		const {items, replaced} = at(`${ended}- Built a report, ‸\n`);
		assert.equal(replaced, '');
		assert.deepEqual([...new Set(items.map(({kind}) => kind))], ['measure']);
		assert.ok(items.every(({insert}) => /^\$\{1:[^$}]+\}$/.test(insert ?? '')));
	});

	it('are skills and tools in their right spelling in the skills, after each comma too', () => {
		const {labels, replaced} = at(`${head}## Skills\n\n- Reporting, power b‸\n`);
		assert.equal(replaced, 'power b');
		assert.ok(labels.includes('Power BI') && labels.includes('Status reporting and MI'));
		assert.ok(labels.indexOf('Power BI') < labels.indexOf('Asana') || !labels.includes('Asana'));
	});

	it('are the scope line for a PMO entry that has none, and names in it', () => {
		const {items} = at(`${ended}PMO‸\n\n- Built a report\n`);
		assert.deepEqual(
			items.map(({label}) => label),
			['PMO scope:'],
		);
		assert.deepEqual(at(`${ended}PMO scope: project office.\n\nPM‸\n`).labels, []);
		assert.ok(at(`${ended}PMO scope: project office; tools ‸\n`).labels.includes('Power BI'));
	});

	it('are certificates with their issuer', () => {
		const {items} = at(`${head}## Certifications\n\n- PRI‸\n`);
		const prince = items.find(({label}) => label.startsWith('PRINCE2') && label.includes('Foundation'));
		assert.match(prince?.insert ?? '', /^PRINCE2.*, .*, \$\{1:month year\}$/);
		assert.ok(!items.some(({detail}) => detail === undefined));
	});

	it('are headings that are not there yet', () => {
		const {labels, replaced} = at(`${ended}## Ed‸\n`);
		assert.equal(replaced, 'Ed');
		assert.ok(labels.includes('Education') && !labels.some((label) => /experience/i.test(label)));
		assert.ok(!labels.some((label) => /references/i.test(label)));
	});

	it('are rules in a comment that lets a finding pass', () => {
		for (const comment of ['<!-- cv-ignore ‸ -->', '<!-- cv-ignore-file refer‸', '<!-- cv-ignore tense, ref‸ -->']) {
			assert.ok(at(`${ended}- Built ${comment}\n`).labels.includes('references-line'), comment);
		}
		assert.deepEqual(at(`${ended}- Built <!-- note ‸ -->\n`).labels, []);
	});

	it('are keys of the front matter that are not there yet, and values of those that know theirs', () => {
		const matter = (lines: string): string => `---\npmo-career: cv\n${lines}\n---\n\n# Sam\n`;
		const keys = at(matter('target: pmo_lead\nco‸'));
		assert.ok(keys.labels.includes('country') && !keys.labels.includes('target'));
		assert.equal(keys.replaced, 'co');
		assert.deepEqual(at(matter('country: u‸')).labels, ['uk', 'us', 'us-federal', 'eu']);
		assert.equal(at(matter('country: us-f‸')).replaced, 'us-f');
		const target = at(matter('target: ‸')).items.find(({label}) => label === 'pmo_lead');
		assert.equal(target?.detail, 'PMO Lead');
		assert.ok(at(matter('rules:\n  ref‸')).labels.includes('references-line'));
		assert.deepEqual(at(matter('rules:\n  references-line: ‸')).labels, ['error', 'warning', 'info', 'hint', 'off']);
		assert.deepEqual(at(matter('words:\n  - a‸')).labels, []);
		assert.deepEqual(at(matter('title: a‸')).labels, []);
	});

	it('are none in code, in prose and before the front matter', () => {
		for (const text of [
			`${ended}\`\`\`\n- ‸\n\`\`\`\n`,
			`${head}## Profile\n\nPMO Analyst who ‸\n`,
			`${head}‸`,
			'‸---\npmo-career: cv\n---\n',
			'---‸\npmo-career: cv\n---\n',
			'‸',
		]) {
			assert.deepEqual(at(text).labels, [], JSON.stringify(text));
		}
	});

	it('never fail, wherever the cursor is', () => {
		const text = `${current}- Built a report for \`x\`\n\n## Skills\n\n- Power BI, \n\n<!-- cv-ignore \n\n| a | b |\n|---|---|\n| 1 | 2 |\n`;
		for (let offset = 0; offset <= text.length; offset++) {
			const {items} = at(`${text.slice(0, offset)}‸${text.slice(offset)}`);
			assert.ok(items.length < 1000);
		}
	});
});
