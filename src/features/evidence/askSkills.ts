import * as vscode from 'vscode';
import type {Skill, SkillId} from '../../core/catalogue/catalogue';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import type {Profile} from '../../core/profile/profile';
import {skillGroups} from '../../core/profile/skillTree';
import {PickSeries} from '../../host/pickSeries';
import type {StepItem, StepPosition} from '../../host/steps';
import {withoutIcons} from '../../host/withoutIcons';

/** Asks which skills something shows, any number of them: those that the roles held and wanted need come first. */
export async function askSkills(
	index: CatalogueIndex,
	profile: Profile,
	{title, ...position}: StepPosition & {readonly title: string},
	ticked: readonly SkillId[],
): Promise<readonly SkillId[] | 'back' | undefined> {
	const picks = new PickSeries();
	try {
		const answer = await picks.askMany<SkillId>(position, {
			title,
			placeholder: vscode.l10n.t('Which skills does it show? Space ticks; none is fine.'),
			items: skillItems(index, profile),
			ticked,
		});
		return typeof answer === 'object' ? answer.values : answer;
	} finally {
		picks.dispose();
	}
}

/** Each skill once, in the first group that has it. */
function skillItems(index: CatalogueIndex, profile: Profile): readonly (StepItem<SkillId> | vscode.QuickPickItem)[] {
	const offered = new Set<SkillId>();
	const groups = skillGroups(index, profile).filter((group) => group.kind === 'group');
	return groups.flatMap((group) => {
		const skills = group.skills.filter((id) => !offered.has(id)).flatMap((id) => index.skill(id) ?? []);
		skills.forEach(({id}) => offered.add(id));
		const label = withoutIcons(index.role(group.role ?? '')?.title ?? vscode.l10n.t('Other skills'));
		const items = skills.map((skill) => skillItem(skill));
		// A single group needs no name.
		return items.length === 0 || groups.length === 1
			? items
			: [{label, kind: vscode.QuickPickItemKind.Separator}, ...items];
	});
}

function skillItem({id, name, aliases}: Skill): StepItem<SkillId> {
	return {label: withoutIcons(name), description: withoutIcons(aliases.join(', ')), value: id};
}
