import type {Finding, Fix} from './rule';

/** The fixes of a finding. Offsets count from the start of the document. */
export function fixesOf({base, baseFixes}: Finding): readonly Fix[] {
	return base === 0 ? baseFixes : baseFixes.map((fix) => moved(fix, base));
}

function moved({title, preferred, edits}: Fix, by: number): Fix {
	return {title, preferred, edits: edits.map(({from, to, text}) => ({from: from + by, to: to + by, text}))};
}
