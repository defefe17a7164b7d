import {inChild} from './child';
import type {PacksTime} from './packs/measure';
import {kilobytes, milliseconds} from './table';
import type {Table} from './table';

/** Reads and merges packs in a process of its own. `program`: this bundle. */
export async function measurePacks(program: string): Promise<PacksTime> {
	return (await inChild(['--expose-gc', program, '--child', 'packs'])) as PacksTime;
}

export function packsTable(time: PacksTime): Table {
	const total = time.read + time.merge;
	const share = (part: number): string => `${((part / total) * 100).toFixed(1)} %`;
	const row = (name: string, part: number): readonly string[] => [name, milliseconds(part), share(part)];
	return {
		title: `Packs: the shipped catalogue with ${String(time.packs)} packs, ${String(time.roles)} roles together`,
		note:
			`Time of the processor, median of warm rounds, and its share of reading and merging all. The packs have ` +
			`${kilobytes(time.bytes)}; as read and merged they take ${(time.heap / 1e6).toFixed(1)} MB of the heap.`,
		head: ['', 'time', 'share'],
		rows: [
			row('Read and merge all, the first time', time.cold),
			row('Read and merge all', total),
			row('  read', time.read),
			row('    of it the YAML parser alone', time.parse),
			row('  merge', time.merge),
			row('After a change of one line in one pack', time.afterEdit),
			row('  read that pack', time.readOne),
			row('The shipped catalogue, without packs', time.without),
		],
	};
}
