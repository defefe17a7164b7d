import type {VNode} from 'preact';
import {Section} from '../page/Section';
import {useTools} from './tools';

export function DutiesSection({duties}: {readonly duties: readonly string[]}): VNode {
	const {strings} = useTools();
	return (
		<Section title={strings.duties}>
			<ul class="dashes pair">
				{duties.map((duty) => (
					<li key={duty}>{duty}</li>
				))}
			</ul>
		</Section>
	);
}
