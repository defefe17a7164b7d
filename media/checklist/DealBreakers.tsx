import type {JSX} from 'preact';
import {DealBreakerIcon} from '../page/DealBreakerIcon';
import {useTools} from './tools';

/** What may decide the matter alone: first what holds, then what may hold, last what is clear. */
export function DealBreakers(): JSX.Element | null {
	const {dealBreakers} = useTools().state.result;
	return dealBreakers.length > 0 ? (
		<ul class="deal-breakers">
			{dealBreakers.map(({state, lead, texts}) => (
				<li key={state} class={state}>
					<DealBreakerIcon state={state} />
					<p class={state === 'clear' ? 'measure quiet' : 'measure'}>
						{state === 'clear' ? lead : <strong>{lead}</strong>} {texts.join(' ')}
					</p>
				</li>
			))}
		</ul>
	) : null;
}
