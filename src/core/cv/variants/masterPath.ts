import {readFrontMatter} from '../../documents/frontMatter';
import {findFrontMatter} from '../../documents/frontMatterBlock';

/** What the front matter of a CV says under `master`; undefined for a CV that is no variant. */
export function masterPath(text: string): string | undefined {
	const head = findFrontMatter(text);
	const read = head.ok ? readFrontMatter(text.slice(0, head.value.bodyStart)) : undefined;
	const path = read?.ok ? read.value.data['master'] : undefined;
	return typeof path === 'string' && path !== '' ? path : undefined;
}
