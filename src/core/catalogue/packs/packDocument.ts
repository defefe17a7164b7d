import type {Document, YAMLError} from 'yaml';
import {parseYaml} from '../../documents/parseYaml';
import type {Span} from '../../documents/yamlSource';
import {decodedText} from './decodedText';
import {firstLine} from './firstLine';
import {limitsFor, utf8Length} from './packLimits';
import type {PackLimits} from './packLimits';
import type {PackProblem, PackProblemCode} from './packProblem';
import {shortened} from './shortened';
import {beyond, isSyntaxError, soundYaml} from './soundYaml';
import type {SyntaxFault} from './soundYaml';

/** In longer texts, what is sound is not looked for where something cannot be parsed: that parses a text several times. */
const longestSifted = 64 * 1024;
const mostSiftedLines = 8_000;

/** Of a text that is no YAML at all, the first errors say enough. */
const mostErrors = 20;

/** A pack as far as it is YAML within the limits. */
export interface PackDocument {
	/** The text as it was parsed, with the offsets of the one that was given. */
	readonly text: string;
	readonly limits: PackLimits;
	/** There is none where nothing can be used. What cannot be parsed is left out of it. */
	readonly document?: Document.Parsed;
	readonly problems: readonly PackProblem[];
}

/** Parses a pack. Cheap checks come first, so that no text takes long. */
export function packDocument(given: string): PackDocument {
	const limits = limitsFor(given);
	if (given.length > limits.bytes || utf8Length(given) > limits.bytes) {
		const at = firstLine(given, {from: 0, to: Math.min(given.length, 200)});
		return {text: '', limits, problems: [error('too-large', at, {most: limits.bytes / 1024})]};
	}
	const {text, problems} = decodedText(given);
	if (text === undefined) {
		return {text: '', limits, problems};
	}
	const parsed = parsedWithin(text, limits);
	return {text, limits, ...parsed, problems: [...problems, ...parsed.problems]};
}

function parsedWithin(text: string, limits: PackLimits): Pick<PackDocument, 'document' | 'problems'> {
	const parsed = parseYaml(text, limits);
	if ('beyond' in parsed && parsed.beyond === 'nodes') {
		return {problems: [error('too-many-nodes', within(text, [parsed.at, parsed.at + 1]), {most: limits.nodes})]};
	}
	const faults: readonly SyntaxFault[] =
		'beyond' in parsed
			? [{from: parsed.at, to: parsed.at + 1, reason: beyond, detail: ''}]
			: parsed.errors.filter(isSyntaxError).slice(0, mostErrors).map(asFault);
	const mayBeSound = faults.length > 0 && text.length <= longestSifted && hasFewLines(text);
	const part = mayBeSound ? soundYaml(text, parsed, limits) : undefined;
	const others = 'beyond' in parsed ? [] : parsed.errors.filter(({code}) => code === 'MULTIPLE_DOCS');
	const problems = [
		...(part?.faults ?? faults).map(({reason, detail, from, to}) =>
			reason === beyond
				? error('too-deep', within(text, [from, to]), {most: limits.depth})
				: error('yaml', within(text, [from, to]), {reason, detail: shortened(detail)}),
		),
		...others.map(({code, pos}) => error('yaml', within(text, pos), {reason: code})),
	];
	const document = faults.length === 0 && 'document' in parsed ? parsed.document : part?.document;
	return {...(document && {document}), problems};
}

function error(code: PackProblemCode, at: Span, args: PackProblem['args']): PackProblem {
	return {code, severity: 'error', at, args};
}

function asFault({code, message, pos: [from, to]}: YAMLError): SyntaxFault {
	return {from, to, reason: code, detail: message};
}

/** On one line and in the text: errors of the parser may stand at the end of either, where nothing is to be seen. */
function within(text: string, [from, to]: readonly [number, number]): Span {
	const start = Math.max(0, Math.min(from, text.length));
	const line = firstLine(text, {from: start, to: Math.max(start, Math.min(to, text.length))});
	const isSeen = line.to > line.from || start === 0 || /[\r\n]/.test(text.charAt(start - 1));
	return isSeen ? line : {from: start - 1, to: start};
}

function hasFewLines(text: string): boolean {
	return text.split('\n', mostSiftedLines + 1).length <= mostSiftedLines;
}
