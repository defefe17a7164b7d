import {yamlText} from './yamlText';

export type YamlScalar = string | number | boolean;
export type YamlValue = YamlScalar | readonly YamlScalar[] | Readonly<Record<string, YamlScalar>>;

const indent = '  ';

/** A value at the end of a path of keys, as the lines of a block whose first key stands at `column`. */
export function blockLines(path: readonly string[], value: YamlValue, column: string): readonly string[] {
	return path.map((key, depth) => {
		const isLast = depth === path.length - 1;
		return `${column}${indent.repeat(depth)}${scalarText(key)}:${isLast ? ` ${flowText([], value)}` : ''}`;
	});
}

/** The same on one line, in braces where there are keys. */
export function flowText(path: readonly string[], value: YamlValue): string {
	const [key, ...rest] = path;
	if (key !== undefined) {
		return `{${scalarText(key)}: ${flowText(rest, value)}}`;
	}
	if (typeof value !== 'object') {
		return scalarText(value);
	}
	const parts = Array.isArray(value)
		? (value as readonly YamlScalar[]).map(scalarText)
		: Object.entries(value).map(([name, part]) => `${scalarText(name)}: ${scalarText(part)}`);
	return Array.isArray(value) ? `[${parts.join(', ')}]` : `{${parts.join(', ')}}`;
}

/** Fit for any place. In doubt in quotes. */
function scalarText(value: YamlScalar): string {
	const inList = yamlText({_: [value]}).trimEnd();
	return inList.slice('_: ['.length, -1);
}
