import assert from 'node:assert/strict';
import {applyEdits} from '../../../src/core/cv/check/fixCv';
import type {CvSettings} from '../../../src/core/cv/check/frontMatterOptions';
import type {Finding, Rule, RuleExample} from '../../../src/core/cv/check/rule';
import {rules} from '../../../src/core/cv/rules/rules';
import {shippedChecker} from '../../support/cvKnowledge';
import {fixesOf} from '../../../src/core/cv/check/fixesOf';

interface Marked {
	readonly text: string;
	/** What stands between the marks. */
	readonly ranges: readonly {readonly from: number; readonly to: number}[];
}

function marked(example: RuleExample): Marked {
	const ranges: {from: number; to: number}[] = [];
	const starts: number[] = [];
	let text = '';
	for (const character of example.text) {
		if (character === '«') {
			starts.push(text.length);
		} else if (character === '»') {
			ranges.push({from: starts.pop() ?? 0, to: text.length});
		} else {
			text += character;
		}
	}
	return {text, ranges: ranges.sort((a, b) => a.from - b.from || a.to - b.to)};
}

function settingsOf({options}: RuleExample): CvSettings {
	return {
		today: options?.today ?? '2026-11-22',
		...(options?.country ? {country: options.country} : {}),
		...(options?.target === undefined ? {} : {target: options.target}),
		...(options?.words ? {words: [...options.words]} : {}),
	};
}

function found(rule: Rule, text: string, example: RuleExample): readonly Finding[] {
	return shippedChecker()
		.check(text, settingsOf(example))
		.findings.filter(({rule: code}) => code === rule.code);
}

const shown = (text: string, {from, to}: {readonly from: number; readonly to: number}): string => text.slice(from, to);

describe('CV rules', () => {
	it('have codes of their own', () => {
		const codes = rules.map(({code}) => code);
		assert.deepEqual([...new Set(codes)], codes);
	});

	for (const rule of rules) {
		describe(rule.code, () => {
			it('has bad and good examples, guards, sources and an explanation', () => {
				assert.ok(rule.bad.length > 0 && rule.good.length > 0 && rule.guards.length > 0 && rule.sources.length > 0);
				for (const sentence of [rule.what, rule.why, rule.how]) {
					assert.match(sentence, /^\p{Lu}.*\.$/su);
				}
			});

			for (const example of rule.bad) {
				const {text, ranges} = marked(example);
				it(`finds exactly what is marked in ${JSON.stringify(text)}`, () => {
					assert.ok(ranges.length > 0, 'nothing is marked');
					const findings = found(rule, text, example);
					assert.deepEqual(
						findings.map((finding) => shown(text, finding)),
						ranges.map((range) => shown(text, range)),
					);
					assert.deepEqual(
						findings.map(({from, to}) => ({from, to})),
						ranges,
					);
					for (const {message} of findings) {
						assert.match(message, /[.?]$/);
					}
				});

				it(`each fix of ${JSON.stringify(text)} takes its finding away and brings no new one of the rule`, () => {
					const before = found(rule, text, example);
					for (const fixes of before.map(fixesOf)) {
						assert.ok(fixes.filter(({preferred}) => preferred).length <= 1);
						for (const {title, edits} of fixes) {
							const fixed = applyEdits(
								text,
								[...edits].sort((a, b) => a.from - b.from),
							);
							assert.notEqual(fixed, text, title);
							const after = found(rule, fixed, example);
							assert.ok(after.length < before.length, `${title} leaves ${JSON.stringify(fixed)}`);
						}
					}
				});

				if (example.fixed !== undefined) {
					it(`fixes ${JSON.stringify(text)} as it says`, () => {
						const [fix] = found(rule, text, example).flatMap((finding) =>
							fixesOf(finding).filter(({preferred}) => preferred),
						);
						assert.ok(fix, 'there is no preferred fix');
						assert.equal(
							applyEdits(
								text,
								[...fix.edits].sort((a, b) => a.from - b.from),
							),
							example.fixed,
						);
					});
				}
			}

			for (const example of [...rule.good, ...rule.guards]) {
				it(`finds nothing in ${JSON.stringify(example.text)}`, () => {
					assert.deepEqual(
						found(rule, example.text, example).map((finding) => shown(example.text, finding)),
						[],
					);
				});
			}
		});
	}
});
