import type {CatalogueIndex} from '../catalogue/lookups';
import {nearestWord} from '../documents/nearestWord';
import type {EvidenceEntry, EvidenceSkill} from './evidence';
import type {EvidenceFinding, EvidenceFix} from './evidenceFinding';
import {skillsNow} from './skillsNow';

/** Each different word is compared once, and with a text full of wrong ids there is an end to it. */
const mostCompared = 500;

/** Ids that no skill has, and those that packs have renamed. */
export function skillFindings(entries: readonly EvidenceEntry[], index: CatalogueIndex): readonly EvidenceFinding[] {
	const names = namesOf(index);
	const meant = new Map<string, string | undefined>();
	const meantBy = (written: string): string | undefined => {
		const folded = written.toLowerCase();
		if (!meant.has(folded) && meant.size < mostCompared) {
			const near = names.has(folded) ? folded : nearestWord(folded, [...names.keys()]);
			meant.set(folded, near === undefined ? undefined : names.get(near));
		}
		return meant.get(folded);
	};
	return entries.flatMap(({skills}) =>
		skills.flatMap((skill): readonly EvidenceFinding[] => {
			const {written, from, to} = skill;
			if (index.skill(written)) {
				return [];
			}
			const now = skillsNow(index, written).map(({id}) => id);
			if (now.length > 0) {
				const ids = now.length > 1 ? [now.join(', '), ...now] : now;
				const fixes = ids.map((id) => changeTo(skill, id));
				return [{code: 'renamed-skill', at: {from, to}, detail: now.join(', '), fixes}];
			}
			const id = meantBy(written);
			const fixes = id === undefined ? [] : [changeTo(skill, id)];
			return [{code: 'unknown-skill', at: {from, to}, ...(id === undefined ? {} : {detail: id}), fixes}];
		}),
	);
}

/** What people may write for an id, in small letters: the id, the name, another name. */
function namesOf({catalogue}: CatalogueIndex): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	for (const {id, name, aliases} of catalogue.skills) {
		for (const each of [id, name, ...aliases].map((word) => word.toLowerCase())) {
			if (!names.has(each)) {
				names.set(each, id);
			}
		}
	}
	return names;
}

function changeTo({from, to}: EvidenceSkill, id: string): EvidenceFix {
	return {kind: 'change', what: id, change: {start: from, end: to, text: id}};
}
