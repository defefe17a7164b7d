import type {JSX} from 'preact';
import type {Run} from '../../src/protocol/cvPreview';
import {markedRuns, type MarkedRun} from './markedRuns';
import {severitiesInOrder} from './severity';
import {useTools} from './tools';

/** A piece of printed text, with wavy lines below what was found. */
export function RunsView({runs}: {readonly runs: readonly Run[]}): JSX.Element {
	const {view} = useTools();
	return (
		<>
			{markedRuns(runs, view.findings).map((marked, index) => (
				<Piece key={index} {...marked} />
			))}
		</>
	);
}

function Piece({run, findings}: MarkedRun): JSX.Element {
	const {view, active, setActive, openFinding} = useTools();
	if (run.kind === 'break') {
		return <br />;
	}
	const looks = [
		run.strong && 'strong',
		run.emphasis && 'emphasis',
		run.code && 'code',
		run.strike && 'strike',
		run.href !== undefined && 'address',
	].filter(Boolean);
	const first = findings[0];
	if (first === undefined) {
		return looks.length === 0 ? <>{run.text}</> : <span class={looks.join(' ')}>{run.text}</span>;
	}
	const severity = severitiesInOrder.find((each) => findings.some((index) => view.findings[index]?.severity === each));
	const isActive = active !== undefined && findings.includes(active);
	return (
		<span
			class={[...looks, 'found', `found-${severity ?? 'hint'}`, isActive && 'found-active'].filter(Boolean).join(' ')}
			data-findings={findings.join(' ')}
			onMouseEnter={() => setActive(first)}
			onMouseLeave={() => setActive(undefined)}
			onClick={() => openFinding(first)}
		>
			{run.text}
		</span>
	);
}
