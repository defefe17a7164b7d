import type {JSX} from 'preact';
import {Icon} from '../page/Icon';
import {Link} from '../page/Link';
import {isOpen, type Stop} from './course';
import {StateIcon} from '../page/StateIcon';
import {useTools, wordOf} from './tools';

/** The statement before, with its answer and a way back to it. */
export function Previous({stop}: {readonly stop: Stop}): JSX.Element {
	const {state, strings, goTo} = useTools();
	const {id, text} = stop.item;
	const open = isOpen(state, stop);
	return (
		<section class="previous" aria-label={strings.before}>
			{open ? <StateIcon filling="open" /> : <Icon name="check" />}
			<div>
				<p>{text}</p>
				<p class="quiet">
					<span>{wordOf(state, id) ?? strings.noAnswer}</span>
					{state.run.matters.includes(id) && (
						<span class="star">
							<Icon name="star-full" /> {strings.mattersMost}
						</span>
					)}
				</p>
			</div>
			<Link onFollow={() => goTo(id)}>{open ? strings.answerIt : strings.change}</Link>
		</section>
	);
}
