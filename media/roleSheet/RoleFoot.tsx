import type {VNode} from 'preact';
import {Link} from '../page/Link';
import {useTools} from './tools';

/** What else can be done with the role, at the end of reading. */
export function RoleFoot({role}: {readonly role: string}): VNode {
	const {strings, send} = useTools();
	return (
		<footer class="section no-print">
			<h2>{strings.nextSteps}</h2>
			<ul class="facts">
				<li>
					<Link onFollow={() => send({type: 'newCv', role})}>{strings.newCv}</Link>
				</li>
				<li>
					<Link onFollow={() => send({type: 'copyMarkdown', role})}>{strings.copyMarkdown}</Link>
				</li>
				<li>
					<Link onFollow={() => send({type: 'revealInTree', role})}>{strings.revealInTree}</Link>
				</li>
			</ul>
		</footer>
	);
}
