import {addMonths, onWeekday} from '../documents/dates';
import type {PlanContext} from './planContext';
import {taskLine} from './taskLine';

/** One review for every month of the plan, on a working day, with the same short agenda. */
export function reviewSection({today, months}: PlanContext): string {
	const halfWay = Math.ceil(months / 2);
	const text = (month: number): string => {
		if (month === months) {
			return 'Last review: what was reached, what was learnt, what comes next.';
		}
		return month === halfWay ? 'Half-way review: is the target still right, and is it here or elsewhere?' : 'Review.';
	};
	const lines = Array.from({length: months}, (_, i) =>
		taskLine(`V${i + 1}`, text(i + 1), {due: onWeekday(addMonths(today, i + 1))}),
	);
	return [
		'## Reviews',
		'Fifteen minutes, alone or with a mentor, and a line in the log:',
		`1. What is done, and what is the evidence?
2. What is late, and why? A date moves only with a reason in the log.
3. What has changed in RAID?
4. Which three actions come next?
5. Is the target still right?`,
		lines.join('\n'),
	].join('\n\n');
}
