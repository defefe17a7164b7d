import type {CvRule} from '../check/rule';
import type {Lexicon} from '../lexicon/lexicon';
import type {Leaf, Part} from '../model/cv';
import {contentWords} from './bullets/contentWords';
import {endedRole} from './bullets/exampleRoles';
import {judgedBullets} from './bullets/judgedBullets';

/** Share of the shorter bullet's words that the other one has too. */
const overlap = 0.6;
const leastWords = 5;
/** In a CV there are never more; those after them are not compared. */
const mostBullets = 3000;

interface Bullet {
	readonly leaf: Leaf;
	readonly words: ReadonlySet<string>;
	readonly size: number;
	/** Each word sets one of 64 bits, so that two bullets are mostly told apart without looking at their words. */
	readonly low: number;
	readonly high: number;
	/** Words that set a bit which another one had set. */
	readonly hidden: number;
}

export const duplicateBullet: CvRule = {
	code: 'duplicate-bullet',
	title: 'Says the same twice',
	severity: 'info',
	what: 'Two bullets that share most of their words, in one role or in two.',
	why: 'The second one tells a reader nothing new and takes the place of something that would.',
	how: 'Keep the better one. Where the work went on in another post, say what was different there.',
	sources: [{text: 'markcv, the rules it checks bullets with', grade: 'D'}],
	bad: [
		{
			text: endedRole(
				'Collected status updates from project managers and put them into the weekly report',
				'«Collected status updates from the project managers and put them in a weekly report»',
			),
		},
		{
			text: `${endedRole('Reconciled supplier invoices with purchase orders in SAP every month')}\n### Clerk | Beta | York\n\nMay 2016 to June 2018\n\n- «Reconciled 200 supplier invoices with purchase orders in SAP»\n`,
			note: 'Two roles.',
		},
	],
	good: [{text: endedRole('Minuted 14 boards a year', 'Reconciled 200 supplier invoices a month with SAP')}],
	guards: [
		{text: endedRole('Managed the risk log', 'Managed the issue log'), note: 'Too short to tell.'},
		{
			text: endedRole(
				'Trained 40 project managers in Planview before the old tool closed',
				'Trained 12 sponsors in reading the portfolio report of the new board',
			),
			note: 'One verb, two things.',
		},
	],
	scope: 'cv',
	check: (cv, {lexicon}, report) => {
		const before: Part[] = [];
		let count = 0;
		for (const {parts} of cv.sections) {
			for (const {part, from} of parts) {
				const bullets = bulletsOf(part, lexicon);
				count += bullets.length;
				if (bullets.length === 0 || count > mostBullets) {
					continue;
				}
				before.push(part);
				for (const leaf of repeated(part, before, lexicon)) {
					report({
						from: from + leaf.from,
						to: from + leaf.to,
						message: 'Says nearly the same as a bullet above. Keep the better one, or say what was different here.',
					});
				}
			}
		}
	},
};

const keptBullets = new WeakMap<Part, readonly Bullet[]>();

function bulletsOf(part: Part, lexicon: Lexicon): readonly Bullet[] {
	const kept = keptBullets.get(part);
	if (kept) {
		return kept;
	}
	const bullets = judgedBullets(part, lexicon)
		.map(({leaf}) => bulletOf(leaf))
		.filter(({words}) => words.size >= leastWords);
	keptBullets.set(part, bullets);
	return bullets;
}

function bulletOf(leaf: Leaf): Bullet {
	const words = contentWords(leaf);
	let low = 0;
	let high = 0;
	for (const word of words) {
		let hash = 0;
		for (let at = 0; at < word.length; at++) {
			hash = Math.imul(hash, 31) + word.charCodeAt(at);
		}
		// The upper bits of a product are mixed best.
		const bit = Math.imul(hash, 0x9e3779b1) >>> 26;
		low |= bit < 32 ? 1 << bit : 0;
		high |= bit < 32 ? 0 : 1 << (bit - 32);
	}
	return {leaf, words, size: words.size, low, high, hidden: words.size - bitsIn(low) - bitsIn(high)};
}

interface Repeats {
	/** The parts that were compared, and what of each is repeated, by place. */
	readonly others: Part[];
	readonly leaves: (readonly Leaf[])[];
}

const none: readonly Leaf[] = [];
/** What a part repeats of another one, or of itself, is found once for as long as both stay the same. */
const keptRepeats = new WeakMap<Part, Repeats>();

/** The bullets of the part that say nearly the same as one above. `before`: the parts up to this one, itself the last. */
function repeated(part: Part, before: readonly Part[], lexicon: Lexicon): ReadonlySet<Leaf> {
	const kept = keptRepeats.get(part) ?? {others: [], leaves: []};
	keptRepeats.set(part, kept);
	const found = new Set<Leaf>();
	for (let at = 0; at < before.length; at++) {
		const other = before[at];
		if (other && kept.others[at] !== other) {
			kept.others[at] = other;
			kept.leaves[at] = repeatsOf(bulletsOf(part, lexicon), bulletsOf(other, lexicon));
		}
		const leaves = kept.leaves[at] ?? none;
		if (leaves.length > 0) {
			leaves.forEach((leaf) => found.add(leaf));
		}
	}
	// What stood above and is gone is not held on to.
	kept.others.length = before.length;
	kept.leaves.length = before.length;
	return found;
}

function repeatsOf(bullets: readonly Bullet[], above: readonly Bullet[]): readonly Leaf[] {
	let found = none;
	for (const bullet of bullets) {
		for (const other of above) {
			// In the same part, only what stands above counts.
			if (other === bullet) {
				break;
			}
			if (isAlike(bullet, other)) {
				found = [...found, bullet.leaf];
				break;
			}
		}
	}
	return found;
}

function isAlike(a: Bullet, b: Bullet): boolean {
	return a.size < b.size ? hasMostOf(b, a) : hasMostOf(a, b);
}

function hasMostOf(more: Bullet, less: Bullet): boolean {
	const needed = less.size * overlap;
	if (bitsIn(less.low & more.low) + bitsIn(less.high & more.high) + less.hidden < needed) {
		return false;
	}
	let shared = 0;
	for (const word of less.words) {
		shared += more.words.has(word) ? 1 : 0;
	}
	return shared >= needed;
}

/** How many of the 32 bits are set. */
function bitsIn(bits: number): number {
	const pairs = bits - ((bits >>> 1) & 0x55555555);
	const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
