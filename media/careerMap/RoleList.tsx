import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {fill} from '../page/fill';
import {Link} from '../page/Link';
import {useTools} from './tools';

/** The map without a picture: all roles by band. What is closed is not in the page, since there may be thousands. */
export function RoleList(): JSX.Element {
	const {map, strings, look} = useTools();
	const [isOpen, setOpen] = useState(false);
	return (
		<details class="role-list" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>{strings.list}</summary>
			{isOpen && (
				<>
					<p class="note quiet">{strings.listNote}</p>
					<div class="bands">
						{map.layout.columns.map(({band}) => {
							const roles = map.layout.roles.filter((role) => role.band === band);
							return (
								roles.length > 0 && (
									<section key={band}>
										<h3>{fill(strings.bandOf, band, strings.bands[band - 1] ?? '')}</h3>
										<ul>
											{roles.map(({id, title}) => (
												<li key={id}>
													<Link onFollow={() => look(id)}>{title}</Link>
												</li>
											))}
										</ul>
									</section>
								)
							);
						})}
					</div>
				</>
			)}
		</details>
	);
}
