const words = [
	'Learn: Read the standard of the office and compare it with two live projects.',
	'Do: Answer one question that the office argues about, from its own data.',
	'Ask: Those who used the result: what would you have done differently?',
	'Show: One page with the question, the data, the answer and its limits.',
];
const boxes = [' ', '/', 'x', '-', ' '];

/** A plan with as many actions below ten milestones as somebody might keep, with what stands around them. */
export function planText(plan: number, actions: number): string {
	const day = (at: number): string => `2027-${two(1 + (at % 12))}-${two(1 + ((at * 7 + plan) % 28))}`;
	const milestones = Array.from({length: 10}, (_, at) => `- [ ] M${String(at + 1)} Level 3 shown. (due: ${day(at)})`);
	const groups = milestones.map((_, at) => {
		const own = Array.from({length: actions}, (__, number) => number).filter((number) => number % 10 === at);
		const lines = own.map((number) => {
			const box = boxes[(number + plan) % boxes.length] ?? ' ';
			const reason = box === '-' ? ' (reason: no time)' : '';
			return `- [${box}] A${String(number + 1)} ${words[number % words.length] ?? ''} (effort: a day) (due: ${day(number)})${reason}`;
		});
		return `### M${String(at + 1)} Skill ${String(at)}\n<!-- skill: skill_${String(at)} -->\n\nCounts as evidence: a dated example of level 3.\n\n${lines.join('\n')}\n`;
	});
	return `---
pmo-career: plan
title: Plan ${String(plan)}
start: 2027-01-01
---

# Plan ${String(plan)}

| Core skill | Needed | Held |
| ---------- | ------ | ---- |
| Reporting  | 4      | 3    |

## Milestones

${milestones.join('\n')}

## Actions

${groups.join('\n')}
## RAID

- [ ] R1 The day job takes the time set aside. Response: two fixed hours a week. (owner: me)

## Reviews

- [x] V1 Review. (due: 2027-02-01)
- [ ] V2 Review. (due: 2027-08-01)
`;
}

function two(value: number): string {
	return String(value).padStart(2, '0');
}
