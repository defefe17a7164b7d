import assert from 'node:assert/strict';
import type {CheckedCv, CvChecker} from '../../src/core/cv/check/cvChecker';
import {applyEdits, fixCv} from '../../src/core/cv/check/fixCv';
import type {CvSettings} from '../../src/core/cv/check/frontMatterOptions';
import type {Finding, Fix, TextEdit} from '../../src/core/cv/check/rule';
import type {TextRange} from '../../src/core/cv/model/cv';
import {fixesOf} from '../../src/core/cv/check/fixesOf';

/** Throws unless all that was read and found lies inside the text, in order, and every fix can be applied. */
export function assertSound(text: string, {cv, findings, suppressions}: CheckedCv): void {
	for (const section of cv.sections) {
		assertInside(text, section, 'a section');
		for (const {part, from} of section.parts) {
			assert.equal(text.slice(from, from + part.raw.length), part.raw, 'a part is not what the text says');
			for (const leaf of part.leaves) {
				assertInside(part.raw, leaf, 'a leaf');
				const isRead = leaf.kind !== 'code' && leaf.kind !== 'comment';
				assert.equal(
					leaf.text.length,
					isRead ? leaf.to - leaf.from : 0,
					`the text of a ${leaf.kind} has another length`,
				);
			}
		}
	}
	for (const suppression of suppressions) assertInside(text, suppression, 'a suppression');
	for (const finding of findings) {
		assertInside(text, finding, finding.rule);
		assert.ok(fixesOf(finding).filter(({preferred}) => preferred).length <= 1, `${finding.rule} prefers two fixes`);
		for (const fix of fixesOf(finding)) assertApplies(text, finding, fix);
	}
}

function assertInside(text: string, {from, to}: TextRange, what: string): void {
	assert.ok(0 <= from && from <= to && to <= text.length, `${what}: ${String(from)}-${String(to)}`);
}

function assertApplies(text: string, {rule}: Finding, {title, edits}: Fix): void {
	assert.ok(edits.length > 0, `${rule}: ${title} edits nothing`);
	let free = 0;
	for (const edit of inOrder(edits)) {
		assertInside(text, edit, `${rule}: ${title}`);
		assert.ok(edit.from >= free, `${rule}: the edits of ${title} overlap`);
		free = edit.to;
	}
	assert.notEqual(applyEdits(text, inOrder(edits)), text, `${rule}: ${title} changes nothing`);
}

/** Throws when fixing everything leaves something to fix, or fixes it again another way. */
export function assertConverges(checker: CvChecker, text: string, settings: CvSettings): void {
	const fixed = fixCv(checker, text, settings);
	const {findings} = checker.check(fixed, settings);
	const left = findings.filter((finding) => fixesOf(finding).some(({preferred}) => preferred));
	assert.deepEqual(
		left.map(({rule, from, to}) => `${rule} ${JSON.stringify(fixed.slice(from, to))}`),
		[],
		'fixing leaves something to fix',
	);
	assert.equal(fixCv(checker, fixed, settings), fixed, 'fixing again changes the text');
}

/** Throws unless the preferred fix takes its finding away and brings none of the same rule that was not there before. */
export function assertFixHolds(
	checker: CvChecker,
	text: string,
	settings: CvSettings,
	finding: Finding,
	before: readonly Finding[],
): void {
	const fix = fixesOf(finding).find(({preferred}) => preferred);
	if (!fix) return;
	const edits = inOrder(fix.edits);
	const fixed = applyEdits(text, edits);
	const ofRule = (findings: readonly Finding[]): readonly Finding[] =>
		findings.filter(({rule}) => rule === finding.rule);
	const after = ofRule(checker.check(fixed, settings).findings);
	const others = ofRule(before).filter((each) => each !== finding);
	const places = others.map(({from, to}) => ({from: placeAfter(edits, from, 'from'), to: placeAfter(edits, to, 'to')}));
	const fresh = after.filter(({from, to}) => !places.some((place) => from <= place.to && place.from <= to));
	const shown = (of: string, {from, to}: TextRange): string => JSON.stringify(of.slice(from, to));
	const what = `${finding.rule}: "${fix.title}" for ${shown(text, finding)}`;
	assert.deepEqual(
		fresh.map((each) => shown(fixed, each)),
		[],
		`${what} brings new findings`,
	);
	assert.ok(after.length <= others.length, `${what} does not take its finding away`);
}

/** Where an offset lies after the edits; inside of an edit, at its near end. */
function placeAfter(edits: readonly TextEdit[], offset: number, end: 'from' | 'to'): number {
	let shift = 0;
	for (const {from, to, text} of edits) {
		if (offset < from || (offset === from && end === 'to')) break;
		if (offset < to) return from + shift + (end === 'to' ? text.length : 0);
		shift += text.length - (to - from);
	}
	return offset + shift;
}

function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
	return [...edits].sort((a, b) => a.from - b.from);
}
