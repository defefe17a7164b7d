import type {Finding} from './rule';

/** Findings of a part, which go where the part goes. */
export class PlacedFindings {
	#from: number;
	#findings: readonly Finding[];

	/** @param from where the part begins, by which the findings are placed */
	constructor(from: number, findings: readonly Finding[]) {
		this.#from = from;
		this.#findings = findings;
	}

	/** The findings as they are when the part begins at `from`. */
	at(from: number): readonly Finding[] {
		if (this.#from !== from) {
			const by = from - this.#from;
			this.#from = from;
			this.#findings = this.#findings.map((finding) => moved(finding, by));
		}
		return this.#findings;
	}
}

/** Spelt out, since spread objects are several times slower and there is one for every finding. */
function moved({rule, severity, from, to, message, base, baseFixes}: Finding, by: number): Finding {
	return {rule, severity, from: from + by, to: to + by, message, base: base + by, baseFixes};
}
