import assert from 'node:assert/strict';
import fc from 'fast-check';
import {parseInlines} from '../../../src/core/cv/model/markdown';
import {visibleText} from '../../../src/core/cv/model/visibleText';

const squeezed = (text: string): string => text.replace(/ +/g, ' ').trim();

const cases: Readonly<Record<string, string>> = {
	'Cut **nine** days to *five*': 'Cut nine days to five',
	'See [the register](https://example.org/a) of `x`': 'See the register of',
	'![photo of me](me.png) Sam': 'Sam',
	'Led M_o_R and R&D in 3 \\* 4': 'Led M_o_R and R&D in 3 * 4',
	'Kept <b>one</b> list <!-- cv-ignore tense: quoted -->': 'Kept one list',
	'Write to sam@example.org or www.example.org': 'Write to or',
	'2 * 3 * 4 and a ~~struck~~ word': '2 * 3 * 4 and a struck word',
	'**Reporting:** rebuilt _the_ pack': 'Reporting: rebuilt the pack',
	'Fish &amp; chips': 'Fish chips',
};

describe('visibleText', () => {
	for (const [source, expected] of Object.entries(cases)) {
		it(`leaves what a reader sees of ${JSON.stringify(source)}`, () => {
			const {text} = visibleText(source);
			assert.equal(text.length, source.length);
			assert.equal(squeezed(text), expected);
		});
	}

	it('knows prompts from links, footnotes and tasks', () => {
		assert.equal(visibleText('[Job title] with [number] years').prompt, true);
		assert.equal(visibleText('[a link](https://example.org)').prompt, false);
		assert.equal(visibleText('a note[^1] and [x]').prompt, false);
	});

	it('blanks only, and nothing that the parser would keep, for any mixture of words and marks', () => {
		const piece = fc.constantFrom(
			'led',
			'a',
			' ',
			' ',
			'*',
			'**',
			'_',
			'`',
			'[',
			']',
			'](https://x.org)',
			'(',
			')',
			'~~',
			'<b>',
			'\\',
			'&amp;',
			'1.2m',
			'!',
		);
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 24}), (pieces) => {
				const source = pieces.join('').trim();
				const {text} = visibleText(source);
				assert.equal(text.length, source.length);
				const marks = new Set<number>();
				parseInlines(source).iterate({
					enter: ({name, from, to}) => {
						if (/Mark$|^URL$|^HTMLTag$|^InlineCode$|^Image$|^Entity$|^LinkLabel$|^LinkTitle$/.test(name)) {
							for (let at = from; at < to; at++) marks.add(at);
						} else if (name === 'Escape') {
							marks.add(from);
						}
						return true;
					},
				});
				for (let at = 0; at < source.length; at++) {
					const expected = marks.has(at) ? ' ' : source[at];
					assert.equal(text[at], expected, `${JSON.stringify(source)} at ${at}`);
				}
			}),
			{seed: 4, numRuns: 3000},
		);
	});
});
