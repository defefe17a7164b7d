import assert from 'node:assert/strict';
import {parseIsoDate} from '../../../../src/core/documents/dates';
import {readFrontMatter} from '../../../../src/core/documents/frontMatter';
import {documentKind} from '../../../../src/core/documents/kind';
import {planState} from '../../../../src/core/plan/read/planState';
import {readPlan} from '../../../../src/core/plan/read/readPlan';
import {situations, writeCoachingSheet} from '../../../../src/core/plan/sheets/coachingSheet';
import {writeFirstDays} from '../../../../src/core/plan/sheets/firstDays';
import {agreedActions, joinPlan} from '../../../../src/core/plan/sheets/joinPlan';
import {talkDirections, writeManagerTalk} from '../../../../src/core/plan/sheets/managerTalk';
import {writeMoveOut} from '../../../../src/core/plan/sheets/moveOut';
import {shippedCatalogue} from '../../../support/shippedCatalogue';

const today = '2026-11-22';
const index = shippedCatalogue();
const roles = [undefined, ...index.catalogue.roles];

const plans: readonly [name: string, text: string][] = [
	...roles.map((role): [string, string] => [
		`first days ${role?.id ?? ''}`,
		writeFirstDays({index, ...(role && {role}), start: today}),
	]),
	...[0, 1, 3, 12, 99].map((months): [string, string] => [
		`moving out in ${months}`,
		writeMoveOut({index, today, months}),
	]),
];
const sheets: readonly [name: string, text: string][] = [
	...situations.map((situation): [string, string] => [situation, writeCoachingSheet({situation, today})]),
	...talkDirections.map((direction): [string, string] => [direction, writeManagerTalk({index, direction, today})]),
];

describe('Sheets around a plan', () => {
	it('are read like any plan: no problem, unique ids, working days in the order of their milestones', () => {
		for (const [name, text] of [...plans, ...sheets]) {
			assert.ok(readFrontMatter(text).ok, name);
			const {groups, problems} = readPlan(text);
			assert.deepEqual(problems, [], name);
			const due = [...text.matchAll(/\(due: ([^)]*)\)/g)].map((match) => match[1] ?? '');
			for (const day of due) {
				assert.ok(
					parseIsoDate(day).ok && day >= today && ![0, 6].includes(new Date(day).getUTCDay()),
					`${name} ${day}`,
				);
			}
			assert.ok(groups.length > 0);
			assert.doesNotMatch(text, /undefined|NaN|\bnull\b|\[object|!|\.\./, name);
		}
	});

	it('that are plans have milestones, every action below one, RAID, people and reviews', () => {
		for (const [name, text] of plans) {
			assert.equal(documentKind(text), 'plan');
			const plan = readPlan(text);
			const state = planState(plan, today);
			assert.ok(state.milestones.length >= 3, name);
			assert.deepEqual(state.others, [], name);
			assert.ok(state.milestones.every(({actions}) => actions.length >= 3));
			const dates = state.milestones.map(({task}) => task.due ?? '');
			assert.deepEqual([...dates].sort(), dates);
			for (const {task, actions} of state.milestones) {
				assert.ok(
					actions.every(({due = ''}) => due <= (task.due ?? '')),
					name,
				);
			}
			for (const section of ['raid', 'people', 'reviews']) {
				assert.ok(
					plan.groups.some((group) => group.section === section),
					`${name} ${section}`,
				);
			}
		}
	});

	it('that are none have a kind of their own and differ by situation or direction', () => {
		assert.deepEqual([...new Set(sheets.map(([, text]) => documentKind(text)))], ['coaching', 'conversation']);
		const questions = sheets.map(([, text]) => /## Questions\n([^#]*)/.exec(text)?.[1]);
		assert.equal(new Set(questions).size, sheets.length);
	});

	it('let no text of a catalogue become a link, HTML or a task', () => {
		const evil = '[x](command:a) <img src=x>\n- [x] A1 done';
		const role = {...index.catalogue.roles[0], title: evil, purpose: evil, duties: [evil]} as never;
		for (const text of [
			writeFirstDays({index, role, start: today}),
			writeMoveOut({index, from: role, to: role, today, months: 3}),
		]) {
			const read = readFrontMatter(text);
			assert.ok(read.ok);
			const body = text.slice(read.value.bodyStart);
			assert.doesNotMatch(body, /(?<!\\)\]\(|(?<!\\)<|^- \[x\]/m);
			assert.ok(body.includes('img src'));
		}
	});
});

describe('What was agreed', () => {
	const sheet = writeCoachingSheet({situation: 'stuck', today}).replace(
		'[What I will do]',
		'Ask *Kim* (the lead) for two reviews',
	);
	const plan = '---\r\npmo-career: plan\r\n---\r\n## Actions\r\n\r\n- [x] A7 Done.\r\n\r\n## RAID\r\n';

	it('is what is still to do and more than a prompt', () => {
		assert.deepEqual(
			agreedActions(sheet).map(({text}) => text),
			['Ask *Kim* (the lead) for two reviews'],
		);
		assert.deepEqual(agreedActions(sheet.replace('- [ ] A1', '- [x] A1')), []);
		assert.deepEqual(agreedActions(writeCoachingSheet({situation: 'new', today})), []);
	});

	it('joins a plan once, with an id of the plan, and every other byte stays', () => {
		const joined = joinPlan(plan, sheet);
		assert.equal(joined.added, 1);
		const line = '- [ ] A8 Ask \\*Kim\\* (the lead) for two reviews (due: 2026-12-07)\r\n';
		assert.equal(
			joined.text,
			plan.replace('- [x] A7 Done.\r\n', (found) => found + line),
		);
		assert.deepEqual(joinPlan(joined.text, sheet), {text: joined.text, added: 0});
	});
});
