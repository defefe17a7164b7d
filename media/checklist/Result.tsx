import type {JSX} from 'preact';
import {Link} from '../page/Link';
import {Section} from '../page/Section';
import {DealBreakers} from './DealBreakers';
import {FindOut} from './FindOut';
import {RangeBar} from './RangeBar';
import {Reasons} from './Reasons';
import {ResultFactors} from './ResultFactors';
import {RunActions} from './RunActions';
import {useTools} from './tools';

/** What the answers come to: the verdict as a sentence, the range, the reasons, and what to do about it. */
export function Result({onBack}: {readonly onBack: () => void}): JSX.Element {
	const {state, strings, send, goTo} = useTools();
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
			{result.openings.length > 0 && (
				<Section title={strings.openings} note={strings.openingsNote}>
					<dl class="openings">
						{result.openings.map(({concern, opening}) => (
							<div key={concern}>
								<dt>{concern}</dt>
								<dd>{opening}</dd>
							</div>
						))}
					</dl>
				</Section>
			)}
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
			{result.roles.length > 0 && (
				<Section title={strings.roles} note={strings.rolesNote}>
					<ul class="roles">
						{result.roles.map(({id, title, reason}) => (
							<li key={id}>
								<Link onFollow={() => send({type: 'openRole', role: id})}>{title}</Link>
								<span class="quiet">{reason}</span>
							</li>
						))}
					</ul>
				</Section>
			)}
			<footer>
				<p class="note measure">{checklist.limits}</p>
			</footer>
		</div>
	);
}
