import type {Span} from '../documents/yamlSource';
import {lineEnd} from './lineEnd';
import type {EvidenceEntry, EvidenceText} from './evidence';

/** Where an id of a skill stands or can be written, and the other ids beside it. */
export interface SkillSlot extends Span {
	readonly entry: EvidenceEntry;
	readonly others: readonly string[];
}

/** The place in the skills of an entry that the cursor is in. Undefined everywhere else. */
export function skillSlotAt(text: string, {entries}: EvidenceText, offset: number): SkillSlot | undefined {
	const entry = entries.find(({at}) => at.from <= offset && offset <= at.to && offset > at.from);
	const field = entry?.fields.skills;
	// The value ends before spaces, in which one goes on typing.
	if (!entry || !field || offset < field.from || offset > lineEnd(text, field.to)) {
		return undefined;
	}
	const written = entry.skills.find(({from, to}) => from <= offset && offset <= to);
	const others = entry.skills.filter((skill) => skill !== written).map((skill) => skill.written);
	return {from: written?.from ?? offset, to: written?.to ?? offset, entry, others};
}
