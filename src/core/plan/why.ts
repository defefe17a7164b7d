import {markdownText} from '../documents/markdownText';
import type {PlanContext} from './planContext';

/** The case for the plan, as prompts: only its owner knows the answers. */
export function whySection({to}: PlanContext): string {
	return `## Why

What the role is for: ${markdownText(to.purpose)}

- What is in it for me: [what I would learn, earn or enjoy, and what I would be free of]
- What is in it for the organisation: [what it could do with me in this role that it cannot do now]
- What I would give up: [work, people, time or security that I would miss]
- Why now: [what makes this the right time, and what happens if I wait]
- Done when: [what will be true, and who would confirm it]
- Stop when: [what would make me close this plan early]`;
}
