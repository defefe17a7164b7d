import {render} from 'preact';
import type {HostMessage, PageMessage, PageState} from '../../src/protocol/milestones';
import {connectHost} from '../page/vscodeApi';
import {MilestonesPage} from './MilestonesPage';
import '../page/page.css';
import '../page/icons.css';
import './milestones.css';

const host = connectHost<PageMessage, HostMessage, PageState>();
const root = document.querySelector('main');

host.onMessage((state) => {
	host.setState(state.keep);
	if (root) {
		render(<MilestonesPage state={state} post={(message) => host.post(message)} />, root);
	}
});

host.post({type: 'ready'});
