import type {VNode} from 'preact';
import type {Comparison} from '../../src/protocol/roleSheet';
import {Section} from '../page/Section';
import {Mark} from './Mark';
import {useTools} from './tools';

/** Certificates that several of the roles name, then those that one names. */
export function CompareCertificates({comparison}: {readonly comparison: Comparison}): VNode {
	const {strings} = useTools();
	const {roles, certifications} = comparison;
	const shared = certifications.filter((each) => each.roles.length > 1);
	const own = certifications.filter((each) => each.roles.length === 1);
	return (
		<Section title={strings.certificates} note={strings.certificatesNote}>
			{certifications.length === 0 && <p class="quiet">{strings.noCertificate}</p>}
			{[
				{title: strings.shared, rows: shared},
				{title: strings.own, rows: own},
			]
				.filter(({rows}) => rows.length > 0)
				.map(({title, rows}) => (
					<div key={title} class="certificate-group">
						<h3>{title}</h3>
						<ul>
							{rows.map((row) => (
								<li key={row.id} class="named-by">
									<span>{row.name}</span>
									<span class="quiet">{row.issuer}</span>
									<span class="marks">
										{row.roles.map((role) => (
											<Mark key={role} roles={roles} role={role} />
										))}
									</span>
								</li>
							))}
						</ul>
					</div>
				))}
		</Section>
	);
}
