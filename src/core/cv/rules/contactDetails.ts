import {Slot} from '../model/slot';
import type {LeafKind, Part, TextRange} from '../model/cv';

/** An address or a number as it stands in a part, with the kind of text that it stands in. */
export interface ContactDetail extends TextRange {
	readonly text: string;
	readonly leaf: LeafKind;
}

export interface ContactDetails {
	readonly emails: readonly ContactDetail[];
	readonly phones: readonly ContactDetail[];
}

const none: ContactDetails = {emails: [], phones: []};
const kept = new Slot<ContactDetails>();

/** The email addresses and telephone numbers in a part, comments and code left out; offsets count from its start. */
export function contactDetails(part: Part): ContactDetails {
	const known = kept.get(part);
	if (known) {
		return known;
	}
	const details = /[@\d]/.test(part.raw) ? found(part) : none;
	kept.set(part, details);
	return details;
}

function found(part: Part): ContactDetails {
	const emails: ContactDetail[] = [];
	const phones: ContactDetail[] = [];
	for (const {kind, from, to, text} of part.leaves) {
		if (kind === 'comment' || kind === 'code') {
			continue;
		}
		// Addresses are blanked in the text of a leaf as what stands behind a link is, so they are looked for in the source.
		for (const email of emailsIn(part.raw.slice(from, to))) {
			emails.push({...email, from: email.from + from, to: email.to + from, leaf: kind});
		}
		for (const match of text.matchAll(/\+?\(?\d[\d ().\u00A0\u2011/-]{7,20}\d/g)) {
			if (isPhone(match[0], text[match.index - 1], text[match.index + match[0].length])) {
				const start = match.index + from;
				phones.push({text: match[0], from: start, to: start + match[0].length, leaf: kind});
			}
		}
	}
	return {emails, phones};
}

/** Looks around each `@`, so that a long text without one costs nothing. */
function emailsIn(text: string): readonly (TextRange & {readonly text: string})[] {
	const emails: (TextRange & {readonly text: string})[] = [];
	let end = 0;
	for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
		let from = at;
		while (from > end && /[\p{L}\d.!#$%&'*+/=?^_{|}~-]/u.test(text[from - 1] ?? '')) {
			from--;
		}
		const host = /^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}/i.exec(text.slice(at + 1, at + 255))?.[0] ?? '';
		const [lead = ''] = /^[_*'+./=?!-]+/.exec(text.slice(from, at)) ?? [];
		from += lead.length;
		if (from < at && host !== '') {
			end = at + 1 + host.length;
			// The same address as text of a link and as its mailto: address is one.
			const email = text.slice(from, end);
			if (!emails.some((each) => each.text === email)) {
				emails.push({text: email, from, to: end});
			}
		}
	}
	return emails;
}

/** Enough digits for a telephone number, and no range of years, ISO dates or longer number around it. */
function isPhone(text: string, before = '', after = ''): boolean {
	const digits = text.replace(/\D/g, '');
	const year = /(?:^|\D)(?:19|20)\d\d\s?[-/]\s?(?:(?:19|20)\d\d|\d\d)(?:$|\D)/;
	return digits.length >= 9 && digits.length <= 15 && !year.test(text) && !/[\p{L}\d£$€#]/u.test(before + after);
}
