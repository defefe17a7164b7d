import {render} from 'preact';
import type {HostMessage, PageMessage, PageState} from '../../src/protocol/checklist';
import {connectHost} from '../page/vscodeApi';
import {ChecklistPage} from './ChecklistPage';
import '../page/page.css';
import '../page/icons.css';
import '../page/range.css';
import './checklist.css';
import './answers.css';
import './result.css';

const host = connectHost<PageMessage, HostMessage, PageState>();
const root = document.querySelector('main');

if (root) {
	render(<ChecklistPage host={host} />, root);
}
