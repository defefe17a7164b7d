import type {JSX} from 'preact';
import {useEffect, useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {HostMessage, PageMessage, PageState} from '../../src/protocol/checklist';
import type {Host} from '../page/vscodeApi';
import {startOf} from './course';
import {placeOf, type Place} from './place';
import {Questions} from './Questions';
import {Result} from './Result';
import {Tools} from './tools';

/** The page: a projection of the latest state from the host, and of where on the page the user is. */
export function ChecklistPage({host}: {readonly host: Host<PageMessage, HostMessage, PageState>}): JSX.Element | null {
	const [shown, setShown] = useState<{readonly state: HostMessage; readonly place: Place}>();
	const {state, place} = shown ?? {};
	const moveFocus = useRef(false);
	const shownRun = useRef<number | undefined>(undefined);

	useEffect(() => {
		const stop = host.onMessage((message) =>
			setShown((before) => {
				if (before && message.revision <= before.state.revision) {
					return before;
				}
				return {state: message, place: placeIn(message, before?.place ?? placeOf(host.getState()))};
			}),
		);
		host.post({type: 'ready'});
		return stop;
	}, []);

	useEffect(() => {
		if (state && place) {
			host.setState({version: 1, ...place, run: state.keep});
		}
	}, [state, place]);

	useLayoutEffect(() => {
		const isOther = shownRun.current !== undefined && shownRun.current !== place?.id;
		shownRun.current = place?.id;
		if (moveFocus.current || isOther) {
			moveFocus.current = false;
			document.querySelector<HTMLElement>('[data-focus]')?.focus();
		}
	});

	if (!state || !place) {
		return null;
	}
	const move = (next: Partial<Place>): void => {
		moveFocus.current = true;
		setShown((before) => before && {...before, place: {...before.place, ...next}});
	};
	const tools: Tools = {
		state,
		strings: state.strings,
		send: (intent) => host.post({...intent, revision: state.revision}),
		goTo: (next) => move({item: next, view: 'questions'}),
		showResult: () => move({view: 'result'}),
	};
	return (
		<Tools.Provider value={tools}>
			{place.view === 'result' ? (
				<Result onBack={() => move({view: 'questions'})} />
			) : (
				place.item !== undefined && <Questions item={place.item} />
			)}
		</Tools.Provider>
	);
}

/** The place, where it is one in this run; a new run begins at its first open statement. */
function placeIn(state: HostMessage, wanted: Place | undefined): Place {
	const {id} = state.run;
	const same = wanted?.id === id ? wanted : undefined;
	const item = startOf(state, same?.item);
	return {id, view: same?.view ?? 'questions', ...(item === undefined ? {} : {item})};
}
