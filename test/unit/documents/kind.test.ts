import assert from 'node:assert/strict';
import {documentKind} from '../../../src/core/documents/kind';

describe('the kind of a document', () => {
	const kinds: readonly [title: string, text: string, kind: string | undefined][] = [
		['plain', '---\npmo-career: cv\n---\nBody\n', 'cv'],
		['after other keys', '---\ntitle: X\n# note\npmo-career: cover-letter\n---\n', 'cover-letter'],
		['with a byte order mark and CRLF', '\uFEFF---\r\npmo-career: plan\r\n---\r\n', 'plan'],
		['in quotes with a comment', '---  \npmo-career: "checklist"  # made by hand\n---\n', 'checklist'],
		['while the head is not closed yet', '---\npmo-career: achievements\n', 'achievements'],
		['of an unknown word', '---\npmo-career: novel\n---\n', undefined],
		['with a word that every object has', '---\npmo-career: constructor\n---\n', undefined],
		['below the head', '---\ntitle: X\n---\npmo-career: cv\n', undefined],
		['in a nested mapping', '---\nmeta:\n  pmo-career: cv\n---\n', undefined],
		['without a value', '---\npmo-career:\n---\n', undefined],
		['in a text without a head', 'pmo-career: cv\n', undefined],
		['after an empty line', '\n---\npmo-career: cv\n---\n', undefined],
		['of nothing', '', undefined],
	];
	for (const [title, text, kind] of kinds) {
		it(`is ${kind ?? 'none'}: ${title}`, () => {
			assert.equal(documentKind(text), kind);
		});
	}

	it('is not looked for beyond the size that a head may have', () => {
		assert.equal(documentKind(`---\n${'#\n'.repeat(40_000)}pmo-career: cv\n---\n`), undefined);
	});

	it('is found at once in ten megabytes', () => {
		const texts = ['-'.repeat(10_000_000), `---\n${' '.repeat(10_000_000)}`, `---\n${'pmo-career: '.repeat(800_000)}`];
		const start = performance.now();
		for (const text of texts) {
			documentKind(text);
		}
		assert.ok(performance.now() - start < 1_000);
	});
});
