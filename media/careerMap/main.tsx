import {render} from 'preact';
import type {HostMessage, PageMessage, PageState} from '../../src/protocol/careerMap';
import {connectHost} from '../page/vscodeApi';
import {CareerMapPage} from './CareerMapPage';
import '../page/page.css';
import '../page/icons.css';
import './careerMap.css';

const host = connectHost<PageMessage, HostMessage, PageState>();
const root = document.querySelector('main');

if (root) {
	render(<CareerMapPage host={host} />, root);
}
