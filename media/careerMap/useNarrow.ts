import {useEffect, useState} from 'preact/hooks';

const narrow = '(width < 640px)';

/** Whether the page is so narrow that it is one column. */
export function useNarrow(): boolean {
	const [isNarrow, setNarrow] = useState(() => window.matchMedia(narrow).matches);
	useEffect(() => {
		const query = window.matchMedia(narrow);
		const read = (): void => setNarrow(query.matches);
		query.addEventListener('change', read);
		return () => query.removeEventListener('change', read);
	}, []);
	return isNarrow;
}
