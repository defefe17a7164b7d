import type {SheetStrings} from '../../src/protocol/roleSheet';
import type {IconName} from '../page/Icon';

/** The glyph of each direction, as in the trees. */
export const directionIcons: Readonly<Record<keyof SheetStrings['directions'], IconName>> = {
	up: 'arrow-up',
	out: 'link-external',
	sideways: 'arrow-swap',
	line: 'type-hierarchy-sub',
	entry: 'sign-in',
	return: 'reply',
};
