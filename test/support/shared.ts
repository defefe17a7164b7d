/**
 * A value that exists once per process, although every test file is a bundle with modules of its own. Made by the first
 * call for the name.
 */
export function shared<T>(name: string, make: () => T): T {
	const values = globalThis as unknown as Record<symbol, T | undefined>;
	return (values[Symbol.for(`pmo-career.${name}`)] ??= make());
}
