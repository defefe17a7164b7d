const posts = Array.from(
	{length: 10},
	(_, post) => `### PMO Analyst | Example Works ${String(post + 1)} | Sampleton

March ${String(2024 - 2 * post)} to February ${String(2026 - 2 * post)}

PMO scope: programme office that is controlling; 11 projects; team of 4; reporting to the Programme Office Manager.

${[1, 2, 3, 4]
	.map(
		(line) => `- Kept the register of project ${String(post * 4 + line)}. The board closed every red risk on its date.
`,
	)
	.join('')}`,
);

/** A CV of three pages. */
export const longCv = `---
pmo-career: cv
target: pmo_analyst
---

# Robin Long

Sampleton | robin.long@example.org | 07700 900123

## Profile

PMO Analyst with twenty years in programme offices, known for reports that say what has changed and what is needed.

## Career history

${posts.join('\n')}
## Skills

- Status reporting: highlight reports and a monthly pack
- Planning: dependencies across workstreams
`;
