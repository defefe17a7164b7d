import type {ResultView} from '../../src/protocol/checklistResult';
import type {JSX} from 'preact';
import {Icon} from '../page/Icon';
import {StateIcon} from './StateIcon';
import {useTools} from './tools';

type State = ResultView['dealBreakers'][number]['state'];

const icons: Readonly<Record<State, JSX.Element>> = {
	true: <Icon name="warning" />,
	partly: <StateIcon filling="half" />,
	unknown: <StateIcon filling="open" />,
	clear: <Icon name="check" />,
};

/** What may decide the matter alone: first what holds, then what may hold, last what is clear. */
export function DealBreakers(): JSX.Element | null {
	const {dealBreakers} = useTools().state.result;
	return dealBreakers.length > 0 ? (
		<ul class="deal-breakers">
			{dealBreakers.map(({state, lead, texts}) => (
				<li key={state} class={state}>
					{icons[state]}
					<p class={state === 'clear' ? 'measure quiet' : 'measure'}>
						{state === 'clear' ? lead : <strong>{lead}</strong>} {texts.join(' ')}
					</p>
				</li>
			))}
		</ul>
	) : null;
}
