import type {RoleSheet, SheetStrings} from '../../src/protocol/roleSheet';
import {fill} from '../page/fill';

type Sentences = Pick<SheetStrings, 'yearsNone' | 'yearsBetween' | 'yearsUpTo' | 'yearsFrom'>;

/** Years of experience in words. */
export function yearsText({from, to}: RoleSheet['role']['years'], sentences: Sentences): string {
	if (to === undefined) {
		return fill(sentences.yearsFrom, from);
	}
	if (to === 0) {
		return sentences.yearsNone;
	}
	return from === 0 ? fill(sentences.yearsUpTo, to) : fill(sentences.yearsBetween, from, to);
}
