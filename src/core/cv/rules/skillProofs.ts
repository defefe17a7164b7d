import type {RuleContext} from '../check/rule';
import type {Part} from '../model/cv';
import {partTerms} from '../skills/partTerms';
import type {PartTerms} from '../skills/partTerms';
import {sameName} from '../skills/sameName';
import type {Claim} from './skillClaims';

/** Knows by what each claim was proved, so that after an edit it looks only at parts that are new. */
export class SkillProofs {
	readonly #knowledge: Pick<RuleContext, 'catalogue' | 'lexicon'>;
	readonly #provedBy = new WeakMap<Claim, Part>();
	/** No part proves them. */
	readonly #unproved = new WeakSet<Claim>();
	#parts: readonly Part[] = [];
	#present: ReadonlySet<Part> = new Set();
	/** Those that were not there when claims were looked at before. */
	#newParts: readonly Part[] = [];
	/** What names each name, or one that is the same with more or fewer words; undefined where nothing does. */
	readonly #naming = new Map<string, Part | undefined>();
	#allNames: ReadonlyMap<string, Part> | undefined;

	constructor(knowledge: Pick<RuleContext, 'catalogue' | 'lexicon'>) {
		this.#knowledge = knowledge;
	}

	/** Takes the parts that prove something, and after them every claim that is to be proved by them. */
	setParts(parts: readonly Part[]): void {
		const before = this.#present;
		this.#parts = parts;
		this.#present = new Set(parts);
		this.#newParts = parts.filter((part) => !before.has(part));
		this.#naming.clear();
		this.#allNames = undefined;
	}

	isProved(claim: Claim): boolean {
		const known = this.#provedBy.get(claim);
		if (known && this.#present.has(known)) {
			return true;
		}
		const proof = this.#unproved.has(claim)
			? this.#newParts.find((part) => this.#shows(part, claim) || this.#names(part, claim))
			: (this.#parts.find((part) => this.#shows(part, claim)) ?? this.#partNaming(claim));
		if (proof) {
			this.#provedBy.set(claim, proof);
			this.#unproved.delete(claim);
		} else {
			this.#unproved.add(claim);
		}
		return proof !== undefined;
	}

	#shows(part: Part, {name, skills}: Claim): boolean {
		const terms = this.#termsOf(part);
		return skills.some((skill) => terms.skills.has(skill)) || (name !== undefined && terms.names.has(name));
	}

	/** With more or fewer words. */
	#names(part: Part, {name}: Claim): boolean {
		return name !== undefined && [...this.#termsOf(part).names].some((each) => sameName(each, name));
	}

	/** The same for all parts, each of their names once: comparing them takes longest, and most claims are proved before. */
	#partNaming({name}: Claim): Part | undefined {
		if (name !== undefined && !this.#naming.has(name)) {
			this.#allNames ??= new Map(
				this.#parts.flatMap((part) => [...this.#termsOf(part).names].map((each) => [each, part])),
			);
			this.#naming.set(name, [...this.#allNames].find(([each]) => sameName(each, name))?.[1]);
		}
		return name === undefined ? undefined : this.#naming.get(name);
	}

	/** Kept with the part, so that asking again costs nothing. */
	#termsOf(part: Part): PartTerms {
		return partTerms(part, this.#knowledge);
	}
}
