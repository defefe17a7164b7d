import * as vscode from 'vscode';
import {axisWords, typeWords} from '../../core/checklist/words';
import type {TypeView} from '../../protocol/checklistResult';
import type {ResultParts} from './resultView';

const mostAsks = 3;

/** What kind of PMO the answers point to, what it gives a career, and what would tell. */
export function typeViews({index, explanation}: ResultParts): readonly TypeView[] {
	return explanation.types.map(({axis, sureness, types: ids, answered, applicable, open}) => {
		const types = index.catalogue.pmoTypes.filter(({id}) => ids.includes(id));
		const names = types.map(({name}) => name);
		return {
			axis: axisWords[axis],
			look: vscode.l10n.t('{0} ({1} of {2} signs known)', typeWords(sureness, names), answered, applicable),
			careers: types.map(({name, careerValue}) => ({name, text: careerValue})),
			asks: sureness === 'clear' ? [] : open.slice(0, mostAsks).map(({findOut}) => findOut),
		};
	});
}
