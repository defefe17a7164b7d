import type {JSX} from 'preact';
import {fill} from '../page/fill';
import {Link} from '../page/Link';
import {Section} from '../page/Section';
import {useFold} from '../page/useFold';
import {useTools} from './tools';

const shown = 5;

/** What could turn each concern into an opportunity, the strongest concern first. */
export function Openings(): JSX.Element | null {
	const {state, strings} = useTools();
	const {openings} = state.result;
	const {rowClass, more, isOpen, toggle} = useFold(openings.length, shown);
	return openings.length > 0 ? (
		<Section title={strings.openings} note={strings.openingsNote}>
			<dl class="openings">
				{openings.map(({concern, opening}, index) => (
					<div key={concern} class={rowClass(index)}>
						<dt>{concern}</dt>
						<dd>{opening}</dd>
					</div>
				))}
			</dl>
			{more > 0 && !isOpen && <Link onFollow={toggle}>{fill(strings.showAll, openings.length)}</Link>}
		</Section>
	) : null;
}
