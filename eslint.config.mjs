import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Ways for text to become markup, code or a silent loss. Each has a safe way beside it. */
const bans = [
	{selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]', message: 'Use text nodes.'},
	{
		selector:
			'CallExpression[callee.property.name=/^(insertAdjacentHTML|write|writeln)$/][callee.object.name="document"]',
		message: 'Use text nodes.',
	},
	{selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Use text nodes.'},
	{selector: 'Property[key.name="isTrusted"][value.value=true]', message: 'Trust single commands only.'},
	{selector: 'Property[key.name=/^(overwrite|ignoreIfExists)$/]', message: 'Files are never replaced.'},
	{
		selector:
			'CallExpression[callee.property.name=/^show(Information|Warning|Error)Message$/] > TemplateLiteral:first-child',
		message: 'Notifications turn links in their text alive: fixed, localised text only.',
	},
	{selector: 'TSEnumDeclaration', message: 'Use a union of literals.'},
	{selector: 'ExportDefaultDeclaration', message: 'Export by name.'},
	{selector: 'ExportAllDeclaration', message: 'Export by name.'},
];

export default tseslint.config(
	{ignores: ['dist/', 'out/', '.vscode-test/', 'shots/', 'node_modules/', 'test/fixtures/sample/']},
	{
		files: ['**/*.{ts,tsx}'],
		extends: [...tseslint.configs.strictTypeChecked, regexp.configs['flat/recommended']],
		languageOptions: {
			parserOptions: {
				project: ['./tsconfig.json', './src/core/tsconfig.json', './media/tsconfig.json', './test/tsconfig.json'],
				tsconfigRootDir: import.meta.dirname,
			},
		},
		rules: {
			'no-restricted-syntax': ['error', ...bans],
			'no-eval': 'error',
			'no-console': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/explicit-module-boundary-types': 'error',
			'@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
			'@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
			'@typescript-eslint/no-invalid-void-type': 'off',
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			'max-lines': ['error', {max: 250, skipBlankLines: true, skipComments: true}],
			'regexp/no-super-linear-backtracking': 'error',
			'regexp/no-super-linear-move': 'error',
		},
	},
	{
		files: ['test/**/*.ts'],
		rules: {
			'no-console': 'off',
			'max-lines': 'off',
			'@typescript-eslint/no-floating-promises': [
				'error',
				{allowForKnownSafeCalls: [{from: 'package', package: 'mocha', name: ['it', 'describe']}]},
			],
		},
	},
);
