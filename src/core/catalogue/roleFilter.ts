import type {Role, RoleId} from './catalogue';
import {foldTitle} from './foldTitle';
import type {CatalogueIndex} from './lookups';

/** Why a role was found: the text that matched, as the catalogue writes it. */
export type RoleMatches = ReadonlyMap<RoleId, string>;

/**
 * Finds roles by title, alias, skill, tool, certificate or advert word. The query matches from the start of a word
 * ("power b" finds Power BI); where nothing holds it as a phrase, roles that hold all of its words are found. An empty
 * query finds nothing.
 */
export function filterRoles(index: CatalogueIndex, query: string): RoleMatches {
	const folded = foldTitle(query.slice(0, 100));
	if (folded === '') {
		return new Map();
	}
	const phrase = new Map<RoleId, string>();
	const words = new Map<RoleId, string>();
	for (const role of index.catalogue.roles) {
		const texts = searchTexts(index, role);
		const hit = texts.find((text) => holds(foldTitle(text), folded));
		if (hit !== undefined) {
			phrase.set(role.id, hit);
			continue;
		}
		const hits = folded.split(' ').map((word) => texts.find((text) => holds(foldTitle(text), word)));
		if (hits.every((text) => text !== undefined)) {
			words.set(role.id, [...new Set(hits)].join(', '));
		}
	}
	return phrase.size > 0 ? phrase : words;
}

/** Everything a role can be found by, the most telling first. */
function searchTexts(index: CatalogueIndex, role: Role): readonly string[] {
	const skills = role.skills.flatMap(({skill}) => {
		const known = index.skill(skill);
		return known ? [known.name, ...known.aliases] : [];
	});
	const certifications = role.certifications.flatMap((id) => {
		const known = index.certification(id);
		return known ? [known.name, ...known.aliases] : [];
	});
	return [role.title, ...role.aliases, ...role.keywords, ...skills, ...certifications];
}

function holds(text: string, query: string): boolean {
	return ` ${text}`.includes(` ${query}`);
}
