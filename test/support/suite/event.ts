/**
 * What a test suite inside VS Code reports, one JSON text per event. `ended` is the only proof that the suite ran to
 * its end: VS Code itself reports success when its extension host dies.
 */
export type SuiteEvent =
	| {readonly type: 'started'; readonly title: string}
	| {readonly type: 'passed'; readonly title: string; readonly milliseconds: number}
	| {readonly type: 'failed'; readonly title: string; readonly reason: string}
	| {readonly type: 'retried'; readonly title: string; readonly reason: string}
	| {readonly type: 'ended'; readonly passed: number; readonly failed: number};

/** Names the file that a suite in the Node.js extension host appends its events to, one per line. */
export const eventsVariable = 'PMO_CAREER_SUITE_EVENTS';

/** Starts a console line that is an event: the web extension host has no file to write to. */
export const eventMark = '##pmo-career-suite ';
