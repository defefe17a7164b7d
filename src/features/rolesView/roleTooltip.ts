import * as vscode from 'vscode';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import {movePack, rolePacks} from '../../core/catalogue/rolePacks';
import type {RolePack} from '../../core/catalogue/rolePacks';
import type {RoleNode} from '../../core/catalogue/roleTree';
import {bandWord, experienceWord, officeWord, rolePartWord, sourceWord} from '../../host/words';

/** The text of a row's tooltip, made when it is asked for. Undefined: VS Code shows label and description. */
export function roleTooltip(index: CatalogueIndex, node: RoleNode): string | undefined {
	switch (node.kind) {
		case 'role': {
			const role = index.role(node.role);
			return (
				role &&
				paragraphs(
					role.purpose,
					vscode.l10n.t(
						'{0}. Band {1} of 7: {2}. Experience: {3}.',
						officeWord(role.office),
						role.band,
						bandWord(role.band),
						experienceWord(role.experience),
					),
					role.aliases.length > 0 ? vscode.l10n.t('Adverts also say: {0}', role.aliases.join(', ')) : '',
					...rolePacks(index, role).map(packWords),
				)
			);
		}
		case 'door':
			return paragraphs(node.about);
		case 'skill':
			return paragraphs(
				index.skill(node.need.skill)?.levels[node.need.level - 1] ?? '',
				fromPack(index.packOf('skill', node.need.skill)?.label),
			);
		case 'letter':
			return paragraphs(index.catalogue.letters.find(({id}) => id === node.letter)?.about ?? '');
		case 'certification': {
			const known = index.certification(node.certification);
			const check = known?.verified === true ? '' : vscode.l10n.t('Please check the details with the issuer.');
			const funding = known?.funding === undefined ? '' : vscode.l10n.t('Funding: {0}', known.funding);
			const pack = fromPack(index.packOf('certification', node.certification)?.label);
			return known && paragraphs(known.name, known.prerequisites ?? '', known.statusNote ?? '', check, funding, pack);
		}
		case 'move':
			return paragraphs(
				node.move.why,
				vscode.l10n.t('Source: {0}', sourceWord(node.move.source)),
				fromPack(movePack(index, node.move)),
			);
		case 'others':
			return vscode.l10n.t('Roles that packs add and that stand behind no door');
		case 'office':
		case 'section':
		case 'purpose':
		case 'duty':
			return undefined;
	}
}

function packWords({pack, added, parts}: RolePack): string {
	return added
		? fromPack(pack)
		: vscode.l10n.t('Changed by the pack {0}: {1}', pack, parts.map(rolePartWord).join(', '));
}

function fromPack(pack: string | undefined): string {
	return pack === undefined ? '' : vscode.l10n.t('From the pack {0}', pack);
}

/** Plain text, in which no link or image of a catalogue text can come alive. */
function paragraphs(...texts: readonly string[]): string {
	return texts.filter((each) => each !== '').join('\n\n');
}
