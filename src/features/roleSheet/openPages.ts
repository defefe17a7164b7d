import type * as vscode from 'vscode';
import type {RoleId} from '../../core/catalogue/catalogue';

/** The pages that are open, so that asking for one again shows the same one: one for each role, one for comparing. */
export class OpenPages {
	readonly #sheets = new Map<RoleId, vscode.WebviewPanel>();
	#comparison: OpenComparison | undefined;

	/** The role whose sheet is in front. */
	get activeRole(): RoleId | undefined {
		return [...this.#sheets].find(([, panel]) => panel.active)?.[0];
	}

	get comparison(): OpenComparison | undefined {
		return this.#comparison;
	}

	sheet(role: RoleId): vscode.WebviewPanel | undefined {
		return this.#sheets.get(role);
	}

	addSheet(role: RoleId, panel: vscode.WebviewPanel): void {
		this.#sheets.set(role, panel);
		panel.onDidDispose(() => {
			if (this.#sheets.get(role) === panel) {
				this.#sheets.delete(role);
			}
		});
	}

	addComparison(comparison: OpenComparison): void {
		this.#comparison = comparison;
		comparison.panel.onDidDispose(() => {
			if (this.#comparison === comparison) {
				this.#comparison = undefined;
			}
		});
	}
}

export interface OpenComparison {
	readonly panel: vscode.WebviewPanel;
	/** Shows other roles in the same page. */
	show(roles: readonly RoleId[]): void;
}
