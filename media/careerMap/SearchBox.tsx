import type {JSX} from 'preact';
import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {MapRole} from '../../src/protocol/careerMap';
import {fill} from '../page/fill';
import {useTools} from './tools';

const mostShown = 8;

/** Finds roles by their titles, and by those that adverts use. */
export function SearchBox(): JSX.Element {
	const {map, strings, look} = useTools();
	const [text, setText] = useState('');
	const [at, setAt] = useState(0);
	const field = useRef<HTMLInputElement>(null);
	useSlash(() => field.current?.focus());
	const found = text.trim() === '' ? [] : rolesNamed(text, map.layout.roles, map.aliases);
	const shown = found.slice(0, mostShown);
	const go = (role: MapRole | undefined): void => {
		if (role) {
			setText('');
			look(role.id, true);
		}
	};
	const press = (event: KeyboardEvent): void => {
		const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
		if (step !== 0 && shown.length > 0) {
			event.preventDefault();
			setAt((at + step + shown.length) % shown.length);
		} else if (event.key === 'Enter') {
			go(shown[at]);
		} else if (event.key === 'Escape') {
			setText('');
		}
	};
	return (
		<div class="search">
			<input
				ref={field}
				type="text"
				role="combobox"
				aria-label={strings.find}
				aria-expanded={shown.length > 0}
				aria-controls="found"
				aria-autocomplete="list"
				{...(shown.length > 0 ? {'aria-activedescendant': `found-${String(at)}`} : {})}
				placeholder={strings.find}
				value={text}
				onInput={(event) => {
					setText(event.currentTarget.value);
					setAt(0);
				}}
				onKeyDown={press}
				onBlur={() => setText('')}
			/>
			<ul id="found" role="listbox" aria-label={strings.find} hidden={shown.length === 0}>
				{shown.map((role, index) => (
					<li
						key={role.id}
						id={`found-${String(index)}`}
						role="option"
						aria-selected={index === at}
						// Before the field loses the focus.
						onMouseDown={(event) => {
							event.preventDefault();
							go(role);
						}}
					>
						{role.title}
					</li>
				))}
			</ul>
			<p class="visually-hidden" role="status">
				{text.trim() === ''
					? ''
					: found.length === 0
						? strings.foundNone
						: found.length === 1
							? strings.foundOne
							: fill(strings.found, found.length)}
			</p>
			{text.trim() !== '' && found.length === 0 && <p class="none-found">{strings.foundNone}</p>}
		</div>
	);
}

/** Roles whose title is the text, begins with it or holds it, then those that adverts call so. */
function rolesNamed(
	text: string,
	roles: readonly MapRole[],
	aliases: Readonly<Record<string, readonly string[]>>,
): readonly MapRole[] {
	const wanted = text.trim().toLowerCase();
	const rank = ({id, title}: MapRole): number => {
		const name = title.toLowerCase();
		const isNamed = (aliases[id] ?? []).some((alias) => alias.toLowerCase().includes(wanted));
		return name === wanted ? 0 : name.startsWith(wanted) ? 1 : name.includes(wanted) ? 2 : isNamed ? 3 : 4;
	};
	const ranked = roles.map((role) => ({role, rank: rank(role)})).filter((each) => each.rank < 4);
	return ranked.sort((a, b) => a.rank - b.rank).map(({role}) => role);
}

function useSlash(act: () => void): void {
	useLayoutEffect(() => {
		const press = (event: KeyboardEvent): void => {
			const isInField = event.target instanceof Element && event.target.closest('input') !== null;
			if (event.key === '/' && !isInField && !event.ctrlKey && !event.metaKey && !event.altKey) {
				event.preventDefault();
				act();
			}
		};
		document.addEventListener('keydown', press);
		return () => document.removeEventListener('keydown', press);
	}, []);
}
