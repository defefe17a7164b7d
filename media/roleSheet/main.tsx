import {render} from 'preact';
import type {VNode} from 'preact';
import type {HostMessage, PageMessage, PageState, SheetStrings} from '../../src/protocol/roleSheet';
import {connectHost} from '../page/vscodeApi';
import {ComparePage} from './ComparePage';
import {RolePage} from './RolePage';
import {Tools} from './tools';
import {viewOf} from './view';
import '../page/page.css';
import '../page/icons.css';
import './roleSheet.css';
import './compare.css';

const host = connectHost<PageMessage, HostMessage, PageState>();
const root = document.querySelector('main');
let state: PageState | undefined;

/** VS Code keeps the state while the page is hidden, and hands it to the extension after a reload. */
function keep(next: PageState): void {
	state = next;
	host.setState(next);
}

/** Shows a page. The view of before is taken up once, after hiding or a reload; later pages start at their top. */
function show(subject: PageState, strings: SheetStrings, page: VNode): void {
	if (!root) {
		return;
	}
	const view = state ? {} : viewOf(host.getState());
	keep({...subject, ...view});
	const tools: Tools = {
		strings,
		send: (message) => host.post(message),
		levels: view.levels ?? false,
		keepLevels: (levels) => state && keep({...state, levels}),
	};
	render(<Tools.Provider value={tools}>{page}</Tools.Provider>, root);
	window.scrollTo(0, view.scroll ?? 0);
}

host.onMessage((message) => {
	switch (message.type) {
		case 'didShowRole': {
			const {sheet, strings} = message;
			show({role: sheet.role.id}, strings, <RolePage sheet={sheet} />);
			break;
		}
		case 'didShowComparison': {
			const {comparison, strings} = message;
			const compare = comparison.roles.map(({role}) => role.id);
			show({compare}, strings, <ComparePage key={compare.join()} comparison={comparison} />);
			break;
		}
	}
});

let settled: number | undefined;
window.addEventListener(
	'scroll',
	() => {
		window.clearTimeout(settled);
		settled = window.setTimeout(() => state && keep({...state, scroll: Math.round(window.scrollY)}), 150);
	},
	{passive: true},
);

host.post({type: 'ready'});
