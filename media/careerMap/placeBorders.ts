import type {Camera, Size} from './camera';

/** Room for the names of the bands. */
const head = 26;
/** Names of lanes take no more width than the map leaves for them, as far as they can be read then. */
const widest = 108;
const narrowest = 72;

/** Moves the names along the borders with the map. Names whose column or lane is out of sight are hidden. */
export function placeBorders(borders: HTMLElement | null, {x, y, scale}: Camera, {width, height}: Size): void {
	for (const name of borders?.querySelectorAll<HTMLElement>('[data-x]') ?? []) {
		const at = Number(name.dataset['x']) * scale + x;
		name.style.transform = `translateX(${String(Math.round(at))}px)`;
		name.style.visibility = at > -20 && at < width - 20 && scale > 0.3 ? 'visible' : 'hidden';
	}
	for (const name of borders?.querySelectorAll<HTMLElement>('[data-top]') ?? []) {
		const top = Number(name.dataset['top']) * scale + y;
		const bottom = Number(name.dataset['bottom']) * scale + y;
		const at = Math.min(Math.max(top + 6, head + 4), bottom - 26);
		name.style.transform = `translateY(${String(Math.round(at))}px)`;
		name.style.fontSize = `${String(Math.min(Math.max(15 * scale, 10), 12))}px`;
		name.style.maxWidth = `${String(Math.min(Math.max(widest * scale + x, narrowest), widest))}px`;
		name.style.visibility = at >= head && at < height - 24 ? 'visible' : 'hidden';
	}
}
