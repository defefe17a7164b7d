import type {VNode} from 'preact';
import type {Comparison} from '../../src/protocol/roleSheet';
import {Section} from '../page/Section';
import {Mark} from './Mark';
import {useTools} from './tools';
import {yearsText} from './yearsText';

/** Years of experience as bars on one axis; the words stand beside. A bar without an end runs off the axis. */
export function ExperienceSection({roles}: {readonly roles: Comparison['roles']}): VNode {
	const {strings} = useTools();
	const words = {
		yearsNone: strings.yearsNone,
		yearsBetween: strings.shortBetween,
		yearsUpTo: strings.shortUpTo,
		yearsFrom: strings.shortFrom,
	};
	const last = Math.max(...roles.map(({role: {years}}) => years.to ?? years.from + 4));
	const step = last > 12 ? 4 : 2;
	const end = Math.ceil(last / step) * step;
	const ticks = Array.from({length: end / step + 1}, (_, at) => at * step);
	const at = (years: number): string => `${(100 * years) / end}%`;
	return (
		<Section title={strings.experience}>
			<ul class="experience">
				{roles.map(({role}, place) => {
					const {from, to = from + end} = role.years;
					return (
						<li key={role.id}>
							<Mark roles={roles} role={role.id} />
							<span>{yearsText(role.years, words)}</span>
							<svg class="years" aria-hidden="true">
								<line x1="0" x2="100%" y1="50%" y2="50%" />
								<rect
									class={`years-${place}`}
									x={at(from)}
									width={at(to - from)}
									y="7"
									height="6"
									rx={place === 2 ? 1 : 3}
								/>
							</svg>
						</li>
					);
				})}
			</ul>
			<div class="years-axis note" aria-hidden="true">
				<svg class="years">
					{ticks.map((tick) => (
						<text key={tick} x={at(tick)} y="13">
							{tick}
						</text>
					))}
				</svg>
				<span>{strings.years}</span>
			</div>
		</Section>
	);
}
