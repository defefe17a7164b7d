import assert from 'node:assert/strict';
import {documentKind} from '../../../src/core/documents/kind';
import {kindOf} from '../../../src/core/documents/kindOf';
import type {LinedDocument} from '../../../src/core/documents/kindOf';
import {leastTime} from '../../support/processorTime';

/** As an editor opens it; `asked` counts the lines that were read. */
function opened(
	text: string,
	languageId = 'markdown',
): {readonly document: LinedDocument; readonly asked: () => number} {
	const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
	let asked = 0;
	const lineAt = (line: number): {readonly text: string} => {
		asked++;
		return {text: lines[line] ?? assert.fail('there is no such line')};
	};
	return {
		document: {languageId, lineCount: lines.length, lineAt},
		asked: () => asked,
	};
}

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
			assert.equal(kindOf(opened(text).document), kind);
		});
	}

	it('is not looked for beyond the size that a head may have', () => {
		const text = `---\n${'#\n'.repeat(40_000)}pmo-career: cv\n---\n`;
		assert.equal(documentKind(text), undefined);
		assert.equal(kindOf(opened(text).document), undefined);
	});

	it('is found at the end of a long head', () => {
		const text = `---\n${'# note\n'.repeat(2_000)}pmo-career: plan\n---\n`;
		assert.equal(documentKind(text), 'plan');
		assert.equal(kindOf(opened(text).document), 'plan');
	});

	it('of an open document is asked of its head alone, and only in Markdown', () => {
		const body = 'Text\n'.repeat(1_000);
		const looked = (text: string): readonly unknown[] => {
			const {document, asked} = opened(text);
			return [kindOf(document), asked()];
		};
		assert.deepEqual(looked(`---\ntitle: X\npmo-career: cv\n---\n${body}`), ['cv', 3]);
		assert.deepEqual(looked(`---\ntitle: X\n---\n${body}`), [undefined, 3]);
		assert.deepEqual(looked(body), [undefined, 1]);
		assert.equal(kindOf(opened('---\npmo-career: cv\n---\n', 'plaintext').document), undefined);
	});

	it('is found at once in ten megabytes', () => {
		const texts = ['-'.repeat(10_000_000), `---\n${' '.repeat(10_000_000)}`, `---\n${'pmo-career: '.repeat(800_000)}`];
		const took = leastTime(() => texts.map((text) => documentKind(text)), 1000);
		assert.ok(took < 1000, `${took} ms`);
	});
});
