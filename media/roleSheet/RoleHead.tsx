import type {VNode} from 'preact';
import type {RoleSheet} from '../../src/protocol/roleSheet';
import {fill, joined} from '../page/fill';
import {useTools} from './tools';
import {yearsText} from './yearsText';

/** What the role is, in one reading, and the two actions of the page. */
export function RoleHead(props: {
	readonly role: RoleSheet['role'];
	readonly packs: RoleSheet['packs'];
	readonly onCompare: () => void;
	readonly onNewPlan: () => void;
}): VNode {
	const {strings} = useTools();
	const {role, packs} = props;
	return (
		<header class="head">
			<p class="note">{strings.families[role.family]}</p>
			<div class="title-row">
				<h1>{role.title}</h1>
				<div class="actions no-print">
					<button type="button" class="button" aria-keyshortcuts="c" onClick={props.onCompare}>
						{strings.compareWith}
					</button>
					<button type="button" class="button primary" aria-keyshortcuts="n" onClick={props.onNewPlan}>
						{strings.newPlan}
					</button>
				</div>
			</div>
			<ul class="facts quiet">
				<li>{strings.offices[role.office]}</li>
				<li>{fill(strings.bandOf, role.band, strings.bands[role.band - 1] ?? '')}</li>
				<li>{yearsText(role.years, strings)}</li>
				{role.reportsTo.length > 0 && <li>{fill(strings.reportsTo, joined(role.reportsTo, 'or'))}</li>}
			</ul>
			<p class="lead">{role.purpose}</p>
			{role.aliases.length > 0 && <p class="note">{fill(strings.advertsSay, role.aliases.join(', '))}</p>}
			{packs.map(({pack, added, parts}) => (
				<p key={pack} class="note pack">
					{added
						? fill(strings.fromPack, pack)
						: fill(strings.changedBy, pack, parts.map((part) => strings.parts[part]).join(', '))}
				</p>
			))}
		</header>
	);
}
