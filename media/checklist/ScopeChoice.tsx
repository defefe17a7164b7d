import type {JSX} from 'preact';
import type {Scope} from '../../src/protocol/checklist';
import {Link} from '../page/Link';
import {useTools} from './tools';

/** Whether the questions are about PMO roles in general, which one can answer alone, or about one role. */
export function ScopeChoice(): JSX.Element {
	const {state, strings, send} = useTools();
	const {scope, role} = state.run;
	const radio = (value: Scope, label: string) => (
		<label class="scope">
			<input
				class="dot"
				type="radio"
				name="scope"
				checked={scope === value}
				onChange={() => send({type: 'setScope', scope: value})}
			/>
			<span>{label}</span>
		</label>
	);
	return (
		<fieldset class="scopes">
			<legend class="visually-hidden">{strings.scope}</legend>
			{radio('general', strings.inGeneral)}
			{radio('role', role === undefined ? strings.oneRole : `${strings.oneRole}: ${role}`)}
			{role !== undefined && scope === 'role' && (
				<Link onFollow={() => send({type: 'chooseRole'})}>{strings.anotherRole}</Link>
			)}
		</fieldset>
	);
}
