import {render} from 'preact';
import type {HostMessage, PageMessage, PageState} from '../../src/protocol/checklistCompare';
import {connectHost} from '../page/vscodeApi';
import {ComparePage} from './ComparePage';
import '../page/page.css';
import '../page/icons.css';
import '../page/range.css';
import './compare.css';

const host = connectHost<PageMessage, HostMessage, PageState>();
const root = document.querySelector('main');

host.onMessage((state) => {
	host.setState(state.keep);
	if (root) {
		render(<ComparePage state={state} post={(message) => host.post(message)} />, root);
	}
});

host.post({type: 'ready'});
