import assert from 'node:assert/strict';
import {assess} from '../../../src/core/checklist/assess';
import type {Answers, Assessment, Checklist} from '../../../src/core/checklist/checklist';

/** The assessment of answers that are known to be valid. */
export function assessed(checklist: Checklist, answers: Answers): Assessment {
	const result = assess(checklist, answers);
	assert.ok(result.ok, JSON.stringify(result));
	return result.value;
}
