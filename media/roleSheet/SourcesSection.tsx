import type {VNode} from 'preact';
import type {RoleSheet} from '../../src/protocol/roleSheet';
import {Link} from '../page/Link';
import {Section} from '../page/Section';
import {useFold} from '../page/useFold';
import {FoldLink} from './FoldLink';
import {useTools} from './tools';

const limit = 8;

/** What the page rests on. Public sources open in the browser; the host asks the catalogue for their addresses. */
export function SourcesSection({sources}: {readonly sources: RoleSheet['sources']}): VNode {
	const {strings, send} = useTools();
	const fold = useFold(sources.length, limit);
	return (
		<Section title={strings.sources} note={strings.sourcesNote}>
			<ul class="pair">
				{sources.map(({mark, site, grade}, place) => (
					<li key={mark} class={fold.rowClass(place)}>
						{site !== undefined && <Link onFollow={() => send({type: 'openSource', source: mark})}>{site}</Link>}{' '}
						<span class={site === undefined ? '' : 'note'}>{mark}</span>{' '}
						{grade && <span class="note">{strings.grades[grade]}</span>}
					</li>
				))}
			</ul>
			<FoldLink fold={fold} />
		</Section>
	);
}
