import * as vscode from 'vscode';
import type {Span} from '../../core/documents/yamlSource';
import {planFindings} from '../../core/plan/read/planFindings';
import {DocumentDiagnostics} from '../../host/documentDiagnostics';
import {kindOf} from '../../core/documents/kindOf';
import {planFindingText, planProblemText} from '../../host/planProblemText';
import {rangeIn} from '../../host/rangeIn';
import type {Services} from '../../host/services';
import type {PlanDocuments, ReadPlan} from './planDocuments';

const most = 500;

/** Marks in plans that are open what cannot be read, and what is another in today's catalogue. */
export function planDiagnostics(services: Services, documents: PlanDocuments): DocumentDiagnostics {
	return new DocumentDiagnostics(services, {
		name: 'pmoCareer.plan',
		isOurs: (document) => kindOf(document) === 'plan',
		find: async (document) => {
			const read = documents.read(document);
			const index = await services.catalogue.get();
			return read
				? [...problemsIn(document, read), ...findingsIn(document, planFindings(read.text, read.plan, index))]
				: [];
		},
	});
}

function problemsIn(document: vscode.TextDocument, {plan}: ReadPlan): readonly vscode.Diagnostic[] {
	return plan.problems
		.slice(0, most)
		.map((problem) => diagnosticOf(document, problem, planProblemText(problem), vscode.DiagnosticSeverity.Warning));
}

function findingsIn(
	document: vscode.TextDocument,
	findings: ReturnType<typeof planFindings>,
): readonly vscode.Diagnostic[] {
	return findings
		.slice(0, most)
		.map((finding) => diagnosticOf(document, finding, planFindingText(finding), vscode.DiagnosticSeverity.Information));
}

function diagnosticOf(
	document: vscode.TextDocument,
	{code, at, line}: {readonly code: string; readonly at: Span; readonly line: number},
	words: string,
	severity: vscode.DiagnosticSeverity,
): vscode.Diagnostic {
	const range = at.to > at.from ? rangeIn(document, at) : document.lineAt(Math.min(line, document.lineCount - 1)).range;
	const diagnostic = new vscode.Diagnostic(range, words, severity);
	diagnostic.source = 'PMO Career';
	diagnostic.code = code;
	return diagnostic;
}
