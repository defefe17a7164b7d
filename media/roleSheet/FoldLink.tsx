import type {VNode} from 'preact';
import {fill} from '../page/fill';
import type {Fold} from '../page/useFold';
import {useTools} from './tools';

/** Unfolds a list, or folds it again; nothing where all rows are in sight anyway. */
export function FoldLink({fold}: {readonly fold: Fold}): VNode | null {
	const {strings} = useTools();
	return fold.more > 0 ? (
		<button type="button" class="link no-print" aria-expanded={fold.isOpen} onClick={fold.toggle}>
			{fold.isOpen ? strings.fewer : fill(strings.more, fold.more)}
		</button>
	) : null;
}
