import * as vscode from 'vscode';
import type {EvidenceFinding, EvidenceFindingCode} from '../../core/evidence/evidenceFinding';
import {evidenceFindings} from '../../core/evidence/evidenceFindings';
import {DocumentDiagnostics} from '../../host/documentDiagnostics';
import {kindOf} from '../../core/documents/kindOf';
import {rangeIn} from '../../host/rangeIn';
import type {Services} from '../../host/services';
import type {EvidenceDocuments} from './evidenceDocuments';
import {findingWords} from './findingWords';

const most = 500;

/** What would make an entry tell more, while everything in it counts. */
const advice: ReadonlySet<EvidenceFindingCode> = new Set([
	'no-result',
	'no-number',
	'no-title',
	'no-date',
	'no-id',
	'renamed-skill',
]);

/** Marks in achievements that are open what cannot be read, what is unknown, and what is missing. */
export function evidenceDiagnostics(services: Services, documents: EvidenceDocuments): DocumentDiagnostics {
	return new DocumentDiagnostics(services, {
		name: 'pmoCareer.evidence',
		isOurs: (document) => kindOf(document) === 'achievements',
		find: async (document) => {
			const read = documents.read(document);
			const index = await services.catalogue.get();
			const findings = read ? evidenceFindings(read.text, read, index) : [];
			return findings.slice(0, most).map((finding) => diagnosticOf(document, finding));
		},
	});
}

function diagnosticOf(document: vscode.TextDocument, finding: EvidenceFinding): vscode.Diagnostic {
	const {Information, Warning} = vscode.DiagnosticSeverity;
	const severity = advice.has(finding.code) ? Information : Warning;
	const diagnostic = new vscode.Diagnostic(rangeIn(document, finding.at), findingWords(finding), severity);
	diagnostic.source = 'PMO Career';
	diagnostic.code = finding.code;
	return diagnostic;
}
