import type {JSX} from 'preact';
import {courseOf} from './course';
import {GroupList} from './GroupList';
import {PageHead} from './PageHead';
import {Stage} from './Stage';
import {Standing} from './Standing';
import {useTools} from './tools';

/** The questions: one statement on stage, the parts of the checklist beside it. */
export function Questions({item}: {readonly item: string}): JSX.Element | null {
	const course = courseOf(useTools().state.checklist);
	const position = course.findIndex((stop) => stop.item.id === item);
	const stop = course[position];
	return stop ? (
		<>
			<PageHead current={item} />
			<div class="questions">
				<GroupList current={stop.group} />
				<Stage course={course} position={position} />
				<Standing />
			</div>
		</>
	) : null;
}
