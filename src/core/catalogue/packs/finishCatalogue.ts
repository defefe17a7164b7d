import type {Catalogue, Certification, Door, Move, PackSnippet, PmoType, Role, Skill} from '../catalogue';
import {byBandThenTitle} from '../roleOrder';
import {ambiguousAliases} from './ambiguousAliases';
import {currentNeeds} from './currentNeeds';
import type {Draft} from './draft';
import {finishChecklist} from './finishChecklist';
import {finishThing, isWhole, withFields} from './finishThing';
import {currentIds} from './mergeState';
import type {MergeState} from './mergeState';
import type {ThingKind} from './pack';
import {partsOfMove} from './thingForm';

/** What is shown in the end, by kind and in order, and which references to it hold. */
export interface Shown {
	readonly drafts: (kind: ThingKind) => readonly Draft[];
	/** These ids as they are now, without those of what is not shown. */
	readonly keep: (kind: ThingKind, ids: readonly string[]) => readonly string[];
}

/** The catalogue that all packs together make: only what is shown, and nothing in it refers to what is not. */
export function finishCatalogue(state: MergeState, shipped: Catalogue): Omit<Catalogue, 'version'> {
	const shown = shownIn(state);
	const roles = finishRoles(state, shown, shipped);
	return {
		...shipped,
		roles,
		skills: shown.drafts('skill').map((draft) => finishThing(draft) as Skill),
		moves: shown.drafts('move').flatMap((draft) => finishMove(shown, draft)),
		certifications: shown.drafts('certification').map((draft) => {
			const certification = finishThing(draft) as Certification;
			return withFields(certification, {roles: shown.keep('role', certification.roles)});
		}),
		pmoTypes: shown.drafts('pmoType').map((draft) => finishThing(draft) as PmoType),
		doors: shipped.doors.map((door): Door => withFields(door, {roles: shown.keep('role', door.roles)})),
		ambiguousAliases: ambiguousAliases(roles, shipped.ambiguousAliases),
		snippets: shown.drafts('snippet').flatMap((draft) => finishSnippet(shown, draft)),
		checklist: finishChecklist(shown, shipped.checklist),
	};
}

function shownIn(state: MergeState): Shown {
	const byKind = new Map<ThingKind, ReadonlyMap<string, Draft>>();
	const shown = (kind: ThingKind): ReadonlyMap<string, Draft> => {
		const drafts =
			byKind.get(kind) ?? new Map([...state.things[kind]].filter(([, draft]) => isWhole(draft) && !draft.hidden));
		byKind.set(kind, drafts);
		return drafts;
	};
	return {
		drafts: (kind) => [...shown(kind).values()],
		keep: (kind, ids) => {
			const among = shown(kind);
			const now = currentIds(state, kind, ids);
			return now.every((id) => among.has(id)) ? now : now.filter((id) => among.has(id));
		},
	};
}

function finishRoles(state: MergeState, {drafts, keep}: Shown, shipped: Catalogue): readonly Role[] {
	const tasks = new Set(shipped.tasks.map(({id}) => id));
	const skills = new Set(drafts('skill').map(({id}) => id));
	const roles = drafts('role').map((draft): Role => {
		const role = finishThing(draft) as Role;
		const needs = currentNeeds(state, role.skills);
		const letters = Object.keys(role.raci);
		const held = letters.every((task) => tasks.has(task));
		return withFields(role, {
			skills: needs.every(({skill}) => skills.has(skill)) ? needs : needs.filter(({skill}) => skills.has(skill)),
			raci: held ? role.raci : Object.fromEntries(Object.entries(role.raci).filter(([task]) => tasks.has(task))),
			certifications: keep('certification', role.certifications),
		});
	});
	return roles.sort(byBandThenTitle);
}

function finishMove({keep}: Shown, draft: Draft): readonly Move[] {
	const parts = partsOfMove(draft.id);
	const ends = keep('role', [parts.from, parts.to]);
	return ends.length === 2 ? [withFields(finishThing(draft) as Move, parts)] : [];
}

/** Lines for roles that are gone are lines for nobody, not for everybody. */
function finishSnippet({keep}: Shown, draft: Draft): readonly PackSnippet[] {
	const snippet = finishThing(draft) as PackSnippet;
	const roles = snippet.roles && keep('role', snippet.roles);
	if (!roles || roles.length === 0) {
		return roles && snippet.roles.length > 0 ? [] : [snippet];
	}
	return [withFields(snippet, {roles})];
}
