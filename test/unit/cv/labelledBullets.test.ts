import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import * as path from 'node:path';
import {parse} from 'yaml';
import type {CvChecker} from '../../../src/core/cv/check/cvChecker';
import {shippedChecker} from '../../support/cvKnowledge';
import {root} from '../../support/project';

interface LabelledBullet {
	readonly text: string;
	readonly label: 'weak' | 'strong';
	readonly field: string;
}

/** The rules that call a bullet weak. */
const weakness = new Set([
	'duty-not-achievement',
	'weak-opener',
	'no-metric',
	'passive-voice',
	'first-person',
	'buzzword',
	'vague-quantifier',
]);

const before = '## Experience\n\n### Officer | Harbour Trust | Leeds\n\nMarch 2018 to May 2021\n\n';

function bulletsOf(set: string): readonly LabelledBullet[] {
	const file = path.join(root, 'test', 'fixtures', 'cv', `bullets-${set}.yaml`);
	return parse(readFileSync(file, 'utf8')) as readonly LabelledBullet[];
}

function isCalledWeak(text: string, checker: CvChecker): boolean {
	const {findings} = checker.check(`${before}- ${text}\n`, {today: '2026-11-22'});
	return findings.some(({rule, severity, from}) => weakness.has(rule) && severity !== 'hint' && from >= before.length);
}

function measure(bullets: readonly LabelledBullet[]): {readonly precision: number; readonly recall: number} {
	const checker = shippedChecker();
	let [right, wrong, missed] = [0, 0, 0];
	for (const {text, label} of bullets) {
		const weak = isCalledWeak(text, checker);
		right += weak && label === 'weak' ? 1 : 0;
		wrong += weak && label === 'strong' ? 1 : 0;
		missed += !weak && label === 'weak' ? 1 : 0;
	}
	return {precision: right / (right + wrong), recall: right / (right + missed)};
}

describe('Labelled bullets', () => {
	for (const set of ['a', 'b']) {
		it(`set ${set}: what is called weak is weak, and what is weak is called so`, function () {
			const bullets = bulletsOf(set);
			const {precision, recall} = measure(bullets);
			const lines = [...new Set(bullets.map(({field}) => field))].map((field) => {
				const part = measure(bullets.filter((bullet) => bullet.field === field));
				return `${field} ${part.precision.toFixed(3)} and ${part.recall.toFixed(3)}`;
			});
			const figures = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${lines.join('; ')})`;
			if (this.test) {
				this.test.title += `: ${figures}`;
			}
			assert.ok(precision >= 0.9 && recall >= 0.85, figures);
		});
	}
});
