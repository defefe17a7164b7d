import type {JSX} from 'preact';
import {Link} from '../page/Link';
import {fill} from '../page/fill';
import {RunActions} from './RunActions';
import {useTools} from './tools';

/** What the answers come to so far, in words, and what one can do with them. */
export function Standing(): JSX.Element {
	const {state, strings, showResult} = useTools();
	const {answered, applicable} = state.run;
	return (
		<div class="standing">
			<p class="quiet">{strings.soFar}</p>
			<div aria-live="polite">
				<p>{state.result.title}</p>
				<p class="quiet">{fill(strings.answeredOf, answered, applicable)}</p>
			</div>
			<p>
				<Link onFollow={showResult}>{strings.showResult}</Link>
			</p>
			<p class="quiet">{strings.stopNote}</p>
			<RunActions />
		</div>
	);
}
