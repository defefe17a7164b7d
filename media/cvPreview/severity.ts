import type {Severity} from '../../src/protocol/cvPreview';
import type {IconName} from '../page/Icon';

/** What weighs most comes first. */
export const severitiesInOrder: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

export const severityIcons: Readonly<Record<Severity, IconName>> = {
	error: 'error',
	warning: 'warning',
	info: 'info',
	hint: 'lightbulb',
};
