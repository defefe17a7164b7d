import type {JSX} from 'preact';
import {fill} from '../page/fill';
import {Icon} from '../page/Icon';
import {Link} from '../page/Link';
import {Section} from '../page/Section';
import {useFold} from '../page/useFold';
import {useTools} from './tools';

const shown = 5;

/** What is not known yet, in the order in which it is worth finding out, each with a place to ask. */
export function FindOut(): JSX.Element {
	const {state, strings, goTo, send} = useTools();
	const {findOut} = state.result;
	const {rowClass, more, isOpen, toggle} = useFold(findOut.length, shown);
	return (
		<Section title={strings.findOut} note={strings.findOutNote}>
			<ol class="find-out">
				{findOut.map(({item, text, how}, index) => (
					<li key={item} class={rowClass(index)}>
						<span class="number quiet">{index + 1}</span>
						<div>
							<p>{text}</p>
							<p class="quiet">{how}</p>
						</div>
						<Link onFollow={() => goTo(item)}>{strings.answerIt}</Link>
					</li>
				))}
			</ol>
			{more > 0 && !isOpen && <Link onFollow={toggle}>{fill(strings.showAll, findOut.length)}</Link>}
			<div class="find-out-actions no-print">
				<button type="button" class="toggle" onClick={() => send({type: 'copyQuestions'})}>
					<Icon name="copy" />
					<span>{strings.copyQuestions}</span>
				</button>
				<button type="button" class="toggle" onClick={() => send({type: 'addToPlan'})}>
					<Icon name="add" />
					<span>{strings.addToPlan}</span>
				</button>
			</div>
		</Section>
	);
}
