import type {JSX} from 'preact';
import {Link} from '../page/Link';
import {Section} from '../page/Section';
import {DealBreakers} from './DealBreakers';
import {FindOut} from './FindOut';
import {Openings} from './Openings';
import {PmoTypes} from './PmoTypes';
import {RangeBar} from './RangeBar';
import {Reasons} from './Reasons';
import {ResultFactors} from './ResultFactors';
import {RolesToLookAt} from './RolesToLookAt';
import {RunActions} from './RunActions';
import {useTools} from './tools';

/** What the answers come to: the verdict as a sentence, the range, the reasons, and what to do about it. */
export function Result({onBack}: {readonly onBack: () => void}): JSX.Element {
	const {state, strings, goTo} = useTools();
	const {result, checklist} = state;
	return (
		<div class="result">
			<header>
				<div class="back no-print">
					<Link onFollow={onBack}>{strings.backToQuestions}</Link>
					<RunActions />
				</div>
				<p class="quiet">{result.caption}</p>
				<h1 tabIndex={-1} data-focus>
					{result.title}
				</h1>
				<p class="lead">{result.sentence}</p>
				<DealBreakers />
				<RangeBar />
				<dl class="facts">
					{result.facts.map(({head, text}) => (
						<div key={text}>
							<dt>{head}</dt>
							<dd class="quiet">{text}</dd>
						</div>
					))}
				</dl>
			</header>
			<Reasons />
			<ResultFactors />
			<Openings />
			<PmoTypes />
			{result.hints.length > 0 && (
				<Section title={strings.secondLook}>
					<ul class="hints">
						{result.hints.map(({text, items}) => (
							<li key={text}>
								<p>{text}</p>
								<ul>
									{items.map(({item, text: statement}) => (
										<li key={item}>
											<Link onFollow={() => goTo(item)}>{statement}</Link>
										</li>
									))}
								</ul>
							</li>
						))}
					</ul>
				</Section>
			)}
			{result.findOut.length > 0 && <FindOut />}
			<RolesToLookAt />
			<footer>
				<p class="note measure">{checklist.limits}</p>
			</footer>
		</div>
	);
}
