import type {VNode} from 'preact';
import type {RoleSheet, SheetStrings} from '../../src/protocol/roleSheet';
import {fill} from '../page/fill';
import {Section} from '../page/Section';
import {useTools} from './tools';

type Certification = RoleSheet['certifications'][number];

/** Certificates that people in the role hold, with what is verified about them; the rest is to be asked of the issuer. */
export function CertificatesSection({certifications}: {readonly certifications: readonly Certification[]}): VNode {
	const {strings} = useTools();
	return (
		<Section title={strings.certificates} note={certifications.length > 0 && strings.certificatesNote}>
			{certifications.length === 0 && <p class="quiet">{strings.noCertificate}</p>}
			<ul>
				{certifications.map((certification) => (
					<li key={certification.id} class="certificate">
						<span>{certification.name}</span>
						<span class="quiet">{certification.issuer}</span>
						<ul class="run quiet">
							{factsOf(certification, strings).map((fact) => (
								<li key={fact}>{fact}</li>
							))}
						</ul>
					</li>
				))}
			</ul>
		</Section>
	);
}

function factsOf(certification: Certification, strings: SheetStrings): readonly string[] {
	const {prerequisites, renewal, status, statusNote, verified, unverified = [], funding, pack} = certification;
	const facts: string[] = [];
	if (funding !== undefined) {
		facts.push(pack === undefined ? fill(strings.funding, funding) : fill(strings.fundingBy, funding, pack));
	}
	if (status !== 'current') {
		facts.push(strings[status]);
	}
	if (prerequisites !== undefined) {
		facts.push(prerequisites === 'None' ? strings.noEntryRule : fill(strings.entryRule, prerequisites));
	}
	if (renewal !== undefined) {
		facts.push(fill(strings.renewal, renewal));
	}
	if (statusNote !== undefined) {
		facts.push(statusNote);
	}
	if (unverified.length > 0) {
		facts.push(fill(strings.checkWhat, unverified.join(', ')));
	} else if (!verified) {
		facts.push(strings.check);
	}
	return facts;
}
