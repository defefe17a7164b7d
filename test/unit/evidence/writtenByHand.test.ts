import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {LineIndex} from '../../../src/core/documents/lineIndex';
import {cvBullet} from '../../../src/core/evidence/cvBullet';
import {evidenceFindings} from '../../../src/core/evidence/evidenceFindings';
import {readEvidence} from '../../../src/core/evidence/readEvidence';
import {shippedCatalogue} from '../../support/shippedCatalogue';

// Achievements as people write them, and what is made of them. Run with UPDATE_GOLDEN=1 to write the results anew; then
// read them: is every line of a CV true to its entry, and every finding fair?
const folder = 'test/fixtures/evidence';
const golden = 'test/fixtures/golden/evidence';
const index = shippedCatalogue();

function resultOf(text: string): string {
	const evidence = readEvidence(text);
	const lines = new LineIndex(text);
	const prompts = {title: 'title', number: 'number', result: 'result and number'};
	const findings = evidenceFindings(text, evidence, index).map(({code, at, detail = '', fixes}) => {
		const {line} = lines.positionAt(at.from);
		return `${String(line + 1)} ${code} ${[detail, ...fixes.map(({kind, what}) => `(${kind} ${what})`)].join(' ')}`.trim();
	});
	const entries = evidence.entries.map(
		(entry) =>
			`${entry.id ?? '-'} ${entry.date ?? '-'} ${entry.skills.map(({written}) => written).join('+')}: ${cvBullet(entry, prompts)}`,
	);
	return `${entries.join('\n')}\n\n${findings.join('\n')}\n`;
}

describe('achievements as people write them', () => {
	for (const name of fs.readdirSync(folder)) {
		it(`are read as the golden file says: ${name}`, () => {
			const result = resultOf(fs.readFileSync(path.join(folder, name), 'utf8'));
			const file = path.join(golden, name.replace('.md', '.txt'));
			if (process.env['UPDATE_GOLDEN'] === '1') {
				fs.writeFileSync(file, result);
			}
			assert.equal(result, fs.readFileSync(file, 'utf8'));
		});
	}

	it('are in the documentation as this reads them, without a finding', () => {
		const example =
			/```markdown\n(---\npmo-career: achievements\n[^`]*)```/.exec(fs.readFileSync('docs/evidence.md', 'utf8'))?.[1] ??
			'';
		const evidence = readEvidence(example);
		assert.equal(evidence.entries.length, 1);
		assert.deepEqual(evidenceFindings(example, evidence, index), []);
	});
});
