import type {VNode} from 'preact';
import type {ComparisonView, HostMessage, PageMessage} from '../../src/protocol/checklistCompare';
import {DealBreakerIcon} from '../page/DealBreakerIcon';
import {Icon} from '../page/Icon';
import {Section} from '../page/Section';
import {FactorTable} from './FactorTable';
import {ItemSections} from './ItemSections';
import {RunHeads} from './RunHeads';
import {RunTable} from './RunTable';

interface PageProps {
	readonly state: HostMessage;
	readonly post: (message: PageMessage) => void;
}

/** Saved runs side by side: what each comes to, then where they differ, statement by statement. */
export function ComparePage({state, post}: PageProps): VNode {
	const {title, missing, comparison, strings, revision} = state;
	return (
		<article>
			<header>
				<div class="title-row">
					<h1>{title}</h1>
					<button type="button" class="button no-print" onClick={() => post({type: 'chooseRuns'})}>
						{strings.chooseRuns}
					</button>
				</div>
				<div role="alert">
					{missing.map((sentence) => (
						<p key={sentence} class="missing">
							<Icon name="warning" /> <span>{sentence}</span>
						</p>
					))}
					{!comparison && <p class="lead">{strings.tooFew}</p>}
				</div>
				{comparison && (
					<RunHeads
						comparison={comparison}
						strings={strings}
						onOpen={(index) => post({type: 'openRun', revision, index})}
					/>
				)}
			</header>
			{comparison && <Body comparison={comparison} strings={strings} />}
		</article>
	);
}

function Body({comparison, strings}: {readonly comparison: ComparisonView} & Pick<HostMessage, 'strings'>): VNode {
	const {runs, dealBreakers, types, factors, changeNote} = comparison;
	return (
		<>
			{dealBreakers.length > 0 && (
				<Section title={strings.dealBreakers}>
					<RunTable
						title={strings.dealBreakers}
						corner={strings.dealBreaker}
						runs={runs}
						rows={dealBreakers.map(({title, cells}) => ({
							key: title,
							title,
							cells: cells.map(({state, words}) => (
								<span class={`state ${state ?? 'quiet'}`}>
									{state && <DealBreakerIcon state={state} />}
									<span>{words}</span>
								</span>
							)),
						}))}
					/>
				</Section>
			)}
			{types.length > 0 && (
				<Section title={strings.types} note={strings.typesNote}>
					<RunTable
						title={strings.types}
						corner={strings.axis}
						runs={runs}
						rows={types.map(({title, cells}) => ({key: title, title, cells}))}
					/>
				</Section>
			)}
			{factors.length > 0 && (
				<Section
					title={strings.factors}
					note={
						<>
							<p>{strings.factorsNote}</p>
							{changeNote !== undefined && <p>{changeNote}</p>}
						</>
					}
				>
					<FactorTable factors={factors} runs={runs} strings={strings} />
				</Section>
			)}
			<ItemSections comparison={comparison} strings={strings} />
		</>
	);
}
