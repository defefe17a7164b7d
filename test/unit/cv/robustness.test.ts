import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import * as path from 'node:path';
import fc from 'fast-check';
import type {CvChecker} from '../../../src/core/cv/check/cvChecker';
import {cvCountries} from '../../../src/core/cv/country';
import type {CvSettings} from '../../../src/core/cv/check/frontMatterOptions';
import {generatedCv} from '../../bench/cv/generatedCv';
import {cvFixtures} from '../../support/cvFixtures';
import {shippedChecker} from '../../support/cvKnowledge';
import {assertConverges, assertFixHolds, assertSound} from '../../support/cvSoundness';
import {cvWith, hostileCvs, hostileWords} from '../../support/hostileCvs';
import {ensureKit} from '../../support/kit';
import {mutatedCv} from '../../support/mutatedCvs';
import {seeded} from '../../support/seeded';
import {fixesOf} from '../../../src/core/cv/check/fixesOf';

const settings: CvSettings = {today: '2026-11-22'};
const mutants = 5000;

/** Everything that must hold of any text, with at most one fix of each rule tried alone. */
function assertHolds(checker: CvChecker, text: string, withSettings = settings): void {
	const checked = checker.check(text, withSettings);
	assertSound(text, checked);
	const tried = new Set<string>();
	const below = seeded(text.length);
	for (const finding of checked.findings) {
		const isFixable = fixesOf(finding).some(({preferred}) => preferred);
		if (isFixable && !tried.has(finding.rule) && below(2) === 0) {
			tried.add(finding.rule);
			assertFixHolds(checker, text, withSettings, finding, checked.findings);
		}
	}
	assertConverges(checker, text, withSettings);
}

/** Names the text that fails, so that it can be tried alone. */
function naming(name: string, run: () => void): void {
	try {
		run();
	} catch (error) {
		throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, {cause: error});
	}
}

describe('checking a CV stands up to', () => {
	const all = [...cvFixtures('bad'), ...cvFixtures('clean'), ...cvFixtures('layouts')];

	describe('documents that no editor should have to open:', () => {
		for (const [name, make] of Object.entries(hostileCvs)) {
			it(name, () => {
				const text = make();
				const checker = shippedChecker();
				const checked = checker.check(text, settings);
				assertSound(text, checked);
				if (text.length < 100_000) assertConverges(checker, text, settings);
			});
		}
	});

	for (const [name, words] of Object.entries(hostileWords)) {
		it(`a CV full of ${name}`, () => {
			const text = cvWith(words);
			const checker = shippedChecker();
			assertSound(text, checker.check(text, settings));
			if (text.length < 100_000) assertConverges(checker, text, settings);
		});
	}

	it('every example of the CommonMark specification, alone and below an entry', async () => {
		const {folder} = await ensureKit('commonmark');
		const load = createRequire(path.join(folder, 'package.json'));
		const {tests} = load('commonmark-spec') as {readonly tests: readonly {readonly markdown: string}[]};
		assert.ok(tests.length > 600);
		const checker = shippedChecker();
		tests.forEach(({markdown}, at) => {
			const text = markdown.replaceAll('→', '\t');
			for (const before of ['', '## Experience\n\n### PMO Analyst, Acme Ltd\n\nJan 2020 - present\n\n- ', '> ']) {
				naming(`example ${String(at + 1)}`, () => assertHolds(checker, before + text));
			}
		});
	});

	for (const [at, {name, text}] of all.entries()) {
		const count = Math.ceil(mutants / all.length);
		it(`${String(count)} mutations of the CV "${name}"`, () => {
			const checker = shippedChecker();
			for (let turn = 0; turn < count; turn += 1) {
				const seed = at * 10_000 + turn;
				const country = cvCountries[Math.floor((turn * cvCountries.length) / count)] ?? 'uk';
				naming(`seed ${String(seed)}`, () => assertHolds(checker, mutatedCv(text, seed), {...settings, country}));
			}
		});
	}

	it('edits in any order: what was kept gives the same as reading anew', () => {
		const insertion = fc.oneof(
			fc.constantFrom('\n', '\n\n', '- ', '# ', '## ', '**', '`', '```\n', '<!-- ', '-->', '---\n', '> ', 'I ', '2019'),
			fc.constantFrom('\r', '\t', '| a |', 'Responsible for ', '### PMO Analyst, Acme\n', '## Skills\n', '\uD83D'),
			fc.string({maxLength: 5}),
		);
		const edit = fc.record({
			at: fc.double({min: 0, max: 1, noNaN: true}),
			length: fc.oneof({weight: 3, arbitrary: fc.constant(0)}, fc.nat(40), fc.nat(400)),
			text: insertion,
		});
		fc.assert(
			fc.property(fc.constantFrom(...all), fc.array(edit, {minLength: 1, maxLength: 8}), ({text}, edits) => {
				const kept = shippedChecker();
				let now = text;
				kept.check(now, settings);
				for (const {at, length, text: added} of edits) {
					const from = Math.floor(at * now.length);
					now = now.slice(0, from) + added + now.slice(from + length);
					assert.deepEqual(kept.check(now, settings), shippedChecker().check(now, settings));
				}
			}),
			{seed: 4, numRuns: 150},
		);
	});

	it('lines that are typed in, doubled, moved and deleted: what was kept gives the same as reading anew', () => {
		const edit = fc.record({
			kind: fc.constantFrom('type', 'type', 'type', 'double', 'move', 'delete'),
			at: fc.nat(),
			to: fc.nat(),
			lines: fc.integer({min: 1, max: 12}),
			text: fc.constantFrom('a', ' ', '2', '2021', ', Power BI', ' (PMO)', ' and the RAID log', '<!-- cv-ignore -->'),
		});
		const texts = [...all.map(({text}) => text), generatedCv(5000, 3), generatedCv(9000, 5)];
		fc.assert(
			fc.property(fc.constantFrom(...texts), fc.array(edit, {minLength: 3, maxLength: 10}), (text, edits) => {
				const kept = shippedChecker();
				let lines = text.split('\n');
				kept.check(text, settings);
				for (const {kind, at, to, lines: count, text: typed} of edits) {
					const [from, target] = [at % lines.length, to % lines.length];
					const taken = lines.slice(from, from + count);
					const others = kind === 'double' ? lines : lines.filter((_, index) => index < from || index >= from + count);
					lines =
						kind === 'type'
							? lines.map((line, index) => (index === from ? line + typed : line))
							: kind === 'delete'
								? others
								: [...others.slice(0, target), ...taken, ...others.slice(target)];
					const now = lines.join('\n');
					assert.deepEqual(kept.check(now, settings), shippedChecker().check(now, settings));
				}
			}),
			{seed: 5, numRuns: 150},
		);
	});
});
