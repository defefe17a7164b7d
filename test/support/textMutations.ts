import {seeded} from './seeded';

export type Below = (limit: number) => number;
/** Makes one thing of a text wrong. */
export type Mutation = (text: string, below: Below) => string;

/** A text with one to four things made wrong, the same one for the same seed. */
export function mutated(text: string, mutations: readonly Mutation[], seed: number): string {
	const below = seeded(seed);
	let now = text;
	for (let count = 1 + below(4); count > 0; count -= 1) {
		now = mutations[below(mutations.length)]?.(now, below) ?? now;
	}
	return now;
}

export function onLines(change: (lines: string[], below: Below) => unknown): Mutation {
	return (text, below) => {
		const lines = text.split('\n');
		change(lines, below);
		return lines.join('\n');
	};
}

export function inserted(what: readonly string[]): Mutation {
	return (text, below) => {
		const at = below(text.length + 1);
		return text.slice(0, at) + (what[below(what.length)] ?? '') + text.slice(at);
	};
}
