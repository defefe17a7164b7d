import type {VNode} from 'preact';
import type {RoleSheet} from '../../src/protocol/roleSheet';
import {Section} from '../page/Section';
import {useTools} from './tools';

/** What helps with a CV and an interview for the role, and where else it is described. */
export function NotesSections({role}: {readonly role: RoleSheet['role']}): VNode {
	const {strings} = useTools();
	const frameworks = Object.entries(role.frameworks ?? {});
	return (
		<>
			<Points title={strings.measures} note={strings.measuresNote} points={role.measures} />
			<Points title={strings.questions} points={role.questions} />
			{role.keywords.length > 0 && (
				<Section title={strings.keywords}>
					<p class="quiet measure">{role.keywords.join(', ')}</p>
				</Section>
			)}
			{frameworks.length > 0 && (
				<Section title={strings.frameworks}>
					<dl class="terms">
						{frameworks.map(([name, text]) => (
							<div key={name}>
								<dt>{name}</dt>
								<dd class="quiet">{text}</dd>
							</div>
						))}
					</dl>
				</Section>
			)}
			{role.note !== undefined && (
				<Section title={strings.note}>
					<p class="measure">{role.note}</p>
				</Section>
			)}
		</>
	);
}

function Points(props: {readonly title: string; readonly note?: string; readonly points: readonly string[]}) {
	return props.points.length > 0 ? (
		<Section title={props.title} note={props.note}>
			<ul class="dashes pair">
				{props.points.map((point) => (
					<li key={point} class="capital">
						{point}
					</li>
				))}
			</ul>
		</Section>
	) : null;
}
