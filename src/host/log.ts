import * as vscode from 'vscode';

/** The "PMO Career" output channel, made when the first line is written. */
export class Log {
	#channel: vscode.LogOutputChannel | undefined;

	info(message: string): void {
		this.#open().info(message);
	}

	error(message: string, cause: unknown): void {
		this.#open().error(message, cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
	}

	show(): void {
		this.#open().show();
	}

	dispose(): void {
		this.#channel?.dispose();
	}

	#open(): vscode.LogOutputChannel {
		this.#channel ??= vscode.window.createOutputChannel('PMO Career', {log: true});
		return this.#channel;
	}
}
