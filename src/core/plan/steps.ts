/** How somebody grows into one level of any skill. Texts are whole sentences. */
export interface Step {
	readonly learn: string;
	/** How to take on the task of the skill at this level. */
	readonly how: string;
	/** Whom to ask, and what. */
	readonly ask: string;
	/** Rough working time. */
	readonly effort: {readonly learn: string; readonly task: string; readonly proof: string};
}

const steps: readonly [Step, Step, Step, Step, Step] = [
	{
		learn: 'Read how your organisation does this, and note three questions.',
		how: 'Watch a colleague do it first.',
		ask: 'Somebody who does this: have I understood what matters?',
		effort: {learn: 'two hours', task: 'half a day', proof: 'an hour'},
	},
	{
		learn: 'Work through one guide, course or chapter, and use one thing from it within a week.',
		how: 'Have a colleague check it before it goes out.',
		ask: 'Somebody who does this well: will you go through my work with me?',
		effort: {learn: 'a day or two', task: 'two or three days', proof: 'an hour or two'},
	},
	{
		learn: "Read your organisation's standard or usual practice, and compare it with two live projects.",
		how: 'Do it on your own and have the result reviewed.',
		ask: 'Those who used the result: what would you have done differently?',
		effort: {learn: 'half a day', task: 'three to five days', proof: 'two hours'},
	},
	{
		learn: 'Compare how two other offices or published sources go about it, and write half a page.',
		how: 'Choose a demanding case and explain your choices.',
		ask: 'A senior reader: what was missing, and what was too much?',
		effort: {learn: 'a day', task: 'five to ten days', proof: 'half a day'},
	},
	{
		learn: 'Hold a session on it for other practitioners, and follow up the questions that stayed open.',
		how: 'Set how it is done, and bring on somebody who can do it after you.',
		ask: 'Those I have coached: what helped, and what did not?',
		effort: {learn: 'two days', task: 'ten days or more', proof: 'a day'},
	},
];

/** The step to a level from 1 to 5; other numbers count as the nearest of these. */
export function stepTo(level: number): Step {
	return steps[Math.min(5, Math.max(1, level)) - 1] ?? steps[0];
}
