import type {DirectionId, Ink, Inks} from '../../src/protocol/careerMap';

const directions: Readonly<Record<DirectionId, string>> = {
	up: '--ink-up',
	sideways: '--ink-sideways',
	out: '--ink-out',
	line: '--ink-line',
	entry: '--ink-entry',
	return: '--ink-return',
};

/** The colours of the theme as they are on the ground of the page, so that a canvas and a file can use them. */
export function readInks(): Inks {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = 1;
	const context = canvas.getContext('2d', {willReadFrequently: true});
	const probe = document.body.appendChild(document.createElement('i'));
	const resolve = (variable: string): Ink => {
		probe.style.color = `var(${variable})`;
		if (!context) {
			return '#808080';
		}
		context.fillStyle = getComputedStyle(probe).color;
		context.fillRect(0, 0, 1, 1);
		const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
		return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
	};
	// First, since all others may let it show through.
	const ground = resolve('--ground');
	const on = (variable: string): Ink => {
		resolve('--ground');
		return resolve(variable);
	};
	const inks = {
		ground,
		text: on('--text'),
		title: on('--title'),
		quiet: on('--quiet'),
		hair: on('--line'),
		accent: on('--accent'),
		directions: Object.fromEntries(Object.entries(directions).map(([id, variable]) => [id, on(variable)])) as Record<
			DirectionId,
			Ink
		>,
	};
	probe.remove();
	return inks;
}
