// esbuild.js provides it: an import of every test/web/**/*.test.ts.
declare module 'virtual:web-tests';
declare module 'mocha/mocha';
