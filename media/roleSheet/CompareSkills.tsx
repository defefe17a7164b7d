import type {VNode} from 'preact';
import type {Comparison} from '../../src/protocol/roleSheet';
import {fill, joined} from '../page/fill';
import {Section} from '../page/Section';
import {useFold} from '../page/useFold';
import {FoldLink} from './FoldLink';
import {SkillRow} from './SkillRow';
import {useTools} from './tools';

type Group = Comparison['skills'][number];

/** The skills by how far apart the roles are, each on the axis of levels. The picture is the table. */
export function CompareSkills({comparison}: {readonly comparison: Comparison}): VNode {
	const {strings} = useTools();
	const {roles, skills} = comparison;
	const same = skills.find(({group}) => group === 'same');
	return (
		<Section title={strings.skills}>
			<table class="axis" role="table">
				<caption class="visually-hidden">{strings.skills}</caption>
				<thead role="rowgroup">
					<tr role="row">
						<th role="columnheader" scope="col">
							<span class="visually-hidden">{strings.skill}</span>
						</th>
						<th role="columnheader" scope="col">
							{strings.notNamed}
						</th>
						{strings.levels.map((word, at) => (
							<th key={word} role="columnheader" scope="col">
								<span class="level-word capital">{word}</span>
								<span class="level-number" aria-hidden="true">
									{at + 1}
								</span>
							</th>
						))}
					</tr>
				</thead>
				{skills
					.filter(({group}) => group !== 'same')
					.map((group) => (
						<SkillGroup key={group.group} group={group} roles={roles} />
					))}
			</table>
			{same && <SameSkills rows={same.rows} roles={roles} />}
		</Section>
	);
}

const limits: Readonly<Record<Group['group'], number>> = {'two-or-more': 12, one: 12, 'one-role': 6, same: 0};

function SkillGroup({group, roles}: {readonly group: Group; readonly roles: Comparison['roles']}) {
	const {strings} = useTools();
	const fold = useFold(group.rows.length, limits[group.group]);
	return (
		<tbody role="rowgroup" class={`apart-${group.group}`}>
			<tr role="row" class="group-row">
				<th role="rowheader" scope="rowgroup" colSpan={7}>
					{strings.groups[group.group]}
				</th>
			</tr>
			{group.rows.map((skill, place) => (
				<SkillRow key={skill.id} skill={skill} roles={roles} class={fold.rowClass(place)} />
			))}
			{fold.more > 0 && (
				<tr role="row" class="group-row no-print">
					<td role="cell" colSpan={7}>
						<FoldLink fold={fold} />
					</td>
				</tr>
			)}
		</tbody>
	);
}

/** What needs no picture: skills that roles need at the same level, one line for each set of roles and level. */
function SameSkills({rows, roles}: {readonly rows: Group['rows']; readonly roles: Comparison['roles']}) {
	const {strings} = useTools();
	const lines = new Map<
		string,
		{readonly titles: readonly string[]; readonly level: number; readonly names: string[]}
	>();
	for (const {name, levels} of rows) {
		const level = levels[0]?.level ?? 0;
		const titles = roles.filter(({role}) => levels.some((each) => each.role === role.id)).map(({role}) => role.title);
		const key = JSON.stringify([titles, level]);
		const line = lines.get(key) ?? {titles, level, names: []};
		line.names.push(name);
		lines.set(key, line);
	}
	return (
		<div class="same">
			<h3>{strings.groups.same}</h3>
			<ul class="quiet">
				{[...lines].map(([key, {titles, level, names}]) => (
					<li key={key}>
						{fill(strings.sameFor, joined(titles, 'and'), joined(names, 'and'), strings.levels[level - 1] ?? '')}
					</li>
				))}
			</ul>
		</div>
	);
}
