import type {JSX} from 'preact';
import {Section} from '../page/Section';
import {useTools} from './tools';

/** What kind of PMO the answers point to: one row for each side of the question. */
export function PmoTypes(): JSX.Element | null {
	const {state, strings} = useTools();
	const {types} = state.result;
	return types.length > 0 ? (
		<Section title={strings.types} note={strings.typesNote}>
			<dl class="types">
				{types.map(({axis, look, careers, asks}) => (
					<div key={axis}>
						<dt>{axis}</dt>
						<dd>
							<p>{look}</p>
							{careers.map(({name, text}) => (
								<p key={name} class="quiet">
									{careers.length > 1 ? `${name}: ${text}` : text}
								</p>
							))}
							{asks.length > 0 && (
								<>
									<p class="quiet">{strings.toTell}</p>
									<ul class="asks">
										{asks.map((ask) => (
											<li key={ask}>{ask}</li>
										))}
									</ul>
								</>
							)}
						</dd>
					</div>
				))}
			</dl>
		</Section>
	) : null;
}
