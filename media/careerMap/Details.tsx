import type {JSX} from 'preact';
import type {DirectionId} from '../../src/protocol/careerMap';
import {fill} from '../page/fill';
import {Link} from '../page/Link';
import type {Joint} from './joints';
import {Sample} from './Legend';
import {useTools} from './tools';

/** The role that is looked at in words: what it is, and every move from it and to it. */
export function Details(): JSX.Element {
	const {strings, active, role, joints, send} = useTools();
	const shown = active === undefined ? undefined : role(active);
	if (!shown) {
		return (
			<section class="details">
				<p class="quiet">{strings.hint}</p>
			</section>
		);
	}
	const out = grouped(joints.out(shown.id));
	const into = joints.into(shown.id);
	return (
		<section class="details" aria-labelledby="details-head">
			<h2 id="details-head">{shown.title}</h2>
			<p class="quiet">
				{fill(strings.bandOf, shown.band, strings.bands[shown.band - 1] ?? '')}, {strings.offices[shown.office]}{' '}
			</p>
			<Link onFollow={() => send({type: 'openRole', role: shown.id})}>{strings.openSheet}</Link>
			<dl>
				{out.map(([direction, moves]) => (
					<div key={direction}>
						<dt>
							<Sample direction={direction} />
							{strings.directions[direction]}
						</dt>
						<dd>
							<Others joints={moves} />
						</dd>
					</div>
				))}
				{into.length > 0 && (
					<div>
						<dt>{strings.from}</dt>
						<dd>
							<Others joints={into} />
						</dd>
					</div>
				)}
			</dl>
			{out.length === 0 && <p class="quiet">{strings.noMoves}</p>}
		</section>
	);
}

function Others({joints}: {readonly joints: readonly Joint[]}): JSX.Element {
	const {role, look} = useTools();
	const others = [...new Set(joints.map(({other}) => other))];
	return (
		<ul class="others">
			{others.map((id) => (
				<li key={id}>
					<Link onFollow={() => look(id)}>{role(id)?.title}</Link>
				</li>
			))}
		</ul>
	);
}

function grouped(joints: readonly Joint[]): readonly (readonly [DirectionId, readonly Joint[]])[] {
	const groups = new Map<DirectionId, Joint[]>();
	for (const joint of joints) {
		groups.set(joint.direction, [...(groups.get(joint.direction) ?? []), joint]);
	}
	return [...groups];
}
