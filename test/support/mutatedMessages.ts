import type {PageMessage} from '../../src/protocol/checklist';
import {seeded} from './seeded';

type Loose = Readonly<Record<string, unknown>>;

const revision = 3;

/** One of every message that the page of the checklist may send. */
const everyMessage: readonly PageMessage[] = [
	{type: 'ready'},
	{type: 'answer', revision, item: 'q02', value: 2},
	{type: 'mark', revision, item: 'q02', on: true},
	{type: 'note', revision, item: 'q02', text: 'Somebody told me.'},
	{type: 'setScope', revision, scope: 'role'},
	{type: 'chooseRole', revision},
	{type: 'save', revision},
	{type: 'startAgain', revision},
	{type: 'openFile', revision},
	{type: 'openRole', revision, role: 'pmo_analyst'},
	{type: 'openPaths', revision},
	{type: 'copyQuestions', revision},
	{type: 'addToPlan', revision},
	{type: 'pageFailed', text: 'Something.'},
];

/** Messages that must come to nothing, the same ones for the same seed: each a good one with one thing made wrong. */
export function mutatedMessages(count: number, seed: number): readonly unknown[] {
	const below = seeded(seed);
	const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
	return Array.from({length: count}, () => {
		const message: Loose = pick(everyMessage);
		const key = pick(Object.keys(message));
		const others = Object.fromEntries(Object.entries(message).filter(([name]) => name !== key));
		const wrong = pick(hostile);
		const mutations: readonly unknown[] = [
			others,
			[message],
			{...message, [pick(['extra', 'command', 'arguments', 'constructor', 'toString'])]: wrong},
			{...others, [key]: wrongFor(key, wrong)},
			{...message, [key]: {[key]: message[key]}},
			{...message, type: pick(['', 'Ready', 'exec', 'saveAll', '__proto__', 'vscode.open', 'pmoCareer.role.open'])},
			'revision' in message ? {...message, revision: pick([-1, 1.5, 1e9, Number.MAX_SAFE_INTEGER])} : wrong,
			'item' in message
				? {...message, item: pick(['q999', 't99', '../../evil', '[x](command:y)', 'q'.repeat(5000)])}
				: others,
			wrong,
		];
		return pick(mutations);
	});
}

const hostile: readonly unknown[] = [
	null,
	true,
	-3,
	3,
	0.5,
	Number.NaN,
	Number.POSITIVE_INFINITY,
	'',
	'command:workbench.action.quit',
	'<img src=x onerror=alert(1)>',
	'\u202Egnp',
	'x'.repeat(20_000),
	[],
	[[[[[[]]]]]],
	{},
	{toString: 'x', constructor: {prototype: {type: 'ready'}}},
];

/** A value that the key cannot take, whatever was picked. */
function wrongFor(key: string, value: unknown): unknown {
	const isGood: Readonly<Record<string, (value: unknown) => boolean>> = {
		// Numbers are left to `revision` itself: which are current is known to the host alone.
		revision: (each) => typeof each === 'number',
		text: (each) => typeof each === 'string' && each.length < 20_000,
		on: (each) => typeof each === 'boolean',
		value: (each) => each === null,
	};
	return isGood[key]?.(value) === true ? {wrong: value} : value;
}
