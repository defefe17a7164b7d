import assert from 'node:assert/strict';
import fs from 'node:fs';
import fc from 'fast-check';
import type {Catalogue} from '../../../src/core/catalogue/catalogue';
import {indexCatalogue} from '../../../src/core/catalogue/lookups';
import {daysBetween, parseIsoDate} from '../../../src/core/documents/dates';
import {readFrontMatter} from '../../../src/core/documents/frontMatter';
import {documentKind} from '../../../src/core/documents/kind';
import {writePlan} from '../../../src/core/plan/planDocument';
import {fixtureCatalogue, fixtureIndex, fixtureRole} from '../../fixtures/catalogue';
import {shippedCatalogue} from '../../support/shippedCatalogue';

const today = '2026-11-22';

describe('a career plan', () => {
	const index = fixtureIndex();
	const [coordinator, analyst] = [fixtureRole('coordinator'), fixtureRole('analyst')];

	it('from one role to another is written as agreed, word by word', () => {
		const plan = writePlan({index, from: coordinator, to: analyst, today, months: 6});
		assert.equal(plan, golden('plan-from-to.md'));
	});

	it('towards a role, without a role held, is written as agreed, word by word', () => {
		assert.equal(writePlan({index, to: analyst, today, months: 3}), golden('plan-to.md'));
	});

	it('says in its head what it is, and leaves out what is not known', () => {
		const head = (text: string): unknown => {
			const read = readFrontMatter(text);
			return read.ok && read.value.data;
		};
		assert.deepEqual(head(writePlan({index, from: coordinator, to: analyst, today, months: 6})), {
			'pmo-career': 'plan',
			title: 'From Office Co-ordinator to Office Analyst',
			from: 'coordinator',
			to: 'analyst',
			start: today,
			horizon: 6,
			review: 'monthly',
			catalogue: '9.9.9',
		});
		assert.deepEqual(
			Object.keys(head(writePlan({index, to: analyst, today, months: 6})) as object).includes('from'),
			false,
		);
	});

	it('names the stops where no direct move is listed', () => {
		const plan = writePlan({index, from: coordinator, to: fixtureRole('operations'), today, months: 12});
		assert.match(plan, /No direct move is listed\. The shortest way has 3 moves:/);
		assert.match(
			plan,
			/^1\. Move up to Office Analyst: .*\n2\. Move up to Office Manager: .*\n3\. Move to the line to Operations Manager: /m,
		);
		assert.match(plan, /Decision taken on the first move, to Office Analyst/);
		assert.match(plan, /Profit and loss is new to me/);
		assert.doesNotMatch(plan, /\(-\)/, 'a placeholder of the catalogue is no person to talk to');
	});

	it('says so where no way is listed, and invents none', () => {
		const plan = writePlan({index, from: fixtureRole('hermit'), to: analyst, today, months: 12});
		assert.match(plan, /No way is listed from the role you hold to this one\. It may still exist: \[/);
		assert.match(plan, /The step is large, 2 bands of responsibility/);
	});

	it('takes staying for a choice, not for a mistake', () => {
		const plan = writePlan({index, from: analyst, to: analyst, today, months: 12});
		assert.match(plan, /^# Growing as Office Analyst$/m);
		assert.match(plan, /Staying is a choice as good as any other/);
		assert.match(plan, /Decision taken: stay and deepen, or look for a move/);
		assert.doesNotMatch(plan, /core levels are not assessed|No post comes free|The new office/);
	});

	it('names no certificate as worth a look that is not offered today', () => {
		const plan = writePlan({index, to: analyst, today, months: 12});
		assert.match(plan, /^- First Certificate \(Issuer, foundation\)\n- Second Certificate \(Issuer, foundation\)$/m);
		assert.doesNotMatch(plan, /Old Certificate|Doubtful Certificate/);
		assert.match(writePlan({index, to: fixtureRole('manager'), today, months: 12}), /None is listed for this role/);
	});

	it('has unique ids, real dates between its first and last day, milestones in order, a review a month', () => {
		const role = fc.constantFrom(...fixtureCatalogue.roles);
		const day = fc
			.date({min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true})
			.map((date) => date.toISOString().slice(0, 10));
		fc.assert(
			fc.property(
				fc.option(role, {nil: undefined}),
				role,
				day,
				fc.integer({min: 1, max: 36}),
				(from, to, start, months) => {
					const plan = writePlan({index, ...(from && {from}), to, today: start, months});
					const ids = [...plan.matchAll(/^- \[ \] ([A-Z]+\d+) /gm)].map((match) => match[1]);
					assert.equal(new Set(ids).size, ids.length);
					assert.equal(ids.length, plan.match(/^- \[ \]/gm)?.length);
					assert.equal(ids.filter((id) => id?.startsWith('V')).length, months);
					const dates = (prefix: string): readonly string[] =>
						[...plan.matchAll(new RegExp(`^- \\[ \\] ${prefix}\\d+ .*\\(due: (\\S+)\\)$`, 'gm'))].map(
							(match) => match[1] ?? '',
						);
					for (const due of dates('[A-Z]+')) {
						assert.ok(parseIsoDate(due).ok && due >= start && daysBetween(start, due) <= months * 31 + 2, due);
						assert.ok(![0, 6].includes(new Date(due).getUTCDay()), `${due} is no working day`);
					}
					for (const prefix of ['M', 'A', 'V']) {
						assert.deepEqual([...dates(prefix)].sort(), dates(prefix));
					}
					assert.equal(documentKind(plan), 'plan');
				},
			),
			{numRuns: 60},
		);
	}).timeout(20_000);

	it('counts a length outside of 1 to 36 months as the nearest of these', () => {
		const reviews = (months: number): number =>
			writePlan({index, to: analyst, today, months}).match(/ V\d+ /g)?.length ?? 0;
		assert.deepEqual([0, -5, NaN, 1.9, 1e9, Infinity].map(reviews), [1, 1, 1, 1, 36, 36]);
	});

	it('lets no text of a catalogue become a link, an image, HTML or a line of its own', () => {
		const evil = 'E|vil [x](command:a) ![](https://evil/p.png) <img src=x> `x`\n- [x] M1 done\n\u202E--> ${env:HOME}';
		const spread = (value: unknown, key = ''): unknown =>
			typeof value === 'string'
				? [
						'id',
						'from',
						'to',
						'direction',
						'skill',
						'need',
						'status',
						'office',
						'family',
						'experience',
						'group',
					].includes(key)
					? value
					: `${value}${evil}`
				: Array.isArray(value)
					? value.map((part) => spread(part, key === 'certifications' ? 'id' : ''))
					: typeof value === 'object' && value !== null
						? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, spread(part, name)]))
						: value;
		const roles = (spread(fixtureCatalogue.roles) as Catalogue['roles']).map((role, i) => ({
			...role,
			certifications: fixtureCatalogue.roles[i]?.certifications ?? [],
		}));
		const hostile = {...(spread(fixtureCatalogue) as Catalogue), roles};
		const hostileIndex = indexCatalogue(hostile);
		const [from, to] = ['coordinator', 'analyst'].map((id) => hostileIndex.role(id));
		assert.ok(from && to);
		for (const plan of [
			writePlan({index: hostileIndex, from, to, today, months: 6}),
			writePlan({index: hostileIndex, to, today, months: 6}),
		]) {
			const read = readFrontMatter(plan);
			assert.ok(read.ok);
			const body = plan.slice(read.value.bodyStart);
			assert.ok(body.split('vil').length > 30, 'the hostile text is not in the plan');
			assert.doesNotMatch(body, /(?<!\\)\]\(/);
			assert.doesNotMatch(body, /(?<!\\)</);
			assert.doesNotMatch(body, /\u202E|^- \[x\]/m);
			for (const row of body.split('\n').filter((line) => line.startsWith('|'))) {
				assert.equal(row.replace(/\\\|/g, '').split('|').length, 6, row);
			}
		}
	});

	it('can be written between any two roles that ship, and prompts where nobody but the reader knows', () => {
		const shipped = shippedCatalogue();
		for (const to of shipped.catalogue.roles) {
			const from = shipped.movesTo(to.id)[0]?.from;
			const held = from === undefined ? undefined : shipped.role(from);
			const plan = writePlan({index: shipped, ...(held && {from: held}), to, today, months: 12});
			assert.ok(readFrontMatter(plan).ok, to.id);
			assert.doesNotMatch(plan, /undefined|NaN|\bnull\b|\[object/, to.id);
			assert.doesNotMatch(plan, /\.\.|\?\.|!/, to.id);
			assert.match(plan, /What is in it for me: \[/);
		}
	}).timeout(20_000);
});

function golden(name: string): string {
	return fs.readFileSync(`test/fixtures/golden/${name}`, 'utf8');
}
