import {spawn} from 'node:child_process';

/** Shows an address in the user's browser, where there is a desktop. Does nothing when that fails. */
export function openInBrowser(address: string): void {
	const command = opener(address);
	if (command === undefined) return;
	const [program, ...args] = command;
	const child = spawn(program, args, {detached: true, stdio: 'ignore'});
	child.once('error', () => undefined);
	child.unref();
}

function opener(address: string): readonly [string, ...string[]] | undefined {
	if (process.platform === 'darwin') return ['open', address];
	if (process.platform === 'win32') return ['explorer.exe', address];
	const hasDesktop = Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
	return hasDesktop ? ['xdg-open', address] : undefined;
}
