import type {SkillId} from '../catalogue/catalogue';
import type {CatalogueIndex} from '../catalogue/lookups';
import type {EvidenceEntry} from './evidence';
import {newestFirst} from './newestFirst';
import {skillsOf} from './skillsNow';

/** What shows each skill, the newest first, and the entries that name no skill of the catalogue. */
export interface EvidenceBySkill {
	/** In the order of the catalogue; only skills that something shows. */
	readonly skills: ReadonlyMap<SkillId, readonly EvidenceEntry[]>;
	readonly without: readonly EvidenceEntry[];
}

/** Sorts entries by the skills that they show, under the ids that the skills have now. */
export function evidenceBySkill(index: CatalogueIndex, entries: readonly EvidenceEntry[]): EvidenceBySkill {
	const found = new Map<SkillId, EvidenceEntry[]>();
	const without: EvidenceEntry[] = [];
	for (const entry of newestFirst(entries)) {
		const skills = skillsOf(index, entry);
		skills.forEach(({id}) => found.set(id, [...(found.get(id) ?? []), entry]));
		if (skills.length === 0) {
			without.push(entry);
		}
	}
	const ordered = index.catalogue.skills.flatMap(({id}) => {
		const shown = found.get(id);
		return shown ? [[id, shown] as const] : [];
	});
	return {skills: new Map(ordered), without};
}
