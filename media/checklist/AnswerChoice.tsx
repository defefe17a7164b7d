import type {JSX} from 'preact';
import type {AnswerView, ItemView} from '../../src/protocol/checklist';
import {Link} from '../page/Link';
import {answerTo, useTools} from './tools';

/** One group of seven: five steps in a frame and, apart from them, the two that are no step. */
export function AnswerChoice({item}: {readonly item: ItemView}): JSX.Element {
	const {state, strings, send, goTo} = useTools();
	const given = answerTo(state, item.id);
	const choices = state.checklist.answers[item.scale];
	const radio = ({value, word}: AnswerView) => {
		const key = String(choices.findIndex((choice) => choice.value === value) + 1);
		return (
			<label key={value} class={value === given ? 'answer chosen' : 'answer'}>
				<input
					class="dot"
					type="radio"
					name={item.id}
					checked={value === given}
					aria-keyshortcuts={key}
					onChange={() => send({type: 'answer', item: item.id, value})}
				/>
				<span class="answer-word">{word}</span>
				<kbd aria-hidden="true">{key}</kbd>
			</label>
		);
	};
	const clear = (): void => {
		send({type: 'answer', item: item.id, value: null});
		// The link goes away with the answer; the focus must not.
		goTo(item.id);
	};
	return (
		<div class="answers" role="radiogroup" aria-labelledby="statement">
			<div class="scale">{choices.filter(({value}) => typeof value === 'number').map(radio)}</div>
			<div class="no-scale">
				{choices.filter(({value}) => typeof value !== 'number').map(radio)}
				{given !== undefined && <Link onFollow={clear}>{strings.clearAnswer}</Link>}
			</div>
		</div>
	);
}
