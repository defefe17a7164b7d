import {setTimeout as pause} from 'node:timers/promises';

/** Waits until a check of something outside the window, such as a file, no longer throws. Then its last error is thrown. */
export async function eventually(check: () => void, limit = 20_000): Promise<void> {
	const end = performance.now() + limit;
	for (;;) {
		try {
			check();
			return;
		} catch (error) {
			if (performance.now() > end) throw error;
		}
		await pause(50);
	}
}
