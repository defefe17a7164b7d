import type {JSX} from 'preact';
import {useEffect, useLayoutEffect, useMemo, useRef, useState} from 'preact/hooks';
import type {HostMessage, PageMessage, PageState} from '../../src/protocol/cvPreview';
import {fill} from '../page/fill';
import type {Host} from '../page/vscodeApi';
import {fitOf} from './fit';
import {keptState} from './keptState';
import {keyUnits, type KeyedUnit} from './keyUnits';
import {Notes} from './Notes';
import {paginate} from './paginate';
import {boxesOf, settingOf} from './setting';
import {Sheet} from './Sheet';
import {Strip} from './Strip';
import {Tools} from './tools';
import {unitsOf} from './units';
import {useFindingKeys} from './useFindingKeys';
import {useHeights} from './useHeights';
import {useScale} from './useScale';
import {useScrollStep} from './useScrollStep';
import {steppedZoom, useZoomKeys} from './zoom';

type View = Extract<HostMessage, {type: 'didChange'}>;
interface Shown {
	readonly view: View;
	readonly units: readonly KeyedUnit[];
}

/** The page: sheets of paper with the latest state from the host, and findings beside them. */
export function PreviewPage({host}: {readonly host: Host<PageMessage, HostMessage, PageState>}): JSX.Element | null {
	const [shown, setShown] = useState<Shown>();
	const kept = useRef<Pick<PageState, 'zoom' | 'line'>>(keptState(host.getState()));
	const wanted = useRef<number | undefined>(kept.current.line);
	const scroll = useScrollStep((line) => {
		keep({line});
		host.post({type: 'scrolled', line});
	});
	const [zoom, setZoom] = useState(kept.current.zoom ?? 1);
	const file = shown?.view.file;

	const keep = (change: Pick<PageState, 'zoom' | 'line'>): void => {
		kept.current = {...kept.current, ...change};
		if (file !== undefined) {
			host.setState({...kept.current, version: 1, file});
		}
	};

	useEffect(() => {
		const stop = host.onMessage((message) => {
			switch (message.type) {
				case 'didChange':
					setShown((before) => ({
						view: message,
						units: keyUnits(before?.view.file === message.file ? before.units : [], unitsOf(message.blocks)),
					}));
					break;
				case 'didScroll':
					wanted.current = message.line;
					setShown((before) => before && {...before});
					break;
			}
		});
		host.post({type: 'ready'});
		return stop;
	}, []);

	useEffect(() => keep({zoom}), [file, zoom]);

	const zoomBy = (step: -1 | 0 | 1): void => setZoom((before) => steppedZoom(before, step));
	useZoomKeys(zoomBy);

	return shown ? (
		<Preview
			{...shown}
			host={host}
			zoom={zoom}
			onZoom={zoomBy}
			takeWanted={() => {
				const line = wanted.current;
				wanted.current = undefined;
				return line;
			}}
			scrollTo={scroll.scrollTo}
		/>
	) : null;
}

function Preview(
	props: Shown & {
		readonly host: Host<PageMessage, HostMessage, PageState>;
		readonly zoom: number;
		readonly onZoom: (step: -1 | 0 | 1) => void;
		/** The line that the page is to go to once it is drawn; undefined: it stays where it is. */
		readonly takeWanted: () => number | undefined;
		readonly scrollTo: (line: number) => void;
	},
): JSX.Element {
	const {view, units, host, zoom, onZoom, takeWanted, scrollTo} = props;
	const [active, setActive] = useState<number>();
	const desk = useRef<HTMLDivElement>(null);
	const column = useRef<HTMLDivElement>(null);
	const setting = useMemo(() => settingOf(view), [view]);
	const scale = useScale(column, setting.width, zoom);
	const heights = useHeights(units, scale);
	const boxes = boxesOf(units, heights, setting);
	const pages = paginate(boxes, setting.textHeight);
	const fit = fitOf(units, pages, view.pageLimit, setting.line);
	const isMeasured = units.every(({key}) => heights.has(key));

	useLayoutEffect(() => {
		if (isMeasured) {
			const line = takeWanted();
			if (line !== undefined) {
				scrollTo(line);
			}
		}
	});

	const openFinding = (index: number): void => host.post({type: 'openFinding', revision: view.revision, index});
	useFindingKeys(view.findings.length);
	const goTo = (line: number): void => {
		scrollTo(line);
		host.post({type: 'revealLine', line});
	};
	return (
		<Tools.Provider value={{view, send: (message) => host.post(message), active, setActive, openFinding}}>
			<Strip fit={fit} onGoTo={goTo} zoom={zoom} onZoom={onZoom} />
			{units.length === 0 && <p class="empty quiet">{view.strings.empty}</p>}
			{units[0]?.kind !== 'name' && <h1 class="visually-hidden">{view.title}</h1>}
			<div ref={desk} class={view.findings.length > 0 ? 'desk with-notes' : 'desk'}>
				<div ref={column} class="column">
					{pages.map((page, index) => (
						<div key={index} class="page" style={{width: `${String(setting.width * scale)}px`}}>
							{index > 0 && (
								<p class={index === view.pageLimit ? 'page-end limit' : 'page-end'}>
									<span>{fill(index === view.pageLimit ? view.strings.limitEnds : view.strings.pageEnds, index)}</span>
								</p>
							)}
							<Sheet
								page={page}
								number={index + 1}
								pages={pages.length}
								units={units}
								boxes={boxes}
								setting={setting}
								scale={scale}
							/>
						</div>
					))}
				</div>
				<Notes desk={desk} />
			</div>
		</Tools.Provider>
	);
}
