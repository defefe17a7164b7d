import type {JSX} from 'preact';
import {fill} from '../page/fill';
import type {KeyedUnit} from './keyUnits';
import type {Box, SheetPage, Slice} from './paginate';
import type {Setting} from './setting';
import {useTools} from './tools';
import {UnitView} from './UnitView';

/** One sheet of paper, drawn at its true size and then scaled. */
export function Sheet(props: {
	readonly page: SheetPage;
	readonly number: number;
	readonly pages: number;
	readonly units: readonly KeyedUnit[];
	readonly boxes: readonly Box[];
	readonly setting: Setting;
	readonly scale: number;
}): JSX.Element {
	const {page, number, pages, units, boxes, setting, scale} = props;
	const {view} = useTools();
	const shown = ({slice, index}: {readonly slice: Slice; readonly index: number}): JSX.Element | null => {
		const unit = units[slice.unit];
		const before = page.slices[index - 1];
		const box = boxes[slice.unit];
		const space = before ? slice.top - before.top - (before.to - before.from) : 0;
		const whole = slice.from === 0 && slice.to >= (box?.height ?? 0);
		return unit ? (
			<UnitView
				key={`${String(unit.key)} ${String(slice.from)}`}
				unit={unit}
				slice={slice}
				whole={whole}
				space={space}
			/>
		) : null;
	};
	return (
		<section
			class="sheet-frame"
			aria-label={fill(view.strings.page, number, pages)}
			style={{width: `${String(setting.width * scale)}px`, height: `${String(setting.height * scale)}px`}}
		>
			<div
				class={`sheet style-${view.style}`}
				style={{
					'--scale': scale,
					width: `${String(setting.width)}px`,
					height: `${String(setting.height)}px`,
					padding: `${String(setting.margin)}px`,
					'--text': `${String(view.sheet.text)}pt`,
					'--line-height': `${String(view.sheet.line)}pt`,
					'--name': `${String(view.sheet.name)}pt`,
					'--heading': `${String(view.sheet.heading)}pt`,
				}}
			>
				{/* One flat list of keyed children: what moves between lists and pages keeps its order. */}
				{grouped(page.slices, units).flatMap((group) =>
					group.inList
						? [
								<div key={`list ${group.key}`} class="group" role="list">
									{group.members.map(shown)}
								</div>,
							]
						: group.members.map(shown),
				)}
			</div>
		</section>
	);
}

interface Group {
	readonly key: string;
	readonly inList: boolean;
	readonly members: {readonly slice: Slice; readonly index: number}[];
}

/** Items in a row as one list. */
function grouped(slices: readonly Slice[], units: readonly KeyedUnit[]): readonly Group[] {
	const groups: Group[] = [];
	slices.forEach((slice, index) => {
		const unit = units[slice.unit];
		const inList = unit?.inList ?? false;
		const last = groups.at(-1);
		if (last && inList && last.inList) {
			last.members.push({slice, index});
		} else {
			groups.push({key: String(unit?.key ?? index), inList, members: [{slice, index}]});
		}
	});
	return groups;
}
