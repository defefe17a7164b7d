import * as vscode from 'vscode';
import {directionIds, offices} from '../../core/catalogue/catalogue';
import {bandCount} from '../../core/paths/map/mapRoles';
import {bandWord, directionWord, officeWord} from '../../host/words';
import type {MapStrings} from '../../protocol/careerMap';

/** Every word of the page that is not in the catalogue. */
export function mapStrings(): MapStrings {
	const {t} = vscode.l10n;
	return {
		title: t('Career map'),
		counts: t('{0} roles, {1} moves between them'),
		offices: record(offices, officeWord),
		directions: record(directionIds, directionWord),
		bands: Array.from({length: bandCount}, (_, at) => bandWord(at + 1)),
		band: t('Band'),
		spokenRole: t({message: '{0}, band {1}, {2}', comment: ['{0}: role, {1}: number, {2}: office']}),
		spokenYou: t('the role you hold'),
		spokenTarget: t('your target'),
		spokenStop: t('stop {0} of {1} on the route'),
		noMoveOut: t('no move out'),
		oneMoveOut: t('1 move out'),
		movesOut: t('{0} moves out'),
		spokenTo: {
			up: t({message: 'up to {0}', comment: ['{0}: roles']}),
			sideways: t({message: 'sideways to {0}', comment: ['{0}: roles']}),
			out: t({message: 'to another employer as {0}', comment: ['{0}: roles']}),
			line: t({message: 'to the line as {0}', comment: ['{0}: roles']}),
			entry: t({message: 'in as {0}', comment: ['{0}: roles']}),
			return: t({message: 'back to {0}', comment: ['{0}: roles']}),
		},
		find: t('Find a role'),
		found: t('{0} roles found'),
		foundOne: t('1 role found'),
		foundNone: t('No role found'),
		zoomIn: t('Zoom in'),
		zoomOut: t('Zoom out'),
		fit: t('Show all'),
		save: t('Save as picture'),
		clearRoute: t('Clear the route'),
		route: t('Route'),
		map: t('Map of roles'),
		keys: t(
			'Arrow keys follow moves to the next role, with Shift to the nearest role. Backspace goes back. Enter opens the role sheet. Plus, minus and 0 zoom. Slash finds a role.',
		),
		hint: t('Point at a role to see its moves, or use the arrow keys. Enter or a click opens its sheet.'),
		keyHead: t('Moves that are shown'),
		you: t('your role'),
		target: t('target'),
		bandOf: t({message: 'band {0}, {1}', comment: ['{0}: number, {1}: its word']}),
		openSheet: t('Open the role sheet'),
		noMoves: t('No move leads from here.'),
		from: t('From'),
		list: t('Roles as a list'),
		listNote: t('Choose a role to see its moves.'),
	};
}

function record<K extends string>(keys: readonly K[], word: (key: K) => string): Readonly<Record<K, string>> {
	return Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<K, string>;
}
