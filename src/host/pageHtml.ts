/** Must stay free of VS Code, so that tests can check the policy in plain Node. */
export interface PageParts {
	readonly title: string;
	readonly language: string;
	readonly cspSource: string;
	readonly script: string;
	readonly style: string;
	readonly nonce: string;
}

/** The frame of every page: the strictest policy that lets our one script and one style sheet in. Data comes by message. */
export function pageHtml(parts: PageParts): string {
	const policy = [
		`default-src 'none'`,
		`script-src 'nonce-${parts.nonce}'`,
		`style-src ${parts.cspSource}`,
		`font-src ${parts.cspSource}`,
		`img-src ${parts.cspSource}`,
		`form-action 'none'`,
		`base-uri 'none'`,
		`frame-src 'none'`,
		`connect-src 'none'`,
	].join('; ');
	return `<!DOCTYPE html>
<html lang="${escapeHtml(parts.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(parts.title)}</title>
<link rel="stylesheet" href="${escapeHtml(parts.style)}">
</head>
<body>
<main id="page"></main>
<script nonce="${parts.nonce}" src="${escapeHtml(parts.script)}"></script>
</body>
</html>`;
}

function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
