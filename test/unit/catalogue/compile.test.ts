import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {compileCatalogue} from '../../../src/core/catalogue/compile';
import type {ContentFile} from '../../../src/core/catalogue/contentFiles';

const folder = 'src/core/catalogue/content';
const content: readonly ContentFile[] = fs
	.readdirSync(folder, {recursive: true})
	.map((name) => path.posix.join(folder, String(name).split(path.sep).join('/')))
	.filter((name) => name.endsWith('.yaml'))
	.map((file) => ({file, text: fs.readFileSync(file, 'utf8')}));

/** Compiles the shipped content with one text of one file replaced, and says where the replacement stands. */
function plant(file: string, text: string, replacement: string): ReturnType<typeof compileCatalogue> & {line: number} {
	let line = 0;
	const files = content.map((each) => {
		if (!each.file.endsWith(file)) {
			return each;
		}
		const at = each.text.indexOf(text);
		assert.ok(at >= 0, `${text} is not in ${file}`);
		line = each.text.slice(0, at).split('\n').length;
		return {...each, text: each.text.replace(text, replacement)};
	});
	return {...compileCatalogue('0', files), line};
}

describe('compiling the catalogue', () => {
	it('accepts the content that ships', () => {
		const {catalogue, faults} = compileCatalogue('0', content);
		assert.deepEqual(faults, []);
		assert.ok(catalogue && catalogue.roles.length >= 50 && catalogue.moves.length >= 150);
	});

	const planted: readonly [
		what: string,
		file: string,
		text: string,
		replacement: string,
		message: RegExp,
		column: number,
	][] = [
		['an unknown skill', 'roles/any.yaml', 'reporting: 4', 'reportign: 4', /no skill "reportign"/, 0],
		['a level out of range', 'roles/any.yaml', 'reporting: 4', 'reporting: 9', /A level is 1 to 5/, 0],
		[
			'an unknown role in a move',
			'moves.yaml',
			'to: pmo_administrator',
			'to: pmo_administratr',
			/no role "pmo_administratr"/,
			0,
		],
		['an unknown direction', 'moves.yaml', 'direction: up', 'direction: upp', /expected one of: up, out/, 0],
		['an unknown key', 'roles/any.yaml', '    duties:', '    dutys:', /no key "dutys"/, 5],
		['a broken line', 'skills.yaml', 'skills:', 'skills: [', /./, 0],
		['a duplicate key', 'doors.yaml', 'doors:', 'doors: []\ndoors:', /twice/, 1],
		['an alias', 'doors.yaml', 'doors:', 'tasks: &a []\nletters: *a\ndoors:', /Aliases/, 0],
		['a tag', 'doors.yaml', 'doors:', 'doors: !!js/function', /./, 0],
		['a prototype key', 'doors.yaml', 'doors:', '__proto__: 1\ndoors:', /not allowed/, 1],
	];
	for (const [what, file, text, replacement, message, column] of planted) {
		it(`refuses ${what} and says where`, () => {
			const {catalogue, faults, line} = plant(file, text, replacement);
			assert.equal(catalogue, undefined);
			const fault = faults.find((each) => each.file.endsWith(file) && message.test(each.message));
			assert.ok(fault, JSON.stringify(faults.slice(0, 3)));
			assert.ok(Math.abs(fault.line - line) <= 1, `${String(fault.line)} is not about ${String(line)}`);
			assert.ok(column === 0 || fault.column === column);
		});
	}

	// What the instrument must keep to is found wherever it is broken, and reported where the broken part stands.
	const broken: readonly [what: string, text: string, replacement: string, at: string, message: RegExp][] = [
		['a threshold', 'perFactor: 2', 'perFactor: 0', '0, side', /^checklist\.thresholds\.perFactor: .*at least 1$/],
		[
			'a factor too thin',
			'factor: conditions\n      text: It would put me out',
			'factor: recognition\n      text: It would put me out',
			'{id: conditions',
			/^checklist\.factors\.4: the factor "conditions" has 1 items in scope general/,
		],
		['too few costs', 'sign: -1', 'sign: 1', '- id: q01', /^checklist\.items: 12 of 39 statements .* are costs/],
		[
			'a sign of the type that one could know alone',
			'type: supportive\n      stage: interview',
			'type: supportive\n      stage: self',
			'self\n      scale: office\n      why: >-\n        How far',
			/stage: the type of an office cannot be known alone$/,
		],
		['a type of one sign', 'type: epmo', 'type: coe', 'id: t13', /the type "coe" has 1 sign, and needs 2$/],
		['a pair', '[q01, q03]', '[q01, q02]', '[q01, q02]', /^checklist\.pairs\.0: "q01" and "q02" must have opposite/],
		['a pair with nothing', '[q01, q03]', '[q01, q99]', 'q99]', /^checklist\.pairs\.0\.1: there is no item "q99"$/],
	];
	for (const [what, text, replacement, at, message] of broken) {
		it(`refuses a checklist with ${what} and says where`, () => {
			const {catalogue, faults} = plant('checklist.yaml', text, replacement);
			assert.equal(catalogue, undefined);
			const fault = faults.find((each) => each.file.endsWith('checklist.yaml') && message.test(each.message));
			assert.ok(fault, JSON.stringify(faults.slice(0, 3)));
			const shipped = content.find(({file}) => file.endsWith('checklist.yaml'))?.text.replace(text, replacement) ?? '';
			const before = shipped.slice(0, shipped.indexOf(at)).split('\n');
			assert.deepEqual([fault.line, fault.column], [before.length, (before.at(-1)?.length ?? 0) + 1]);
		});
	}

	it('refuses an id that stands twice', () => {
		const role = content.find(({file}) => file.endsWith('roles/project.yaml'));
		assert.ok(role);
		const {faults} = compileCatalogue('0', [...content, {file: 'again.yaml', text: role.text}]);
		assert.ok(faults.some(({message}) => message.includes('already taken')));
	});

	it('refuses a title that two roles share and nobody declared', () => {
		const files = content.filter(({file}) => !file.endsWith('ambiguous-aliases.yaml'));
		const {faults} = compileCatalogue('0', files);
		assert.equal(faults.length, 4);
		assert.ok(faults.every(({message}) => message.includes('declare it in ambiguousAliases')));
	});

	it('refuses a role that no move reaches', () => {
		const moves = content.find(({file}) => file.endsWith('moves.yaml'));
		assert.ok(moves);
		const text = moves.text.replaceAll('to: commercial_manager', 'to: programme_manager');
		const {faults} = compileCatalogue('0', [...content.filter((file) => file !== moves), {...moves, text}]);
		assert.ok(faults.some(({message}) => message.includes('no chain of moves')));
	});
});
