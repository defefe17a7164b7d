import * as vscode from 'vscode';
import {starterPack} from '../../core/catalogue/packs/edit/starterPack';
import {slugOf} from '../../core/documents/slug';
import type {Result} from '../../core/result';
import {nameProblem} from '../../host/documentFlow';
import {packEnding} from '../../host/foundPack';
import type {Services} from '../../host/services';
import {askPick, askText} from '../../host/steps';
import type {StepPosition} from '../../host/steps';
import {withoutIcons} from '../../host/withoutIcons';

/** Where an entry goes: a pack that is there, or a new one of this name. */
export type ChosenPack = {readonly uri: vscode.Uri} | {readonly name: string};

/** Asks for a pack of the open folders, or for the name of a new one. Where there is none yet, only for the name. */
export async function askPack(
	services: Services,
	position: StepPosition,
	{title, selected}: {readonly title: string; readonly selected?: ChosenPack | undefined},
): Promise<{readonly pack: ChosenPack} | 'back' | undefined> {
	const known = (await services.catalogue.packs()).filter(({origin}) => origin.layer === 'folder');
	const packs = known.map(({uri, origin, place}) => ({
		label: withoutIcons(origin.label),
		description: origin.label === place ? '' : withoutIcons(place),
		iconPath: new vscode.ThemeIcon('file'),
		value: {uri},
	}));
	const another = {label: vscode.l10n.t('A new pack…'), iconPath: new vscode.ThemeIcon('new-file'), value: undefined};
	for (;;) {
		const picked =
			packs.length === 0
				? {value: undefined}
				: await askPick<{readonly uri: vscode.Uri} | undefined>(position, {
						title,
						placeholder: vscode.l10n.t('Which pack does it go into?'),
						items: [...packs, another],
						selected: packs.find(({value}) => selected && 'uri' in selected && isSame(selected.uri, value.uri))?.value,
					});
		if (picked === undefined || picked === 'back') {
			return picked;
		}
		if (picked.value) {
			return {pack: picked.value};
		}
		const name = await askPackName(position, {title, value: selected && 'name' in selected ? selected.name : ''});
		if (name !== 'back') {
			return name && {pack: {name: name.value}};
		}
		if (packs.length === 0) {
			return 'back';
		}
	}
}

/** Asks what a new pack is called. */
export async function askPackName(
	position: StepPosition,
	{title, value}: {readonly title: string; readonly value: string},
): Promise<{readonly value: string} | 'back' | undefined> {
	const answer = await askText(position, {
		title,
		prompt: vscode.l10n.t('The name of the new pack, such as the name of your organisation'),
		value,
		check: nameProblem,
	});
	return answer === undefined || answer === 'back' ? answer : {value: oneLine(answer.value)};
}

/** Makes the file of a new pack in the career folder, beside what is there where the name is taken. */
export async function createPack(services: Services, name: string): Promise<Result<vscode.Uri> | undefined> {
	const slug = slugOf(name);
	if (!slug.ok) {
		return slug;
	}
	const text = starterPack(oneLine(name));
	return services.files.createOther([], slug.value, packEnding.slice(1), new TextEncoder().encode(text));
}

function oneLine(name: string): string {
	return name
		.replace(/\s+/g, ' ')
		.replace(/[\p{Cc}\u2028-\u202E\u2066-\u2069]/gu, '')
		.trim();
}

function isSame(a: vscode.Uri, b: vscode.Uri): boolean {
	return a.toString() === b.toString();
}
