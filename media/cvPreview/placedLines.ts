import type {Placed} from './scrollMap';

/** Where the lines of the document stand in the page, from its top. */
export function placedLines(): readonly Placed[] {
	return [...document.querySelectorAll<HTMLElement>('[data-first]')].map((element) => {
		const {top, bottom} = element.getBoundingClientRect();
		return {
			first: Number(element.dataset['first']),
			last: Number(element.dataset['last']),
			top: top + window.scrollY,
			bottom: bottom + window.scrollY,
		};
	});
}

/** The height of what stays at the top of the page while it scrolls. */
export function stripHeight(): number {
	return document.querySelector('.strip')?.getBoundingClientRect().height ?? 0;
}
