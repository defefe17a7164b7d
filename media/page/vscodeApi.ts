interface VsCodeApi {
	postMessage(message: unknown): void;
	getState(): unknown;
	setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** The host behind this page. `Out`: what the page may say; `In`: what the host says; `State`: what survives hiding and reloading. */
export interface Host<Out, In, State> {
	post(message: Out): void;
	/** Calls back for every message from the host, until the returned function is called. */
	onMessage(listener: (message: In) => void): () => void;
	/** The state as last set, perhaps by an older version of the page; undefined when there is none. */
	getState(): unknown;
	setState(state: State): void;
}

/**
 * Connects the page with its host. To be called once: VS Code hands its API out only once, and it stays in this closure.
 * What breaks in the page from now on is reported to the host, cut to 2000 characters.
 */
export function connectHost<Out extends {readonly type: string}, In extends {readonly type: string}, State>(): Host<
	Out | PageFailed,
	In,
	State
> {
	const api = acquireVsCodeApi();
	const report = (reason: unknown): void => {
		const text = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
		api.postMessage({type: 'pageFailed', text: text.slice(0, 2000)} satisfies PageFailed);
	};
	window.addEventListener('error', (event) => report(event.error ?? event.message));
	window.addEventListener('unhandledrejection', (event) => report(event.reason));
	return {
		post: (message) => api.postMessage(message),
		onMessage: (listener) => {
			const receive = (event: MessageEvent<unknown>): void => {
				if (isMessage(event.data)) {
					listener(event.data as In);
				}
			};
			window.addEventListener('message', receive);
			return () => window.removeEventListener('message', receive);
		},
		getState: () => api.getState(),
		setState: (state) => api.setState(state),
	};
}

/** Every page may say this. */
export interface PageFailed {
	readonly type: 'pageFailed';
	readonly text: string;
}

function isMessage(data: unknown): boolean {
	return typeof data === 'object' && data !== null && 'type' in data && typeof data.type === 'string';
}
