import type {Report} from '../../check/rule';
import type {Lexicon} from '../../lexicon/lexicon';
import type {Leaf, Part} from '../../model/cv';
import {AlikeBullets, takeOut} from './alikeBullets';
import type {Wording} from './alikeBullets';
import {comparedBullets} from './comparedBullets';
import type {ComparedBullet} from './comparedBullets';

interface Bullet {
	readonly within: PartBullets;
	readonly wording: Wording<Bullet>;
	leaf: Leaf;
	/** Which of the bullets of its part it is. */
	nth: number;
	/** Says nearly the same as one above; undefined where that has to be looked at anew. */
	isRepeat: boolean | undefined;
}

interface PartBullets {
	/** Which part of the CV it is, counted from the top. */
	number: number;
	bullets: readonly Bullet[];
	/** What is told of those that repeat one above; undefined where one of them may be another. */
	reports: readonly Report[] | undefined;
}

/** Knows which bullets say nearly the same as one above. Told of the parts at every check, it compares only what is new. */
export class SimilarBullets {
	readonly #tell: (leaf: Leaf) => Report;
	#index = new AlikeBullets<Bullet>();
	#parts = new Map<Part, PartBullets>();
	/** Everything is new, and read from the top: what is there already stands above. */
	#isNew = true;

	constructor(tell: (leaf: Leaf) => Report) {
		this.#tell = tell;
	}

	/** Takes all the parts in document order. An edit adds and removes parts; those that stay keep their order. */
	update(parts: readonly Part[], lexicon: Lexicon): void {
		if (this.#index.isFull) {
			this.#index = new AlikeBullets<Bullet>();
			this.#parts = new Map();
		}
		this.#isNew = this.#parts.size === 0;
		const gone = this.#takeGone(new Set(parts));
		for (const [number, part] of parts.entries()) {
			const known = this.#parts.get(part);
			const own = known ?? gone.get(number) ?? {number, bullets: [], reports: undefined};
			own.number = number;
			if (!known) {
				gone.delete(number);
				this.#parts.set(part, own);
				this.#write(own, part, lexicon);
			}
		}
		for (const {bullets} of gone.values()) {
			bullets.forEach((bullet) => {
				this.#remove(bullet);
			});
		}
	}

	/** What is told of the bullets of a part that repeat one above: the same list for as long as that stays the same. */
	reportsOf(part: Part): readonly Report[] {
		const own = this.#parts.get(part);
		if (!own) {
			return none;
		}
		own.reports ??= own.bullets.filter((bullet) => this.#isRepeat(bullet)).map(({leaf}) => this.#tell(leaf));
		return own.reports;
	}

	/** By their numbers, since what stands in the place of one is mostly the same part after an edit. */
	#takeGone(parts: ReadonlySet<Part>): Map<number, PartBullets> {
		const gone = new Map<number, PartBullets>();
		for (const [part, own] of this.#parts) {
			if (!parts.has(part)) {
				gone.set(own.number, own);
				this.#parts.delete(part);
			}
		}
		return gone;
	}

	/** Bullets that are as they were, at the top and at the end, keep their place among the others. */
	#write(own: PartBullets, part: Part, lexicon: Lexicon): void {
		const before = own.bullets;
		const now = comparedBullets(part, lexicon);
		const most = Math.min(before.length, now.length);
		const isSame = (old: Bullet | undefined, its: ComparedBullet | undefined): boolean =>
			old !== undefined && old.wording.text === its?.leaf.text;
		let top = 0;
		while (top < most && isSame(before[top], now[top])) {
			top++;
		}
		let end = 0;
		while (end < most - top && isSame(before.at(-1 - end), now.at(-1 - end))) {
			end++;
		}
		before.slice(top, before.length - end).forEach((bullet) => {
			this.#remove(bullet);
		});
		const added = now.slice(top, now.length - end).map((bullet, at) => this.#add(own, bullet, top + at));
		own.bullets = [...before.slice(0, top), ...added, ...before.slice(before.length - end)];
		own.reports = undefined;
		for (const [nth, bullet] of own.bullets.entries()) {
			bullet.nth = nth;
			bullet.leaf = now[nth]?.leaf ?? bullet.leaf;
		}
	}

	#add(within: PartBullets, {leaf, words}: ComparedBullet, nth: number): Bullet {
		const wording = this.#index.wording(leaf.text, words);
		const bullet: Bullet = {within, wording, leaf, nth, isRepeat: undefined};
		wording.bullets.push(bullet);
		if (this.#isNew) {
			this.#isRepeat(bullet);
		} else {
			this.#change(wording);
		}
		return bullet;
	}

	#remove(bullet: Bullet): void {
		const {wording} = bullet;
		this.#change(wording);
		takeOut(wording.bullets, bullet);
		if (wording.bullets.length === 0) {
			this.#index.forget(wording);
		}
	}

	/** What bullets of this wording, and of those alike, repeat has to be looked at anew. */
	#change(wording: Wording<Bullet>): void {
		for (const {bullets} of [wording, ...this.#index.alike(wording)]) {
			for (const bullet of bullets) {
				bullet.isRepeat = undefined;
				bullet.within.reports = undefined;
			}
		}
	}

	#isRepeat(bullet: Bullet): boolean {
		const isAbove = ({within, nth}: Bullet): boolean =>
			within === bullet.within ? nth < bullet.nth : within.number < bullet.within.number;
		const hasAbove = ({bullets}: Wording<Bullet>): boolean => bullets.some(isAbove);
		bullet.isRepeat ??= hasAbove(bullet.wording) || this.#index.isAnyAlike(bullet.wording, hasAbove);
		return bullet.isRepeat;
	}
}

const none: readonly Report[] = [];
