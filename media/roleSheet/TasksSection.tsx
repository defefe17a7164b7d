import type {VNode} from 'preact';
import type {RoleSheet} from '../../src/protocol/roleSheet';
import {fill, joined} from '../page/fill';
import {Section} from '../page/Section';
import {useTools} from './tools';

type Letter = RoleSheet['letters'][number];

/** The RACI letters as four columns. A letter without tasks stays, and says who holds it instead. */
export function TasksSection({letters}: {readonly letters: readonly Letter[]}): VNode {
	const {strings} = useTools();
	return (
		<Section title={strings.tasks} note={strings.tasksNote}>
			<div class="letters">
				{letters.map((letter) => (
					<div key={letter.id}>
						<h3>
							<span class={letter.tasks.length > 0 ? 'letter' : 'letter quiet'}>{letter.id}</span>{' '}
							<span>{letter.title}</span>
						</h3>
						<p class="note">{letter.about}</p>
						<Tasks letter={letter} />
					</div>
				))}
			</div>
		</Section>
	);
}

function Tasks({letter}: {readonly letter: Letter}) {
	const {strings} = useTools();
	if (letter.tasks.length > 0) {
		return (
			<ul class="tasks">
				{letter.tasks.map(({id, title, about}) => (
					<li key={id} title={about}>
						{title}
					</li>
				))}
			</ul>
		);
	}
	const holders = letter.heldBy.map(({title}) => title);
	return (
		<p class="tasks quiet">
			{strings.noTask} {holders.length > 0 && fill(strings.heldBy, joined(holders, 'or'))}
		</p>
	);
}
