import type {VNode} from 'preact';
import type {Comparison} from '../../src/protocol/roleSheet';
import {Section} from '../page/Section';
import {useShortcuts} from '../page/useShortcuts';
import {CompareCertificates} from './CompareCertificates';
import {CompareHead} from './CompareHead';
import {CompareSkills} from './CompareSkills';
import {CompareTasks} from './CompareTasks';
import {ExperienceSection} from './ExperienceSection';
import {Mark} from './Mark';
import {StepsSection} from './StepsSection';
import {useTools} from './tools';

/** Two or three roles side by side. Differences come first; what is the same is said once. */
export function ComparePage({comparison}: {readonly comparison: Comparison}): VNode {
	const {strings, send} = useTools();
	const {roles} = comparison;
	const compare = (): void => send({type: 'compare', roles: roles.map(({role}) => role.id)});
	useShortcuts({c: compare});
	return (
		<article class={`compare of-${roles.length}`}>
			<CompareHead roles={roles} onCompare={compare} />
			<ExperienceSection roles={roles} />
			<CompareSkills comparison={comparison} />
			<Section title={strings.duties}>
				<div class="columns">
					{roles.map(({role}) => (
						<div key={role.id}>
							<h3>
								<Mark roles={roles} role={role.id} />
							</h3>
							<ul class="dashes spaced">
								{role.duties.map((duty) => (
									<li key={duty}>{duty}</li>
								))}
							</ul>
						</div>
					))}
				</div>
			</Section>
			<CompareTasks comparison={comparison} />
			<CompareCertificates comparison={comparison} />
			<StepsSection comparison={comparison} />
		</article>
	);
}
