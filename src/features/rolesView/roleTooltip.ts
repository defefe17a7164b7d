import * as vscode from 'vscode';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import type {RoleNode} from '../../core/catalogue/roleTree';
import {bandWord, experienceWord, officeWord, sourceWord} from '../../host/words';

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
				)
			);
		}
		case 'door':
			return paragraphs(node.about);
		case 'skill':
			return paragraphs(index.skill(node.need.skill)?.levels[node.need.level - 1] ?? '');
		case 'letter':
			return paragraphs(index.catalogue.letters.find(({id}) => id === node.letter)?.about ?? '');
		case 'certification': {
			const known = index.certification(node.certification);
			const check = known?.verified === true ? '' : vscode.l10n.t('Please check the details with the issuer.');
			return known && paragraphs(known.name, known.prerequisites ?? '', known.statusNote ?? '', check);
		}
		case 'move':
			return paragraphs(node.move.why, vscode.l10n.t('Source: {0}', sourceWord(node.move.source)));
		case 'office':
		case 'section':
		case 'purpose':
		case 'duty':
			return undefined;
	}
}

/** Plain text, in which no link or image of a catalogue text can come alive. */
function paragraphs(...texts: readonly string[]): string {
	return texts.filter((each) => each !== '').join('\n\n');
}
