import type {JSX} from 'preact';
import type {RangeView} from '../../src/protocol/checklistResult';

/** The band that open answers leave, with open ends, and the dot for what is answered. The words stand beside it. */
export function RangeMarks({range: {low, high, known}}: {readonly range: RangeView}): JSX.Element {
	return (
		<>
			{high > low && <span class="band" style={{'--low': low, '--high': high}} />}
			{known !== undefined && <span class="dot-mark" style={{'--at': known}} />}
		</>
	);
}
