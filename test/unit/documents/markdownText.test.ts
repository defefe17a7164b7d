import assert from 'node:assert/strict';
import fc from 'fast-check';
import {commentText, markdownCell, markdownText} from '../../../src/core/documents/markdownText';

describe('foreign text in Markdown', () => {
	const texts: readonly [text: string, markdown: string][] = [
		['PMO Co-ordinator (M_o_R, P&L) 50%', 'PMO Co-ordinator (M_o_R, P&L) 50%'],
		['[x](command:workbench.action.reloadWindow)', '\\[x\\](command:workbench.action.reloadWindow)'],
		['![](https://evil/p.png)', '!\\[\\](https://evil/p.png)'],
		['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
		['</script><script>', '\\</script\\>\\<script\\>'],
		['&lt;b&gt; & co', '\\&lt;b\\&gt; & co'],
		['`code` *bold* _soft_ ~~gone~~ $math$', '\\`code\\` \\*bold\\* \\_soft\\_ \\~\\~gone\\~\\~ \\$math\\$'],
		['a\\b', 'a\\\\b'],
		[' two\r\n\r\n# lines\u2028end ', 'two # lines end'],
		['\u202Eevil\u2066\u0007', 'evil'],
	];
	for (const [text, markdown] of texts) {
		it(`${JSON.stringify(text)} stays text`, () => {
			assert.equal(markdownText(text), markdown);
		});
	}

	it('cannot leave its cell in a table', () => {
		assert.equal(markdownCell('a | b\n| c'), 'a \\| b \\| c');
	});

	it('cannot end the comment that it stands in', () => {
		assert.equal(commentText('x --> <b> ---!> y'), 'x -> <b> -!> y');
		fc.assert(
			fc.property(fc.array(fc.constantFrom('-', '>', '!', '<', 'x', '\n', '\u0007')), (parts) => {
				assert.equal(
					`<!-- ${commentText(parts.join(''))} -->`.indexOf('-->'),
					`<!-- ${commentText(parts.join(''))} -->`.length - 3,
				);
			}),
		);
	});

	it('always stands on one line, with every opening sign escaped', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary'}), (text) => {
				const markdown = markdownText(text);
				assert.doesNotMatch(markdown, /[\r\n\u2028\u2029]/u);
				assert.doesNotMatch(markdown.replace(/\\\\/g, ''), /(?<!\\)[[\]<>`*~$]/);
			}),
		);
	});
});
