import type {JSX, Ref} from 'preact';
import {useImperativeHandle, useLayoutEffect, useRef, useState} from 'preact/hooks';
import {Icon} from '../page/Icon';
import {useTools} from './tools';

export interface NoteHandle {
	readonly open: () => void;
}

/** What the user knows about the statement, in their own words: behind a button until there is one. */
export function Note({item, handle}: {readonly item: string; readonly handle: Ref<NoteHandle>}): JSX.Element {
	const {state, strings, send} = useTools();
	const {[item]: text} = state.run.notes;
	const [isOpen, setOpen] = useState(text !== undefined);
	const wantsFocus = useRef(false);
	const field = useRef<HTMLTextAreaElement>(null);
	const open = (): void => {
		wantsFocus.current = true;
		setOpen(true);
		field.current?.focus();
	};
	useImperativeHandle(handle, () => ({open}), []);
	useLayoutEffect(() => {
		if (isOpen && wantsFocus.current) {
			wantsFocus.current = false;
			field.current?.focus();
		}
	}, [isOpen]);
	if (!isOpen) {
		return (
			<button type="button" class="toggle" aria-keyshortcuts="N" onClick={open}>
				<Icon name="edit" />
				<span>{strings.addNote}</span>
				<kbd aria-hidden="true">N</kbd>
			</button>
		);
	}
	return (
		<div class="noted">
			<label for="note">{strings.note}</label>
			<textarea
				id="note"
				ref={field}
				dir="auto"
				rows={2}
				maxLength={state.checklist.longestNote}
				aria-describedby="note-hint"
				defaultValue={text ?? ''}
				onInput={(event) => send({type: 'note', item, text: event.currentTarget.value})}
			/>
			<p id="note-hint" class="note">
				{strings.noteHint}
			</p>
		</div>
	);
}
