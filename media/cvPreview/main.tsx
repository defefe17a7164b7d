import {render} from 'preact';
import type {HostMessage, PageMessage, PageState} from '../../src/protocol/cvPreview';
import {connectHost} from '../page/vscodeApi';
import {PreviewPage} from './PreviewPage';
import '../page/page.css';
import '../page/icons.css';
import './cvPreview.css';
import './paper.css';

const host = connectHost<PageMessage, HostMessage, PageState>();
const root = document.querySelector('main');

if (root) {
	render(<PreviewPage host={host} />, root);
}
