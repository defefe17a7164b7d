import type {EvidenceEntry} from './evidence';

/** By date; those without one come last, and of one day they keep their order. */
export function newestFirst(entries: readonly EvidenceEntry[]): readonly EvidenceEntry[] {
	return [...entries].sort((a, b) => {
		const [one, other] = [a.date ?? '', b.date ?? ''];
		return one === other ? 0 : one < other ? 1 : -1;
	});
}
