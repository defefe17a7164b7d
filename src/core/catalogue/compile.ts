import type {Catalogue, Role} from './catalogue';
import {readContent} from './contentFiles';
import type {ContentFault, ContentFile, ContentOrigin} from './contentFiles';
import {instrumentOf} from './instrument';
import {checkReferences} from './references';
import {byBandThenTitle} from './roleOrder';
import {contentSchema} from './schema';
import type {Content} from './schema';

export type Origin = ContentOrigin<Content>;

/**
 * Turns content files into the catalogue: parses, checks every file against the schema, then every reference between
 * them. All faults are returned at once, with file, line and column; then there is no catalogue.
 */
export function compileCatalogue(
	version: string,
	files: readonly ContentFile[],
): {readonly catalogue?: Catalogue; readonly faults: readonly ContentFault[]} {
	const {origins, faults} = readContent(files, contentSchema);
	if (faults.length > 0) {
		return {faults};
	}
	faults.push(...checkReferences(origins));
	return faults.length > 0 ? {faults} : {catalogue: assemble(version, origins), faults: []};
}

function assemble(version: string, origins: readonly Origin[]): Catalogue {
	const list = <K extends Exclude<keyof Content, 'checklist'>>(key: K): NonNullable<Content[K]> =>
		origins.flatMap(({content}) => (content[key] ?? []) as readonly unknown[]) as NonNullable<Content[K]>;
	const checklist = origins.find(({content}) => content.checklist)?.content.checklist;
	if (!checklist) {
		throw new Error('checkReferences lets no catalogue without a checklist through');
	}
	const catalogue = {
		version,
		roles: list('roles').map(asRole).sort(byBandThenTitle),
		skills: list('skills').map((skill) => ({...skill, sources: skill.sources ?? ['practice knowledge']})),
		moves: list('moves'),
		certifications: list('certifications'),
		pmoTypes: list('pmoTypes'),
		tasks: list('tasks'),
		letters: list('letters'),
		abbreviations: list('abbreviations'),
		directions: list('directions'),
		doors: list('doors'),
		sources: list('sources'),
		ambiguousAliases: list('ambiguousAliases'),
		checklist: instrumentOf(checklist),
		snippets: [],
	};
	// The schema's optional fields are `T | undefined` by type, yet parsed data never holds an explicit undefined.
	return catalogue as Catalogue;
}

function asRole(role: NonNullable<Content['roles']>[number]): Role {
	const needs = (levels: Readonly<Record<string, number>> | undefined, need: 'core' | 'useful'): Role['skills'] =>
		Object.entries(levels ?? {}).map(([skill, level]) => ({skill, level, need}));
	return {...role, skills: [...needs(role.skills.core, 'core'), ...needs(role.skills.useful, 'useful')]} as Role;
}
