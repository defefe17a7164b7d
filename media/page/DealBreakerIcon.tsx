import type {VNode} from 'preact';
import type {DealBreakerView} from '../../src/protocol/checklistResult';
import {Icon} from './Icon';
import {StateIcon} from './StateIcon';

type State = DealBreakerView['state'];

/** How a deal-breaker stands. Words say the same beside it. */
export function DealBreakerIcon({state}: {readonly state: State}): VNode {
	switch (state) {
		case 'true':
			return <Icon name="warning" />;
		case 'partly':
			return <StateIcon filling="half" />;
		case 'unknown':
			return <StateIcon filling="open" />;
		case 'clear':
			return <Icon name="check" />;
	}
}
