/** The other linters, as programs to be bundled from the packages of the kit `peers`: what each stands for in the table, and its source. */
export const peers: Readonly<Record<string, string>> = {
	'write-good': `
		import writeGood from 'write-good';
		export const subject = {check: (text) => writeGood(text)};
	`,
	'retext, 5 plugins': `
		import {unified} from 'unified';
		import english from 'retext-english';
		import article from 'retext-indefinite-article';
		import intensify from 'retext-intensify';
		import passive from 'retext-passive';
		import repeated from 'retext-repeated-words';
		import simplify from 'retext-simplify';
		import {VFile} from 'vfile';
		const processor = unified().use(english).use(passive).use(repeated).use(simplify).use(intensify).use(article);
		export const subject = {
			check: async (text) => {
				const file = new VFile(text);
				await processor.run(processor.parse(file), file);
				return file.messages;
			},
		};
	`,
	'textlint, 3 rules': `
		import {TextlintKernel} from '@textlint/kernel';
		import markdown from '@textlint/textlint-plugin-markdown';
		import maxWords from 'textlint-rule-en-max-word-count';
		import acronyms from 'textlint-rule-unexpanded-acronym';
		import writeGood from 'textlint-rule-write-good';
		const plain = (module) => module.default ?? module;
		const kernel = new TextlintKernel();
		const options = {
			ext: '.md',
			filePath: 'cv.md',
			plugins: [{pluginId: 'markdown', plugin: plain(markdown)}],
			rules: Object.entries({'write-good': writeGood, 'unexpanded-acronym': acronyms, 'en-max-word-count': maxWords}).map(
				([ruleId, rule]) => ({ruleId, rule: plain(rule)}),
			),
		};
		export const subject = {check: (text) => kernel.lintText(text, options)};
	`,
};
