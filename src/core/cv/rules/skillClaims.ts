import type {SkillId} from '../../catalogue/catalogue';
import type {RuleContext} from '../check/rule';
import type {Part, TextRange} from '../model/cv';
import {Slot} from '../model/slot';
import {mentionsIn} from '../skills/partTerms';
import type {Mention} from '../skills/partTerms';
import {skillItems} from '../skills/skillItems';
import type {SkillItem} from '../skills/skillItems';

/** A thing in the list that the CV has to prove. Offsets count from the start of the part. */
export interface Claim extends TextRange {
	readonly name?: string;
	readonly skills: readonly SkillId[];
	readonly item: SkillItem;
}

const keptClaims = new Slot<{readonly lexicon: RuleContext['lexicon']; readonly found: readonly Claim[]}>();

/** What a part of a list claims and does not prove by itself; kept with the part. */
export function claimsOf(part: Part, context: RuleContext): readonly Claim[] {
	const known = keptClaims.get(part);
	if (known?.lexicon === context.lexicon) {
		return known.found;
	}
	const mentions = mentionsIn(part, context);
	const found: Claim[] = [];
	for (const item of skillItems(part)) {
		const inside = mentions.filter(({from, to}) => from >= item.from && to <= item.to);
		if (!item.placed && inside.length > 0 && !hasNumber(part, item, inside)) {
			found.push(...claimsOfItem(item, inside, context));
		}
	}
	keptClaims.set(part, {lexicon: context.lexicon, found});
	return found;
}

/** A tool or method has to be named elsewhere; a skill shows in any of its words. */
function claimsOfItem(item: SkillItem, inside: readonly Mention[], {catalogue}: RuleContext): readonly Claim[] {
	const claimed: Claim[] = [];
	let end = -1;
	for (const {term, from, to} of [...inside].sort((a, b) => a.from - b.from || b.to - a.to)) {
		if (term.kind === 'name' && term.nameKind !== 'body' && from >= end) {
			const {name} = term;
			const named = (skill: SkillId): boolean => catalogue.skill(skill)?.name.split(' ').includes(name) === true;
			claimed.push({from, to, name, skills: skillsOf(inside).filter(named), item});
			end = to;
		}
	}
	if (claimed.length > 0) {
		return claimed;
	}
	// A long item describes what was done, and is no name of a skill.
	const words = item.leaf.words.filter(
		(word) => item.leaf.from + word.from >= item.from && item.leaf.from + word.to <= item.to,
	);
	const skills = skillsOf(inside);
	return skills.length > 0 && words.length <= 5 ? [{from: item.from, to: item.to, skills, item}] : [];
}

function skillsOf(mentions: readonly Mention[]): readonly SkillId[] {
	return mentions.flatMap(({term}) => (term.kind === 'skill' ? [term.skill] : []));
}

/** The item gives a number that is not part of a name: 12 dependencies, but not Office 365. */
function hasNumber(part: Part, {leaf, from, to}: SkillItem, inside: readonly Mention[]): boolean {
	return leaf.words.some((word) => {
		const at = leaf.from + word.from;
		return (
			at >= from &&
			at < to &&
			/^\d/.test(part.raw.slice(at, at + 1)) &&
			!inside.some((mention) => mention.from <= at && at < mention.to)
		);
	});
}
