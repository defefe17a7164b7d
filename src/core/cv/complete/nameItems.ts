import type {CompletionContext, CvCompletion} from './completion';

/** Skills of the catalogue, and tools and methods as their makers spell them; what the target role needs comes first. */
export function nameItems({checked, catalogue, lexicon}: CompletionContext): readonly CvCompletion[] {
	const {target} = checked.options;
	const role = target === undefined ? undefined : catalogue.role(target);
	const needed = new Map(role?.skills.map(({skill, need}) => [skill, need]));
	const words = new Set(role?.keywords.map((word) => word.toLowerCase()));
	const skills = catalogue.catalogue.skills.map(({id, name}): CvCompletion => {
		const need = needed.get(id);
		return {
			label: name,
			kind: 'skill',
			...(need && role ? {detail: `${need} for ${role.title}`} : {}),
			rank: need === 'core' ? 0 : need === 'useful' ? 1 : 2,
		};
	});
	const names = lexicon.data.names
		.filter(({kind}) => kind === 'tool' || kind === 'method')
		.map(({name, kind, about}): CvCompletion => {
			const wanted = words.has(name.toLowerCase());
			return {
				label: name,
				kind: 'tool',
				detail: wanted && role ? `in adverts for ${role.title}` : kind,
				...(about === undefined ? {} : {about}),
				rank: wanted ? 1 : 2,
			};
		});
	const taken = new Set(skills.map(({label}) => label));
	return [...skills, ...names.filter(({label}) => !taken.has(label))];
}
