import type {VNode} from 'preact';
import type {Comparison} from '../../src/protocol/roleSheet';
import {Mark} from './Mark';

type Skill = Comparison['skills'][number]['rows'][number];

const levels = [1, 2, 3, 4, 5] as const;

/** One skill: who does not name it, then the marks of the roles at the level that each needs. */
export function SkillRow(props: {
	readonly skill: Skill;
	readonly roles: Comparison['roles'];
	readonly class: string;
}): VNode {
	const {skill, roles} = props;
	const levelOf = (id: string): number | undefined => skill.levels.find((each) => each.role === id)?.level;
	const needed = skill.levels.map(({level}) => level);
	const ends = {from: Math.min(...needed), to: Math.max(...needed)};
	return (
		<tr role="row" class={props.class}>
			<th role="rowheader" scope="row">
				{skill.name}
			</th>
			<td role="cell" class="not-named">
				{roles
					.filter(({role}) => levelOf(role.id) === undefined)
					.map(({role}) => (
						<Mark key={role.id} roles={roles} role={role.id} isOpen />
					))}
			</td>
			{levels.map((level) => (
				<td key={level} role="cell" class={lineClass(level, ends)}>
					{roles
						.filter(({role}) => levelOf(role.id) === level)
						.map(({role}) => (
							<Mark key={role.id} roles={roles} role={role.id} />
						))}
				</td>
			))}
		</tr>
	);
}

/** The part of the line between the lowest and the highest level that runs through a cell. */
function lineClass(level: number, {from, to}: {readonly from: number; readonly to: number}): string {
	if (from === to || level < from || level > to) {
		return 'level';
	}
	return level === from ? 'level line-from' : level === to ? 'level line-to' : 'level line-through';
}
