import type {VNode} from 'preact';
import {Link} from '../page/Link';
import {useTools} from './tools';

/** A role's title that opens its sheet. */
export function RoleLink({role}: {readonly role: {readonly id: string; readonly title: string}}): VNode {
	const {send} = useTools();
	return <Link onFollow={() => send({type: 'openRole', role: role.id})}>{role.title}</Link>;
}
