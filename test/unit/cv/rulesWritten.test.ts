import assert from 'node:assert/strict';
import fs from 'node:fs';
import {severities} from '../../../src/core/cv/check/rule';
import {ruleInfos as rules} from '../../../src/core/cv/rules/ruleInfos';
import {rulesMarkdown} from '../../../src/core/cv/rules/rulesMarkdown';

interface Manifest {
	readonly contributes: {
		readonly configuration: {readonly properties: Record<string, {properties?: Record<string, unknown>}>};
	};
}

const document = 'docs/cv-rules.md';
const setting = 'pmoCareer.cv.rules';
/** Set to 1, it makes this run write what it would compare. */
const writes = process.env['UPDATE_GOLDEN'] === '1';
const wanted = Object.fromEntries(
	rules.map(({code, title, what}) => [
		code,
		{type: 'string', enum: [...severities, 'off'], description: `${title}. ${what}`},
	]),
);

describe('what is written about the rules', () => {
	before(() => {
		if (writes) {
			fs.writeFileSync(document, rulesMarkdown(rules));
			const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8')) as Manifest;
			const schema = manifest.contributes.configuration.properties[setting];
			assert.ok(schema);
			schema.properties = wanted;
			fs.writeFileSync('package.json', `${JSON.stringify(manifest, undefined, '\t')}\n`);
		}
	});

	it(`is in ${document}, rule by rule`, () => {
		assert.equal(fs.readFileSync(document, 'utf8'), rulesMarkdown(rules), 'run it with UPDATE_GOLDEN=1');
	});

	it(`is in the schema of the setting ${setting}`, () => {
		const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8')) as Manifest;
		assert.deepEqual(manifest.contributes.configuration.properties[setting]?.properties, wanted);
	});

	it('names every rule once, with its sources and how to switch it off', () => {
		const text = rulesMarkdown(rules);
		for (const {code} of rules) {
			assert.equal(text.split(`\n## ${code}\n`).length, 2, code);
			assert.ok(text.includes(`cv-ignore ${code}: reason`), code);
		}
	});
});
