import * as vscode from 'vscode';
import {thingKinds} from '../core/catalogue/packs/pack';
import type {ThingKind} from '../core/catalogue/packs/pack';
import type {PackProblem, PackProblemCode} from '../core/catalogue/packs/packProblem';
import type {Expected, Found} from '../core/catalogue/packs/reporter';
import {shortened} from '../core/catalogue/packs/shortened';

type Args = PackProblem['args'];

/**
 * What is wrong, what is allowed, and what to do, in plain text. It quotes untrusted text, shortened and on one line, so
 * it is for diagnostics, rows and tooltips that take plain text, never for notifications.
 */
export function packProblemText({code, args, meant}: PackProblem | Omit<PackProblem, 'at'>): string {
	const sentence = words[code](args);
	return meant === undefined ? sentence : `${sentence} ${vscode.l10n.t('Did you mean {0}?', shortened(meant))}`;
}

const words: {readonly [K in PackProblemCode]: (args: Args) => string} = {
	'too-large': ({most = 512}) =>
		vscode.l10n.t(
			'This pack is larger than {0} KB, so nothing in it is used. Split it into several packs, or say "complete: true" near its top if it is a whole catalogue (up to 512 KB).',
			most,
		),
	encoding: ({found}) =>
		found === undefined
			? vscode.l10n.t('This file is not UTF-8 text, so nothing in it is used. Save it as UTF-8.')
			: vscode.l10n.t(
					'This character ({0}) is not text, so what holds it is left out. Remove it, or save the file as UTF-8.',
					found,
				),
	yaml: ({reason = '', detail = ''}) => yamlWords(String(reason), String(detail)),
	'not-a-pack': () =>
		vscode.l10n.t('A pack starts with "schemaVersion: 1" and holds lists such as roles, skills or moves.'),
	'schema-version': ({found = '', known = 1}) => {
		const version = quoted(found);
		return found === ''
			? vscode.l10n.t('A pack says which version of the format it is written in. Add "schemaVersion: {0}".', known)
			: vscode.l10n.t(
					'The schemaVersion {0} is not known here, only {1}. Update PMO Career if it is newer.',
					version,
					known,
				);
	},
	'too-many-packs': ({most, limit = most ?? 50}) =>
		vscode.l10n.t('There are more than {0} packs. This one is left out; put several packs into one file.', limit),
	'too-many-items': ({most = '', found = ''}) =>
		vscode.l10n.t('There are {0} entries here and at most {1} are read. What follows is left out.', found, most),
	'too-many-nodes': ({most = ''}) =>
		vscode.l10n.t(
			'This pack has more than {0} keys and values, so nothing in it is used. Split it into several packs.',
			most,
		),
	'too-deep': ({most = ''}) =>
		vscode.l10n.t('Lists and mappings are nested deeper than {0} levels here, so nothing in this pack is used.', most),
	unreadable: () => vscode.l10n.t('This pack could not be read from disk.'),
	'more-problems': ({count = ''}) => vscode.l10n.t('There are {0} more problems in this pack.', count),
	'unknown-key': ({found = '', allowed = ''}) =>
		vscode.l10n.t('There is no key {0} here, so it is left out. The keys here are {1}.', quoted(found), allowed),
	'refused-key': ({found = ''}) =>
		vscode.l10n.t('The key {0} is not allowed in a pack. It is left out.', quoted(found)),
	'duplicate-key': ({found = ''}) =>
		vscode.l10n.t('The key {0} stands here twice. The first one counts.', quoted(found)),
	'deprecated-field': ({found = '', now = ''}) =>
		vscode.l10n.t('{0} is called {1} in a pack. It is read as that for now.', quoted(found), quoted(now)),
	'missing-field': ({field = '', kind}) =>
		vscode.l10n.t('{0} needs {1}. Without it, this is left out.', thingWord(kind), String(field)),
	'wrong-type': ({expected = '', found = '', value}) =>
		value === undefined
			? vscode.l10n.t('Here belongs {0}, and there is {1}.', typeWord(expected), typeWord(found))
			: vscode.l10n.t('Here belongs {0}, and {2} is {1}.', typeWord(expected), typeWord(found), quoted(value)),
	'wrong-value': ({found = '', allowed = ''}) =>
		found === ''
			? vscode.l10n.t('A value is missing here. It may be {0}.', allowed)
			: vscode.l10n.t('{0} is not possible here. It may be {1}.', quoted(found), allowed),
	'wrong-level': ({found = '', lowest = 1, highest = 5}) =>
		found === ''
			? vscode.l10n.t('Here belongs a whole number from {0} to {1}.', lowest, highest)
			: vscode.l10n.t(
					'{0} is not possible here. It may be a whole number from {1} to {2}.',
					quoted(found),
					lowest,
					highest,
				),
	'wrong-id': ({found = '', joint = '_'}) =>
		joint === '_'
			? vscode.l10n.t(
					'{0} cannot be an id. An id has up to 60 lower-case letters, digits and underscores, and starts with a letter.',
					quoted(found),
				)
			: vscode.l10n.t(
					'{0} cannot be an id. An id has up to 60 lower-case letters, digits and hyphens, and starts with a letter.',
					quoted(found),
				),
	'wrong-count': ({found = '', needed = ''}) =>
		vscode.l10n.t('There are {0} entries here, and there must be {1}.', found, needed),
	'text-length': ({found = '', most = 0}) =>
		most === 0
			? vscode.l10n.t('This text is empty. Write something, or leave the key out.')
			: vscode.l10n.t('This text has {0} characters, and at most {1} are possible here.', found, most),
	'text-characters': ({found = ''}) =>
		found === 'U+000A'
			? vscode.l10n.t('This text must be on one line.')
			: vscode.l10n.t(
					'This text holds a control character or direction mark ({0}), which cannot be shown. Remove it.',
					found,
				),
	'duplicate-id': ({found = '', kind}) =>
		kind === 'move'
			? vscode.l10n.t('This move stands in this pack already. The first one counts.')
			: vscode.l10n.t('The id {0} stands in this list already. The first entry counts.', quoted(found)),
	'unknown-role': ({found = ''}) =>
		vscode.l10n.t('There is no role {0} in the catalogue or in any pack.', quoted(found)),
	'unknown-skill': ({found = ''}) =>
		vscode.l10n.t('There is no skill {0} in the catalogue or in any pack.', quoted(found)),
	'unknown-certification': ({found = ''}) =>
		vscode.l10n.t('There is no certification {0} in the catalogue or in any pack.', quoted(found)),
	'unknown-task': ({found = ''}) => vscode.l10n.t('There is no RACI task {0} in the catalogue.', quoted(found)),
	'unknown-factor': ({found = ''}) =>
		vscode.l10n.t('There is no factor {0} in the checklist or in any pack.', quoted(found)),
	'unknown-item': ({found = ''}) =>
		vscode.l10n.t('There is no item {0} in the checklist or in any pack.', quoted(found)),
	'unknown-pmo-type': ({found = ''}) =>
		vscode.l10n.t('There is no PMO type {0} in the catalogue or in any pack.', quoted(found)),
	'unknown-source': ({found = ''}) =>
		vscode.l10n.t('The catalogue has no source with the key {0}. It is shown as it stands.', quoted(found)),
	'old-id': ({found = '', now = ''}) =>
		vscode.l10n.t('{0} is an old id. It is called {1} now.', quoted(found), String(now)),
	'nothing-to-change': ({found = '', field}) =>
		field === undefined
			? vscode.l10n.t('There is nothing with the id {0} to change or hide, so this does nothing.', quoted(found))
			: vscode.l10n.t('{0} is not in {1}, so removing it does nothing.', quoted(found), quoted(field)),
	conflict: ({id = '', field = '', other = '', wins}) =>
		wins === 'this'
			? vscode.l10n.t(
					'The pack {0} sets {1} of {2} to something else. This pack wins.',
					quoted(other),
					quoted(field),
					quoted(id),
				)
			: vscode.l10n.t(
					'The pack {0} sets {1} of {2} to something else and wins.',
					quoted(other),
					quoted(field),
					quoted(id),
				),
	'was-taken': ({found = ''}) =>
		vscode.l10n.t('{0} cannot be an old id: something has it as its id now. Remove it from "was".', quoted(found)),
	'was-circle': ({found = ''}) =>
		vscode.l10n.t('The old id {0} leads back to where it starts. Remove it from "was".', quoted(found)),
};

function quoted(text: string | number): string {
	return `"${shortened(String(text))}"`;
}

/** `reason`: what the parser calls it, or what is more than data; `detail`: the parser's own words. */
function yamlWords(reason: string, detail: string): string {
	const {t} = vscode.l10n;
	switch (reason) {
		case 'alias':
		case 'anchor':
			return t('Anchors (&name) and aliases (*name) are not allowed in a pack. Write the value out.');
		case 'tag':
			return t('Tags (!name) are not allowed in a pack. Write the value without one.');
		case 'key':
			return t('A key is a plain word.');
		case 'MULTIPLE_DOCS':
			return t(
				'A pack is one document. What follows this line of three dashes is left out; put it into a file of its own.',
			);
		case 'TAB_AS_INDENT':
			return t('Indent with spaces: YAML allows no tabs here.');
		case 'BAD_INDENT':
			return t('The indentation does not fit the lines above, so what stands here is left out.');
		default:
			return t('This cannot be read as YAML, so it is left out: {0}.', shortened(detail).replace(/[.:]$/, ''));
	}
}

function thingWord(kind: string | number | undefined): string {
	const {t} = vscode.l10n;
	const kinds: Readonly<Record<ThingKind, string>> = {
		role: t('A new role'),
		skill: t('A new skill'),
		move: t('A move'),
		certification: t('A new certification'),
		pmoType: t('A new PMO type'),
		factor: t('A new factor'),
		item: t('A new item'),
		snippet: t('A snippet'),
	};
	return thingKinds.some((each) => each === kind) ? kinds[kind as ThingKind] : t('What stands here');
}

function typeWord(type: string | number): string {
	const {t} = vscode.l10n;
	const types: Readonly<Record<Expected | Found, string>> = {
		text: t('a text'),
		number: t('a number'),
		'whole-number': t('a whole number'),
		'yes-no': t('true or false'),
		list: t('a list'),
		mapping: t('a mapping of keys to values'),
		nothing: t('nothing'),
	};
	return Object.hasOwn(types, type) ? types[type as Expected] : String(type);
}
