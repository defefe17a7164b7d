import type {VNode} from 'preact';
import type {Comparison} from '../../src/protocol/roleSheet';
import {Icon} from '../page/Icon';
import {Section} from '../page/Section';
import {Mark} from './Mark';
import {RoleLink} from './RoleLink';
import {useTools} from './tools';

type Step = Comparison['steps'][number];

/** How one gets from one of the roles to another. */
export function StepsSection({comparison}: {readonly comparison: Comparison}): VNode {
	const {strings} = useTools();
	const {roles, steps} = comparison;
	return (
		<Section title={strings.steps}>
			<ul class="steps">
				{steps.map((step, place) => (
					<li key={place}>
						<span class="marks">
							<Mark roles={roles} role={step.from} />
							<Icon name="arrow-right" />
							<Mark roles={roles} role={step.to} />
						</span>
						<Way step={step} />
					</li>
				))}
			</ul>
		</Section>
	);
}

function Way({step}: {readonly step: Step}) {
	const {strings} = useTools();
	switch (step.kind) {
		case 'move':
			return (
				<>
					<span class="strong">{strings.directions[step.direction]}</span>
					<span class="quiet">{step.why}</span>
				</>
			);
		case 'by-way-of':
			return (
				<>
					<span>{strings.noMove}</span>
					<span class="quiet">
						{strings.stepByWayOf} <RoleLink role={step.via} />
					</span>
				</>
			);
		case 'none':
			return <span class="no-step">{strings.noStep}</span>;
	}
}
