import type {FindingView, Run} from '../../src/protocol/cvPreview';

/** A piece of a run with the findings that it lies in, by their place in the list. */
export interface MarkedRun {
	readonly run: Run;
	readonly findings: readonly number[];
}

/** Runs cut where findings begin and end. A finding of no width marks nothing. */
export function markedRuns(runs: readonly Run[], findings: readonly FindingView[]): readonly MarkedRun[] {
	return runs.flatMap((run) => {
		const inside = findings.flatMap(({from, to}, index) =>
			from < run.to && to > run.from && to > from ? [index] : [],
		);
		if (inside.length === 0 || run.kind === 'break' || run.text.length !== run.to - run.from) {
			return [{run, findings: inside}];
		}
		const edges = inside.flatMap((index) => [findings[index]?.from ?? 0, findings[index]?.to ?? 0]);
		const cuts = [...new Set([run.from, ...edges.filter((at) => at > run.from && at < run.to), run.to])].sort(
			(one, other) => one - other,
		);
		return cuts.slice(1).map((to, at) => {
			const from = cuts[at] ?? run.from;
			const piece = {...run, text: run.text.slice(from - run.from, to - run.from), from, to};
			return {
				run: piece,
				findings: inside.filter((index) => {
					const finding = findings[index];
					return finding !== undefined && finding.from < to && finding.to > from;
				}),
			};
		});
	});
}
