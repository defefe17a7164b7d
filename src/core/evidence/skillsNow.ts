import type {Skill} from '../catalogue/catalogue';
import type {CatalogueIndex} from '../catalogue/lookups';
import type {EvidenceEntry} from './evidence';

/**
 * The skills that an id in somebody's file means now: the one that has it, or what packs have renamed, split or merged
 * it into. Empty where nobody knows it.
 */
export function skillsNow(index: CatalogueIndex, written: string): readonly Skill[] {
	return index.nowOf('skill', written).flatMap((id) => index.skill(id) ?? []);
}

/** The skills that an entry shows, each once. */
export function skillsOf(index: CatalogueIndex, {skills}: EvidenceEntry): readonly Skill[] {
	return [...new Set(skills.flatMap(({written}) => skillsNow(index, written)))];
}
