import type {JSX} from 'preact';
import type {ReasonView} from '../../src/protocol/checklistResult';
import {Icon} from '../page/Icon';
import {Section} from '../page/Section';
import {useTools} from './tools';

/** The answers that weigh most, in the user's own words. */
export function Reasons(): JSX.Element {
	const {state, strings} = useTools();
	const {reasonsFor, reasonsAgainst} = state.result;
	return (
		<Section title={strings.reasons} note={strings.reasonsNote}>
			<div class="pair">
				<Side title={strings.reasonsFor} reasons={reasonsFor} side="for" />
				<Side title={strings.reasonsAgainst} reasons={reasonsAgainst} side="against" />
			</div>
		</Section>
	);
}

function Side(props: {
	readonly title: string;
	readonly reasons: readonly ReasonView[];
	readonly side: 'for' | 'against';
}) {
	const {strings} = useTools();
	return (
		<div>
			<h3>{props.title}</h3>
			{props.reasons.length === 0 && <p class="quiet">{strings.none}</p>}
			<ul class={`reasons ${props.side}`}>
				{props.reasons.map(({item, text, answer, marked, note, length}) => (
					<li key={item}>
						<p>{text}</p>
						<p class="reason-answer quiet">
							<span class="weight" aria-hidden="true">
								<span style={{'--length': length}} />
							</span>
							<span>{answer}</span>
							{marked && (
								<span class="star">
									<Icon name="star-full" /> {strings.mattersMost}
								</span>
							)}
						</p>
						{note !== undefined && (
							<p class="noted-text">
								<span class="quiet">{strings.note}: </span>
								<bdi>{note}</bdi>
							</p>
						)}
					</li>
				))}
			</ul>
		</div>
	);
}
