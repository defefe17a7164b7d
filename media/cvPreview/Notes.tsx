import type {JSX, RefObject} from 'preact';
import {useLayoutEffect, useState} from 'preact/hooks';
import type {FindingView} from '../../src/protocol/cvPreview';
import {Icon} from '../page/Icon';
import {noteLayout, type NoteLayout} from './noteLayout';
import {severityIcons} from './severity';
import {useTools} from './tools';

/** The findings: beside their lines where there is room, below the pages otherwise. */
export function Notes({desk}: {readonly desk: RefObject<HTMLElement | null>}): JSX.Element | null {
	const {view, active} = useTools();
	const [layout, setLayout] = useState<NoteLayout>();
	useLayoutEffect(() => {
		const element = desk.current;
		const next = element && view.findings.length > 0 ? noteLayout(element) : undefined;
		if (JSON.stringify(next) !== JSON.stringify(layout)) {
			setLayout(next);
		}
	});
	if (view.findings.length === 0) {
		return null;
	}
	return (
		<>
			{layout && (
				<svg class="leaders" aria-hidden="true" width={layout.width} height={layout.height}>
					{layout.notes.map(({leader}, index) => (
						<path key={index} d={leader} class={index === active ? 'leader leader-active' : 'leader'} />
					))}
				</svg>
			)}
			<div class="notes" style={layout ? {minHeight: `${String(layout.bottom)}px`} : {}}>
				<h2 class={layout ? 'visually-hidden' : ''}>{view.strings.findingsHead}</h2>
				<ul>
					{view.findings.map((finding, index) => (
						<Note key={index} finding={finding} index={index} top={layout?.notes[index]?.top} />
					))}
				</ul>
				<p class="note keys-note">{view.strings.keysNote}</p>
			</div>
		</>
	);
}

function Note(props: {
	readonly finding: FindingView;
	readonly index: number;
	/** Absent where notes follow each other below the pages. */
	readonly top: number | undefined;
}): JSX.Element {
	const {finding, index, top} = props;
	const {view, active, setActive, openFinding} = useTools();
	return (
		<li
			class={index === active ? 'margin-note active' : 'margin-note'}
			data-note={index}
			data-line={finding.line}
			style={top === undefined ? {} : {top: `${String(top)}px`}}
		>
			<button
				type="button"
				onClick={() => openFinding(index)}
				onMouseEnter={() => setActive(index)}
				onMouseLeave={() => setActive(undefined)}
				onFocus={() => setActive(index)}
				onBlur={() => setActive(undefined)}
			>
				<span class="note-head">
					<span class={`severity-${finding.severity}`}>
						<Icon name={severityIcons[finding.severity]} />
					</span>{' '}
					<span>{view.strings.severities[finding.severity]}</span> <span class="code">{finding.code}</span>
				</span>
				<span class="note-text">{finding.message}</span>
			</button>
		</li>
	);
}
