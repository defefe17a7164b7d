import assert from 'node:assert/strict';
import {indexCatalogue} from '../../src/core/catalogue/lookups';
import {findRoutes} from '../../src/core/paths/routes/findRoutes';
import {routesMarkdown} from '../../src/core/paths/routesMarkdown';
import {startMermaid} from '../support/mermaid';
import type {Mermaid} from '../support/mermaid';
import {refreshTimeline} from '../../src/core/plan/timeline/refreshTimeline';
import {shortTitle} from '../../src/core/plan/shortTitle';
import {hostileTitles} from '../support/hostileTitles';
import {shippedCatalogue} from '../support/shippedCatalogue';

const today = '2027-01-15';

/** The timeline that a plan would get. */
function timelineOf(plan: string): string {
	const made = refreshTimeline(plan, today);
	assert.ok(made.ok && made.value, JSON.stringify(made));
	const block = /^```mermaid\n([\s\S]*?)\n```$/m.exec(made.value.text)?.[1];
	return block ?? assert.fail('no block');
}

describe('diagrams, read by Mermaid itself', () => {
	let mermaid: Mermaid;
	before(async () => {
		mermaid = await startMermaid();
	});
	after(() => mermaid.close());

	it('a timeline has the milestones and actions of the plan, with their dates', async () => {
		const plan = `---\npmo-career: plan\ntitle: To analyst\nstart: 2027-01-01\n---\n
## Milestones

- [x] M1 Baseline: agreed. (due: 2027-01-10)
- [ ] M2 Gates shown; level 3. (due: 2027-03-01) (baseline: 2027-02-20)

## Actions

### M2 Gates

- [/] A1 Do. (due: 2027-01-20)
- [ ] A2 Show. (due: 2027-02-18)
`;
		const source = timelineOf(plan);
		if (process.env['SHOT'] !== undefined) await mermaid.photograph(source, process.env['SHOT']);
		const {type, tasks, drawn} = await mermaid.read(source);
		assert.equal(type, 'gantt');
		assert.deepEqual(
			tasks.map(({section, name, start}) => [section, name, start]),
			[
				['M1', 'M1 Baseline: agreed.', '2027-01-10'],
				['M2', 'A1 Do.', '2027-01-01'],
				['M2', 'A2 Show.', '2027-01-21'],
				['M2', 'M2 moved 9 days later', '2027-02-20'],
				['M2', 'M2 Gates shown; level 3.', '2027-03-01'],
			],
		);
		assert.ok(drawn.includes('To analyst') && drawn.includes('M2 Gates shown; level 3.'), drawn);
	});

	it('no title breaks a timeline, is read as another, or comes alive', async () => {
		const titles = hostileTitles.map((title) => title.replace(/[\r\n]/g, ' '));
		const lines = titles.map(
			(title, at) => `- [ ] ${at % 2 === 0 ? `M${String(at + 1)} ` : ''}${title} (due: 2027-02-01)`,
		);
		const source = timelineOf(`## Milestones\n\n${lines.join('\n')}\n`);
		const {tasks, alive} = await mermaid.read(source);
		assert.deepEqual(alive, []);
		assert.equal(tasks.length, titles.length);
		for (const title of hostileTitles) {
			const alone = timelineOf(
				`---\ntitle: ${JSON.stringify(title)}\n---\n## Milestones\n\n- [ ] M1 x (due: 2027-02-01)\n`,
			);
			const read = await mermaid.read(alone);
			assert.deepEqual([read.tasks.length, read.alive], [1, []], title);
		}
		const words = titles.map((title) => shortTitle(title, 60));
		assert.deepEqual(
			tasks.map(({name}) => name.replace(/^(?:M\d+|-)\s?/, '')).filter((name, at) => name !== words[at]),
			[],
		);
	});

	describe('routes that are copied', () => {
		const index = shippedCatalogue();
		const found = findRoutes(index, {from: 'pmo_analyst', to: 'head_of_pmo'});
		const routes = found.ok ? found.value.routes : assert.fail('no routes');
		const roles = [...new Set(routes.flatMap((route) => route.roles))];
		const chartOf = (title: string): string => {
			const named = index.catalogue.roles.map((role) => (role.id === 'pmo_analyst' ? {...role, title} : role));
			const text = routesMarkdown(
				indexCatalogue({...index.catalogue, roles: named}),
				'pmo_analyst',
				'head_of_pmo',
				routes,
			);
			return /^```mermaid\n([\s\S]*?)\n```$/m.exec(text)?.[1] ?? assert.fail('no chart');
		};

		it('have a flowchart with their roles', async () => {
			const {type, nodes, alive} = await mermaid.read(chartOf('PMO Analyst'));
			assert.match(type, /^flowchart/);
			assert.deepEqual(
				nodes,
				roles.map((id) => index.role(id)?.title),
			);
			assert.deepEqual(alive, []);
		});

		it('whatever a role is called', async () => {
			for (const title of hostileTitles) {
				const {nodes, alive} = await mermaid.read(chartOf(title));
				assert.deepEqual([nodes.length, alive], [roles.length, []], title);
			}
		});
	});
});
