// What mocha's browser build and the assert package look for in the global scope of a web worker.
Object.assign(globalThis, {
	global: globalThis,
	process: {
		env: {},
		argv: [],
		version: '',
		versions: {},
		platform: 'browser',
		nextTick: queueMicrotask,
		cwd: () => '/',
	},
});
