import type {JSX} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';
import {Link} from '../page/Link';
import {useTools} from './tools';

/** What can be done with the run as a whole. */
export function RunActions(): JSX.Element {
	const {state, strings, send} = useTools();
	const {file, problem} = state.run;
	const actions = useRef<HTMLDivElement>(null);
	const shown = useRef(file);
	useLayoutEffect(() => {
		// The button to save goes away with its work; the focus must not.
		if (shown.current !== file && document.activeElement === document.body) {
			actions.current?.querySelector('button')?.focus();
		}
		shown.current = file;
	}, [file]);
	return (
		<div class="run-actions" ref={actions}>
			{(file === undefined || problem !== undefined) && (
				<button type="button" class="button" onClick={() => send({type: 'save'})}>
					{strings.save}
				</button>
			)}
			{file !== undefined && (
				<>
					<Link onFollow={() => send({type: 'openFile'})}>{strings.openFile}</Link>
					<Link onFollow={() => send({type: 'chooseRole'})}>{strings.anotherRole}</Link>
				</>
			)}
			<Link onFollow={() => send({type: 'startAgain'})}>{strings.startAgain}</Link>
		</div>
	);
}
