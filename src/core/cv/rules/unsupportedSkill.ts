import type {CvRule, Fix, RuleContext, Severity} from '../check/rule';
import type {Part, SectionKind, TextRange} from '../model/cv';
import type {SkillItem} from '../skills/skillItems';
import {lineAround} from './lineAround';
import {claimsOf} from './skillClaims';
import type {Claim} from './skillClaims';
import {SkillProofs} from './skillProofs';

/** Sections that only claim. Whatever stands elsewhere is proof enough. */
const claiming: ReadonlySet<SectionKind> = new Set(['skills', 'profile', 'head', 'contact', 'interests', 'references']);

export const unsupportedSkill: CvRule = {
	code: 'unsupported-skill',
	title: 'Skill without proof',
	severity: 'warning',
	what: 'A skill, tool or method in the list of skills that nothing else in the CV shows at work.',
	why: 'A list is quick to write, so readers believe what a post or a project shows. What stands there alone invites the question where it was used.',
	how: 'Name it in the bullet that used it, say beside it where and on what scale, or take it off the list.',
	sources: [
		{text: 'markcv, the rules it checks CVs with', grade: 'D'},
		{text: 'Resume-Matcher, its check that skills and experience agree', grade: 'D'},
	],
	bad: [
		{
			text: '## Experience\n\n- Built a Power BI dashboard for 12 projects\n\n## Skills\n\n- Power BI, «Primavera P6», «Tableau»\n',
			note: 'Only one of the three is used.',
		},
		{
			text: '## Experience\n\n- Wrote the minutes of 14 boards\n\n## Skills\n\n- «Earned value management»\n',
		},
		{
			text: '## Skills\n\n**Tools:** «Jira», Excel\n\n## Career history\n\n### PMO Analyst | Example Water | Leeds\n\nMay 2021 to present\n\n- Reconciled 40 budget lines in Excel each month\n',
		},
		{
			text: '## Experience\n\n- Shortened the approval of 40 orders\n\n## Skills\n\n- «Stakeholder engagement»\n- «Accuracy»\n',
			note: 'How somebody deals with people shows in other words as well, so it is told more quietly; accuracy more quietly still.',
		},
	],
	good: [
		{text: '## Experience\n\n- Moved 40 plans to Smartsheet\n\n## Skills\n\n- Smartsheet, planning\n'},
		{text: '## Skills\n\n- Kanban\n\n## Projects\n\n- Ran a Kanban board for the move of two depots\n'},
	],
	guards: [
		{
			text: '## Experience\n\n- Ran six workshops; each ended with an owner for every red risk\n\n## Skills\n\n- Risk management\n',
			note: 'Words that belong to the skill are proof of it.',
		},
		{
			text: '## Experience\n\n- Trained four colleagues\n\n## Skills\n\n- Earned value: 12 reports a year\n- Dependency management across four workstreams\n',
			note: 'The line itself says where, or on what scale.',
		},
		{
			text: '## Experience\n\n- Built the schedule in Microsoft Project\n\n## Skills\n\n- MS Project\n',
			note: 'Two names of one tool.',
		},
		{
			text: '## Experience\n\n- Served 90 guests a day\n\n## Skills\n\n- PRINCE2\n\n## Certifications\n\n- PRINCE2 Foundation, PeopleCert, May 2024\n',
			note: 'A certificate is proof.',
		},
		{
			text: '## Experience\n\n- [What you did] for [whom]\n\n## Skills\n\n- Tableau\n',
			note: 'As long as the posts are prompts, nothing can be proved.',
		},
		{
			text: '## Experience\n\n- Served 90 guests a day\n\n## Skills\n\n- Beekeeping\n',
			note: 'Only skills, tools and methods that are known here are looked for.',
		},
	],
	scope: 'cv',
	check: (cv, context, report) => {
		const listed = cv.sections.filter(({kind}) => kind === 'skills').flatMap(({parts}) => parts);
		if (listed.length === 0) {
			return;
		}
		const shown = cv.sections.flatMap(({kind, parts}) => (claiming.has(kind) ? [] : parts.map(({part}) => part)));
		if (!shown.some(tellsSomething)) {
			return;
		}
		const proofs = context.memory.of('unsupported-skill', () => new SkillProofs(context));
		proofs.setParts(shown);
		for (const {part, from} of listed) {
			for (const claim of claimsOf(part, context)) {
				if (proofs.isProved(claim)) {
					continue;
				}
				const written = part.raw.slice(claim.from, claim.to).replace(/\s+/g, ' ');
				const atMost = quieter(claim, context);
				report({
					from: from + claim.from,
					to: from + claim.to,
					message: `“${written}” stands in the list, and nothing in your posts or projects shows it. Readers believe what they see used.`,
					...(atMost ? {atMost} : {}),
					fixes: [withoutItem(part, claim.item, from)],
				});
			}
		}
	},
};

/** Prompts are no work. */
function tellsSomething({leaves}: Part): boolean {
	return leaves.some((leaf) => leaf.kind === 'bullet' && !leaf.prompt && leaf.words.length > 2);
}

function quieter({name, skills}: Claim, {catalogue}: RuleContext): Severity | undefined {
	if (name !== undefined) {
		return undefined;
	}
	const groups = skills.map((skill) => catalogue.skill(skill)?.group);
	return groups.includes('behaviour') ? 'hint' : groups.includes('people') ? 'info' : undefined;
}

/** Takes the item off the list with the mark that divides it from the others, or the whole line where it stands alone. */
function withoutItem(part: Part, item: SkillItem, base: number): Fix {
	const {from, to} = item.of === 1 ? lineAround(part.raw, item) : withSeparator(part.raw, item);
	return {
		title: 'Take it off the list',
		preferred: false,
		edits: [{from: base + from, to: base + to, text: ''}],
	};
}

function withSeparator(raw: string, {from, to}: TextRange): TextRange {
	const [after = ''] = /^[ \t]*[,;|·•–—/]\s*/.exec(raw.slice(to, to + 20)) ?? [];
	if (after !== '') {
		return {from, to: to + after.length};
	}
	const before = raw.slice(0, from).trimEnd();
	return {from: /[,;|·•–—/]$/.test(before) ? before.slice(0, -1).trimEnd().length : from, to};
}
