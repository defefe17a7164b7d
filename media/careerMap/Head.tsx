import type {JSX} from 'preact';
import {fill} from '../page/fill';
import {Icon} from '../page/Icon';
import {Link} from '../page/Link';
import {SearchBox} from './SearchBox';
import {useTools} from './tools';

/** What the page is, what route it shows, and how to find a role. */
export function Head({onExport}: {readonly onExport: () => void}): JSX.Element {
	const {map, strings} = useTools();
	return (
		<header class="map-head">
			<div>
				<h1>{strings.title}</h1>
				<p class="quiet">{fill(strings.counts, map.layout.roles.length, map.moves)}</p>
			</div>
			<Route />
			<div class="map-tools">
				<SearchBox />
				<button type="button" class="button" onClick={onExport}>
					{strings.save}
				</button>
			</div>
		</header>
	);
}

function Route(): JSX.Element | null {
	const {map, strings, role, joints, look, send} = useTools();
	if (map.route.length < 2) {
		return null;
	}
	return (
		<section class="route" aria-label={strings.route}>
			<ol>
				{map.route.map((id, at) => {
					const before = map.route[at - 1];
					const direction = before && joints.out(before).find(({other}) => other === id)?.direction;
					return (
						<li key={id}>
							{at > 0 && <Icon name="arrow-right" />}
							<span>
								<Link onFollow={() => look(id, true)}>{role(id)?.title}</Link>
								{direction && <span class="note quiet">{strings.directions[direction]}</span>}
							</span>
						</li>
					);
				})}
			</ol>
			<Link onFollow={() => send({type: 'clearRoute'})}>{strings.clearRoute}</Link>
		</section>
	);
}
