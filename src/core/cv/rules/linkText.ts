import type {Fix, PartRule, Report} from '../check/rule';
import type {Leaf, Part} from '../model/cv';

const saysNothing = /^(?:click here|click|here|link|this link|this|more|read more|see here|web ?site|url)[.!]?$/i;
const linked = /\[([^[\]\n]*)\]\(([^()\n]*)\)/g;
const bare = /https?:\/\/[^\s<>()[\]"'|]+/gi;

export const linkText: PartRule = {
	code: 'link-text',
	title: 'Links that say nothing or lead nowhere',
	severity: 'info',
	what: 'A link whose words do not say where it leads, an address that cannot work, or a long bare address.',
	why: 'In print and in the text that systems extract only the words remain.',
	how: 'Let the words of a link name what it leads to, such as linkedin.com/in/jo-park, and check the address.',
	sources: [{text: 'Practice of JSON Resume and RenderCV', grade: 'D'}],
	bad: [
		{text: '# Jo Park\n\nProfile: «[click here](https://www.example.org/in/jo-park)»\n'},
		{text: '# Jo Park\n\nSee «https://www.example.org/in/jo-park/» for more\n'},
		{text: '# Jo Park\n\n«<https://example.org/in/jo-park>»\n'},
		{text: '# Jo Park\n\n«[Portfolio]()»\n', note: 'No address.'},
		{text: '# Jo Park\n\n«[](https://example.org/in/jo-park)»\n', note: 'No words.'},
		{text: '# Jo Park\n\n«[Portfolio](https://example.org/my portfolio)»\n', note: 'A space in the address.'},
		{text: '# Jo Park\n\n«[Portfolio](javascript:void(0))»\n'.replace('(0)', '')},
		{
			text: '# Jo Park\n\n«[Portfolio](www.example.org/jo)»\n',
			fixed: '# Jo Park\n\n[Portfolio](https://www.example.org/jo)\n',
			note: 'Without https:// it leads to a file beside the CV.',
		},
	],
	good: [
		{text: '# Jo Park\n\n[linkedin.com/in/jo-park](https://www.linkedin.com/in/jo-park)\n'},
		{text: '# Jo Park\n\nLeeds | linkedin.com/in/jo-park | jo.park@example.org\n'},
	],
	guards: [
		{text: '# Jo Park\n\n[Email me](mailto:jo.park@example.org)\n'},
		{text: '# Jo Park\n\n[Job title] | [Town]\n', note: 'Prompts are no links.'},
		{text: '# Jo Park\n\n[Plan](https://example.org/plan "My plan")\n', note: 'A title behind the address.'},
		{text: '# Jo Park\n\n`https://example.org/api`\n', note: 'Code.'},
		{text: '<!-- https://example.org/advert -->\n\n# Jo Park\n', note: 'A comment.'},
		{text: '# Jo Park\n\n[https://example.org/jo](https://example.org/jo)\n', note: 'The words are the address.'},
	],
	scope: 'part',
	check: (part, _, report) => {
		if (!mayLink(part.raw)) {
			return;
		}
		for (const leaf of part.leaves) {
			if (leaf.kind !== 'comment' && leaf.kind !== 'code' && leaf.kind !== 'html') {
				checkLeaf(part, leaf, report);
			}
		}
	},
};

function mayLink(text: string): boolean {
	return text.includes('](') || text.includes('://');
}

function checkLeaf({raw}: Part, leaf: Leaf, report: (report: Report) => void): void {
	// Code is blanked in the same way, so that only its marks could look like a link.
	const written = raw.slice(leaf.from, leaf.to);
	if (!mayLink(written)) {
		return;
	}
	const source = written.replace(/`[^`\n]*`/g, (code) => ' '.repeat(code.length));
	const rest = source.replace(linked, (link, words: string, address: string, at: number) => {
		if (source[at - 1] !== '!') {
			const fault = faultOf(words, address);
			if (fault) {
				const from = leaf.from + at;
				report({from, to: from + link.length, message: fault, fixes: schemeFix(address, from + words.length + 3)});
			}
		}
		return ' '.repeat(link.length);
	});
	for (const match of rest.matchAll(bare)) {
		const url = withoutStops(match[0]);
		const angled = rest[match.index - 1] === '<' && rest[match.index + url.length] === '>';
		const from = leaf.from + match.index - (angled ? 1 : 0);
		const to = leaf.from + match.index + url.length + (angled ? 1 : 0);
		const words = shown(url);
		report({
			from,
			to,
			message: 'A bare address is long to read and breaks over lines. Words with the address behind them do not.',
			fixes: [{title: `Show it as ${words}`, preferred: false, edits: [{from, to, text: `[${words}](${url})`}]}],
		});
	}
}

function faultOf(words: string, target: string): string | undefined {
	const [first = ''] = target.trim().split(/\s/, 1);
	const behind = target.trim().slice(first.length).trim();
	const address = /^(?:"[^"]*"|'[^']*')$/.test(behind) ? first : target.trim();
	if (address === '' || /^#?$/.test(address)) {
		return 'This link has no address.';
	}
	if (words.trim() === '') {
		return 'This link has no words, so that nothing of it is seen.';
	}
	if (/^(?:javascript|data|vbscript|file):/i.test(address)) {
		return 'This address works in no reader of CVs.';
	}
	if (/\s/.test(address.replace(/^<.*>$/, '')) || /^https?:(?!\/\/\w)|^h?t?tps?:\/(?!\/)/i.test(address)) {
		return 'This address looks broken, so that the link may lead nowhere.';
	}
	if (isWithoutScheme(address)) {
		return 'Without https:// at its start this address leads to a file beside the CV.';
	}
	return saysNothing.test(words.trim())
		? 'The words of this link do not say where it leads, and in print nothing else is left of it.'
		: undefined;
}

function isWithoutScheme(address: string): boolean {
	return /^(?:www\.|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|net|io|dev|me|eu|co\.uk|ac\.uk|gov\.uk)(?:\/|$))/i.test(
		address,
	);
}

function schemeFix(target: string, at: number): readonly Fix[] {
	const address = target.trimStart();
	const from = at + target.length - address.length;
	return isWithoutScheme(address)
		? [{title: 'Add https://', preferred: true, edits: [{from, to: from, text: 'https://'}]}]
		: [];
}

/** An address at the end of a sentence does not own the full stop. */
function withoutStops(url: string): string {
	let end = url.length;
	while (end > 0 && '.,;:!?'.includes(url.charAt(end - 1))) {
		end--;
	}
	return url.slice(0, end);
}

/** What people need of an address to know it: no scheme, no www, no query, no name of an index page. */
function shown(url: string): string {
	const [plain = url] = url.replace(/^https?:\/\/(?:www\.)?/i, '').split(/[?#]/, 1);
	return plain.replace(/\/(?:index\.html?)?$/i, '');
}
