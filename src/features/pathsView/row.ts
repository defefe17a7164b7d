import * as vscode from 'vscode';

/** A row of a tree, of which a screen reader hears label and description. */
export function row(
	label: string,
	description: string | undefined,
	icon: string,
	state: vscode.TreeItemCollapsibleState,
	tooltip?: string,
): vscode.TreeItem {
	const item = new vscode.TreeItem(label, state);
	item.iconPath = new vscode.ThemeIcon(icon);
	item.accessibilityInformation = {label: description === undefined ? label : `${label}, ${description}`};
	if (description !== undefined) {
		item.description = description;
	}
	if (tooltip !== undefined) {
		item.tooltip = tooltip;
	}
	return item;
}
