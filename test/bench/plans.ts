import {inChild} from './child';
import type {PlansTime} from './plans/measure';
import {kilobytes, milliseconds} from './table';
import type {Table} from './table';

/** Reads and shows plans in a process of its own. `program`: this bundle. */
export async function measurePlans(program: string): Promise<PlansTime> {
	return (await inChild(['--expose-gc', program, '--child', 'plans'])) as PlansTime;
}

export function plansTable(time: PlansTime): Table {
	const row = (name: string, part: number, parse = time.parse): readonly string[] => [
		name,
		milliseconds(part),
		`${(part / parse).toFixed(2)} x`,
	];
	return {
		title: `Plans: ${String(time.plans)} of them with ${String(time.actions)} actions together`,
		note:
			`Time of the processor, median of warm rounds, beside a Markdown parser (Lezer, with task lists) that makes the ` +
			`trees of the same plans and nothing more. The plans have ${kilobytes(time.bytes)}; as read and shown they take ` +
			`${(time.heap / 1e6).toFixed(1)} MB of the heap.`,
		head: ['', 'time', 'beside the parser'],
		rows: [
			row('Read and show all, the first time', time.cold),
			row('Read all', time.read),
			row('  the Markdown parser alone', time.parse),
			row('Show all', time.rows),
			...time.ticks.map(({actions, tick, parse}) =>
				row(`One tick to the new rows, plan of ${String(actions)} actions`, tick, parse),
			),
		],
	};
}
