import {shared} from './shared';

type Task = () => void;

const endSignals = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129} as const;

const tasks = shared('tasks', () => {
	const made = new Set<Task>();
	process.once('exit', () => {
		for (const task of [...made].reverse()) runTask(made, task);
	});
	for (const [signal, code] of Object.entries(endSignals)) process.on(signal, () => process.exit(code));
	return made;
});

/**
 * Keeps a synchronous task for the end of this process, however it ends (SIGKILL excepted). The last one kept runs
 * first. Returns a function that runs the task now instead; calling it again does nothing.
 */
export function atExit(task: Task): () => void {
	tasks.add(task);
	return () => {
		runTask(tasks, task);
	};
}

function runTask(waiting: Set<Task>, task: Task): void {
	if (!waiting.delete(task)) return;
	try {
		task();
	} catch (error) {
		console.error('Could not tidy up:', error);
	}
}
