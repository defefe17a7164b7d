import type {Checklist, ChecklistItem, Factor} from '../../checklist/checklist';
import {textHash} from '../../checklist/textHash';
import type {Shown} from './finishCatalogue';
import {finishThing, withFields} from './finishThing';
import {writtenThing} from './writtenThing';

/** The checklist with the factors and items that are shown. Its version says so where they are not those that ship. */
export function finishChecklist(shown: Shown, shipped: Checklist): Checklist {
	const factors = shown.drafts('factor').map((draft) => finishThing(draft) as Factor);
	const items = shown.drafts('item').flatMap((draft) => finishItem(shown, finishThing(draft) as ChecklistItem));
	const ids = new Set(items.map(({id}) => id));
	const now = (id: string): string | undefined => shown.keep('item', [id]).find((each) => ids.has(each));
	const pairs = shipped.pairs.flatMap((pair) => {
		const [one, other] = [now(pair[0]), now(pair[1])];
		const isSame = one === pair[0] && other === pair[1];
		return one === undefined || other === undefined || one === other ? [] : [isSame ? pair : ([one, other] as const)];
	});
	const after = contentOf({factors, items});
	const isAsShipped = after === contentOf(shipped);
	const version = isAsShipped ? shipped.version : `${shipped.version}+packs.${textHash(after).slice(1)}`;
	return {...shipped, version, factors, items, pairs};
}

/** What is asked, as a text that is the same for the same content. */
function contentOf({factors, items}: Pick<Checklist, 'factors' | 'items'>): string {
	return JSON.stringify([
		factors.map((factor) => Object.entries(writtenThing('factor', factor))),
		items.map((item) => Object.entries(writtenThing('item', item))),
	]);
}

/** An item goes with its factor; without its type, it is no sign of one. */
function finishItem({keep}: Shown, item: ChecklistItem): readonly ChecklistItem[] {
	const [factor] = keep('factor', [item.factor]);
	const type = item.type === undefined ? undefined : keep('pmoType', [item.type])[0];
	if (factor === undefined || (item.part === 'type' && type === undefined)) {
		return [];
	}
	const {type: had, ...rest} = item;
	const typed: ChecklistItem = had === type ? item : {...rest, ...(type === undefined ? {} : {type})};
	return [withFields(typed, {factor, roles: keep('role', item.roles)})];
}
