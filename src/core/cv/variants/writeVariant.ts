import type {IsoDate} from '../../documents/dates';
import {editFrontMatter, writeFrontMatter} from '../../documents/frontMatter';
import {findFrontMatter} from '../../documents/frontMatterBlock';
import {ok} from '../../result';
import type {Result} from '../../result';
import type {Cv} from '../model/cv';
import {chooseTagged} from './chooseTagged';
import type {TagChoice} from './chooseTagged';

export interface VariantRequest extends TagChoice {
	/** The master as it was read. */
	readonly master: Cv;
	/** From the folder of the variant to the master, with forward slashes. */
	readonly masterPath: string;
	readonly title: string;
	/** Id of the role that the variant is for. */
	readonly target?: string;
	readonly today: IsoDate;
}

/**
 * A variant of a CV as a document, ready to be saved. Its front matter is the master's with what makes it a variant; fields
 * that nobody here knows stay. Fails where the master has front matter that cannot be read.
 */
export function writeVariant(request: VariantRequest): Result<string> {
	const {master, masterPath, title, target, include, exclude, today} = request;
	const text = chooseTagged(master, request);
	const fields = {
		'pmo-career': 'cv',
		title,
		target,
		master: masterPath,
		include: include.length > 0 ? include : undefined,
		exclude: exclude.length > 0 ? exclude : undefined,
		updated: today,
	};
	const head = findFrontMatter(text);
	if (!head.ok && head.problem.code === 'document.noFrontMatter') {
		const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
		return ok(`${writeFrontMatter(fields).replace(/\n/g, eol)}${eol}${text.replace(/^\uFEFF/, '')}`);
	}
	return editFrontMatter(text, fields);
}
