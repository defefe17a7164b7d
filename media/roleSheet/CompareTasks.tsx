import type {VNode} from 'preact';
import type {Comparison} from '../../src/protocol/roleSheet';
import {fill} from '../page/fill';
import {Section} from '../page/Section';
import {Mark} from './Mark';
import {useTools} from './tools';

type Tasks = Comparison['tasks'];

/** Who holds which RACI letter, in two halves of one table; tasks with different letters come first. */
export function CompareTasks({comparison}: {readonly comparison: Comparison}): VNode {
	const {strings} = useTools();
	const {roles, tasks, letters, pattern} = comparison;
	const half = Math.ceil(tasks.length / 2);
	const note = (
		<ul>
			{letters.map(({id, about}) => (
				<li key={id}>
					<strong>{id}</strong> {about}
				</li>
			))}
		</ul>
	);
	return (
		<Section title={strings.tasks} note={note}>
			<div class="pair halves">
				{[tasks.slice(0, half), tasks.slice(half)].map(
					(rows, at) => rows.length > 0 && <TaskTable key={at} rows={rows} roles={roles} />,
				)}
			</div>
			<ul class="same quiet" aria-label={strings.pattern}>
				{pattern.map(({role, letter, count, of}) => {
					const title = roles.find((each) => each.role.id === role)?.role.title ?? '';
					return <li key={role}>{fill(strings.mostly, title, letter, count, of)}</li>;
				})}
			</ul>
		</Section>
	);
}

function TaskTable({rows, roles}: {readonly rows: Tasks; readonly roles: Comparison['roles']}) {
	const {strings} = useTools();
	return (
		<table class="raci">
			<caption class="visually-hidden">{strings.tasks}</caption>
			<thead>
				<tr>
					<th scope="col">
						<span class="visually-hidden">{strings.task}</span>
					</th>
					{roles.map(({role}) => (
						<th key={role.id} scope="col">
							<Mark roles={roles} role={role.id} />
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map((task) => (
					<tr key={task.id}>
						<th scope="row" title={task.about}>
							{task.title}
						</th>
						{task.letters.map(({role, letter}) => (
							<td key={role} class={`held-${letter.charAt(0)}`}>
								{letter || <NoLetter label={strings.noLetter} />}
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}

function NoLetter({label}: {readonly label: string}) {
	return (
		<>
			<span aria-hidden="true">–</span>
			<span class="visually-hidden">{label}</span>
		</>
	);
}
