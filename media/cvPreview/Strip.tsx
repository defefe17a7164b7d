import type {JSX} from 'preact';
import {severitiesInOrder} from './severity';
import type {Paper, PreviewView, PrintStyle} from '../../src/protocol/cvPreview';
import {fill, joined} from '../page/fill';
import {Icon} from '../page/Icon';
import type {Fit} from './fit';
import {useTools} from './tools';

const styles: readonly PrintStyle[] = ['plain', 'classic', 'compact'];
const papers: readonly Paper[] = ['a4', 'letter'];

/** What stays at the top: pages, words and findings in words, what does not fit, and how the pages are drawn. */
export function Strip(props: {
	readonly fit: Fit;
	readonly onGoTo: (line: number) => void;
	readonly zoom: number;
	readonly onZoom: (step: -1 | 0 | 1) => void;
}): JSX.Element {
	const {fit, onGoTo, zoom, onZoom} = props;
	const {view, send} = useTools();
	const {strings} = view;
	const paper = strings.papers[view.paper];
	return (
		<header class="strip">
			<div class="strip-row">
				<p class="facts" role="status">
					<strong>{fit.pages === 1 ? fill(strings.onePage, paper) : fill(strings.pages, fit.pages, paper)}</strong>{' '}
					<span>{fill(strings.words, view.words)}</span> <span>{findingWords(view)}</span>{' '}
					{view.target !== undefined && <span>{view.target}</span>}
				</p>
				<div class="tools no-print">
					<Choice
						label={strings.style}
						value={view.style}
						options={styles.map((style) => [style, strings.styles[style]])}
						fixed={view.styleInDocument ? strings.inDocument : undefined}
						onChoose={(style) => send({type: 'chooseStyle', style})}
					/>
					<Choice
						label={strings.paper}
						value={view.paper}
						options={papers.map((each) => [each, strings.papers[each]])}
						fixed={view.paperInDocument ? strings.inDocument : undefined}
						onChoose={(each) => send({type: 'choosePaper', paper: each})}
					/>
					<span class="zoom">
						<button
							type="button"
							class="tool"
							aria-label={strings.zoomOut}
							title={strings.zoomOut}
							onClick={() => onZoom(-1)}
						>
							<Icon name="zoom-out" />
						</button>
						<button
							type="button"
							class="tool zoom-now"
							title={strings.zoomReset}
							aria-label={strings.zoomReset}
							onClick={() => onZoom(0)}
						>
							{`${String(Math.round(zoom * 100))} %`}
						</button>
						<button
							type="button"
							class="tool"
							aria-label={strings.zoomIn}
							title={strings.zoomIn}
							onClick={() => onZoom(1)}
						>
							<Icon name="zoom-in" />
						</button>
					</span>
				</div>
			</div>
			<Overflow fit={fit} onGoTo={onGoTo} />
			{view.closed && <p class="note">{strings.closed}</p>}
			{view.cut && <p class="note">{strings.cut}</p>}
		</header>
	);
}

/** What goes beyond the pages that readers want, or how little the last page holds. */
function Overflow({fit, onGoTo}: {readonly fit: Fit; readonly onGoTo: (line: number) => void}): JSX.Element | null {
	const {view} = useTools();
	const {strings, pageLimit} = view;
	const lines = fit.lastLines === 1 ? fill(strings.oneLine, fit.pages) : fill(strings.lines, fit.pages, fit.lastLines);
	if (!fit.over) {
		return fit.pages > 1 && fit.lastLines < shortPage ? <p class="note">{lines}.</p> : null;
	}
	const {unit, start, millimetres} = fit.over;
	const words =
		start === ''
			? fill(strings.overUnnamed, millimetres, pageLimit)
			: fill(strings.over, start, millimetres, pageLimit);
	return (
		<p class="overflow">
			<Icon name="warning" />{' '}
			<button type="button" class="link" onClick={() => onGoTo(unit.lines.first)}>
				{lines}: {words}.
			</button>
		</p>
	);
}

/** A last page with fewer lines than this is worth a word. */
const shortPage = 10;

function findingWords({findings, strings}: PreviewView): string {
	if (findings.length === 0) {
		return strings.noFindings;
	}
	const counts = severitiesInOrder.flatMap((severity) => {
		const count = findings.filter((finding) => finding.severity === severity).length;
		const [one, several] = strings.counts[severity];
		return count === 0 ? [] : [fill(count === 1 ? one : several, count)];
	});
	return counts.length === 1 ? (counts[0] ?? '') : fill(strings.findings, findings.length, joined(counts, 'and'));
}

function Choice<T extends string>(props: {
	readonly label: string;
	readonly value: T;
	readonly options: readonly (readonly [value: T, word: string])[];
	/** Why there is nothing to choose. */
	readonly fixed: string | undefined;
	readonly onChoose: (value: T) => void;
}): JSX.Element {
	const {label, value, options, fixed, onChoose} = props;
	return (
		<select
			class="choice"
			aria-label={fixed === undefined ? label : `${label}, ${fixed}`}
			title={fixed}
			value={value}
			disabled={fixed !== undefined}
			onChange={({currentTarget}) => {
				const chosen = options.find(([each]) => each === currentTarget.value);
				if (chosen) {
					onChoose(chosen[0]);
				}
			}}
		>
			{options.map(([each, word]) => (
				<option key={each} value={each}>
					{word}
				</option>
			))}
		</select>
	);
}
