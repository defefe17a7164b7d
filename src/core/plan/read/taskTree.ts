import type {PlanProblem, PlanTask, TaskLine} from './planTask';

/** Tasks nested deeper than this stand beside one another. */
const deepest = 20;

interface Node {
	readonly line: TaskLine;
	readonly children: Node[];
}

/** Nests task lines by their indentation, as they come. */
export class TaskTree {
	readonly #roots: Node[] = [];
	readonly #tooDeep: TaskLine[] = [];
	/** From the outermost to the last one. */
	#open: readonly Node[] = [];

	add(line: TaskLine): void {
		const node = {line, children: []};
		const above = this.#open.filter((each) => each.line.indent + 1 < line.indent);
		const isTooDeep = above.length >= deepest;
		if (isTooDeep) {
			this.#tooDeep.push(line);
		}
		const parents = above.slice(0, deepest);
		(parents.at(-1)?.children ?? this.#roots).push(node);
		this.#open = isTooDeep ? parents : [...parents, node];
	}

	/** What comes next stands below nothing that came before. */
	close(): void {
		this.#open = [];
	}

	tasks(problems: PlanProblem[]): readonly PlanTask[] {
		problems.push(...this.#tooDeep.map(({line, at}) => ({code: 'too-deep', line, at}) as const));
		return this.#roots.map(taskOf);
	}
}

function taskOf({line, children}: Node): PlanTask {
	return {...line, children: children.map(taskOf)};
}
