import {useState} from 'preact/hooks';

export interface Fold {
	/** The class of the row at this place: rows over the limit are folded away on screen, never on paper. */
	readonly rowClass: (place: number) => string;
	/** Rows over the limit; 0 when there is nothing to fold. */
	readonly more: number;
	readonly isOpen: boolean;
	readonly toggle: () => void;
}

/** Folds a list to its first rows. A single row over the limit is shown: the link for it would take as much room. */
export function useFold(count: number, limit: number): Fold {
	const [isOpen, setOpen] = useState(false);
	const more = count > limit + 1 ? count - limit : 0;
	return {
		rowClass: (place) => (more > 0 && !isOpen && place >= limit ? 'folded' : ''),
		more,
		isOpen,
		toggle: () => setOpen(!isOpen),
	};
}
