import type {Picture, Shape} from './picture';

const fonts = "system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/** The picture as an SVG file that needs nothing else. The same picture gives the same file. */
export function svgText({width, height, ground, shapes}: Picture): string {
	const size = `width="${shortened(width)}" height="${shortened(height)}"`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${shortened(width)} ${shortened(height)}" font-family="${fonts}">`,
		`<rect width="100%" height="100%" fill="${ground}"/>`,
		...shapes.map(element),
		'</svg>',
		'',
	].join('\n');
}

function element(shape: Shape): string {
	switch (shape.kind) {
		case 'path': {
			const dash = shape.dash?.length ? ` stroke-dasharray="${shape.dash.join(' ')}"` : '';
			const opacity = shape.opacity === undefined ? '' : ` stroke-opacity="${shortened(shape.opacity)}"`;
			return `<path d="${pathData(shape.path)}" fill="none" stroke="${shape.ink}" stroke-width="${shortened(shape.width)}"${dash}${opacity}/>`;
		}
		case 'marker': {
			const corners = shape.corners.map(shortened).join(' ');
			return `<polyline points="${corners}" fill="${shape.fill ?? 'none'}" stroke="${shape.ink}"/>`;
		}
		case 'circle':
			return `<circle cx="${shortened(shape.x)}" cy="${shortened(shape.y)}" r="${shortened(shape.radius)}" fill="${shape.fill}" stroke="${shape.ink}" stroke-width="${shortened(shape.width)}"/>`;
		case 'text': {
			const weight = shape.bold ? ' font-weight="600"' : '';
			const place = `x="${shortened(shape.x)}" y="${shortened(shape.y)}" font-size="${shortened(shape.size)}"`;
			return `<text ${place}${weight} fill="${shape.ink}">${escaped(shape.text)}</text>`;
		}
	}
}

function pathData([x = 0, y = 0, ...curves]: readonly number[]): string {
	const hops: string[] = [];
	for (let at = 0; at < curves.length; at += 6) {
		hops.push(
			`C${curves
				.slice(at, at + 6)
				.map(shortened)
				.join(' ')}`,
		);
	}
	return `M${shortened(x)} ${shortened(y)}${hops.join('')}`;
}

function shortened(value: number): string {
	return String(Math.round(value * 10) / 10);
}

/** Also leaves out what XML cannot hold. */
function escaped(text: string): string {
	return text
		.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
		.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
