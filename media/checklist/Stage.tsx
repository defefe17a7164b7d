import type {JSX} from 'preact';
import {useRef} from 'preact/hooks';
import {fill} from '../page/fill';
import {AnswerChoice} from './AnswerChoice';
import {ComingNext} from './ComingNext';
import type {Stop} from './course';
import {MarkToggle} from './MarkToggle';
import {Note, type NoteHandle} from './Note';
import {Previous} from './Previous';
import {useItemKeys} from './useItemKeys';
import {useTools} from './tools';

/** The statement that is being answered, between the one before and the two that come. */
export function Stage({
	course,
	position,
}: {
	readonly course: readonly Stop[];
	readonly position: number;
}): JSX.Element | null {
	const {strings, goTo, showResult} = useTools();
	const stop = course[position];
	const before = course[position - 1];
	const after = course[position + 1];
	const goBack = before && ((): void => goTo(before.item.id));
	const goOn = after ? (): void => goTo(after.item.id) : showResult;
	const note = useRef<NoteHandle>(null);
	const section = useRef<HTMLElement>(null);
	useItemKeys(stop, section, {goOn, goBack, openNote: () => note.current?.open()});
	if (!stop) {
		return null;
	}
	const {item, group, place} = stop;
	return (
		<div class="stage">
			{before && <Previous stop={before} />}
			<section class="item" key={item.id} aria-labelledby="statement" ref={section}>
				<p class="quiet">{fill(strings.position, group.title, place, group.items.length)}</p>
				<h2 id="statement" class="statement" tabIndex={-1} data-focus>
					{item.text}
				</h2>
				<AnswerChoice item={item} />
				<div class="why">
					<p class="measure">
						<strong>{strings.whyWeAsk}</strong> {item.why}
					</p>
					<p class="note">{item.basis}</p>
				</div>
				{group.outside ? <p class="note measure">{group.note}</p> : <MarkToggle item={item.id} />}
				<Note item={item.id} handle={note} />
			</section>
			<ComingNext stops={course.slice(position + 1, position + 3)} current={group} />
			<div class="steps">
				<button type="button" class="button primary" onClick={goOn}>
					{after ? strings.next : strings.showResult}
					<kbd class="plain" aria-hidden="true">
						{strings.enter}
					</kbd>
				</button>
				<button type="button" class="button" disabled={!goBack} onClick={goBack}>
					{strings.back}
				</button>
				<p class="quiet">
					{strings.keysNote} {strings.skipping}
				</p>
			</div>
		</div>
	);
}
