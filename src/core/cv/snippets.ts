import type {Role} from '../catalogue/catalogue';
import type {CatalogueIndex} from '../catalogue/lookups';
import {snippetSections} from '../catalogue/packs/snippetSections';
import {snippetTopics} from './snippetTopics';
import type {SnippetTopic} from './snippetTopics';

/** A file in the format of VS Code snippets: name to snippet. */
export type SnippetFile = Readonly<
	Record<string, {readonly prefix: string; readonly description: string; readonly body: readonly string[]}>
>;

export interface Snippet {
	readonly name: string;
	readonly prefix: string;
	readonly description: string;
	/** Lines in snippet syntax; with `literal`, plain text in which nothing is a placeholder. */
	readonly body: readonly string[];
	readonly literal?: true;
	readonly topic: SnippetTopic;
}

/** The snippets of a file in its order. */
export function snippetsOf(file: SnippetFile): readonly Snippet[] {
	return Object.entries(file).map(([name, {prefix, description, body}]) => ({
		name,
		prefix,
		description,
		body,
		topic: snippetTopics[prefix] ?? {section: 'phrase'},
	}));
}

/** The snippets that packs deliver. Their texts are untrusted, and their lines plain text. */
export function packSnippets({catalogue, packOf}: CatalogueIndex): readonly Snippet[] {
	return catalogue.snippets.map(({id, label, section, body, roles = []}) => ({
		name: label,
		prefix: '',
		description: packOf('snippet', id)?.label ?? '',
		body,
		literal: true,
		topic: {section: snippetSections.find((each) => each === section) ?? 'phrase', roles},
	}));
}

/** Topics name skills as they shipped; packs may have renamed them. */
export function withSkillsNow(snippets: readonly Snippet[], {nowOf}: CatalogueIndex): readonly Snippet[] {
	return snippets.map((snippet) => {
		const {skills} = snippet.topic;
		const now = skills?.flatMap((skill) => nowOf('skill', skill));
		return now ? {...snippet, topic: {...snippet.topic, skills: now}} : snippet;
	});
}

export interface SnippetSearch {
	/** The role that the document is written for. */
	readonly role?: Role;
	/** Words that must all occur; empty text finds everything. */
	readonly query: string;
}

/**
 * The snippets that match, best first: those with the query in their name before those with it elsewhere, then those that
 * prove more of what the role needs, then in the given order.
 */
export function rankSnippets(snippets: readonly Snippet[], {role, query}: SnippetSearch): readonly Snippet[] {
	const words = fold(query).split(' ').filter(Boolean);
	return snippets
		.flatMap((snippet) => {
			const name = fold(`${snippet.name} ${snippet.prefix}`);
			const all = `${name} ${fold(`${snippet.description} ${snippet.topic.section} ${(snippet.topic.skills ?? []).join(' ')}`)}`;
			return words.every((word) => all.includes(word))
				? [{snippet, inName: words.every((word) => name.includes(word)), worth: role ? worthFor(role, snippet) : 0}]
				: [];
		})
		.sort((a, b) => Number(b.inName) - Number(a.inName) || b.worth - a.worth)
		.map(({snippet}) => snippet);
}

/** Core needs count above all useful ones, higher levels above lower ones; a summary for the role's stage of a career above both, and what a pack has for the role above all. */
function worthFor(role: Role, {topic}: Snippet): number {
	if (topic.roles?.includes(role.id)) {
		return 30;
	}
	if (topic.experience?.includes(role.experience) && (topic.families?.includes(role.family) ?? true)) {
		return 20;
	}
	const needs = role.skills.filter(({skill}) => topic.skills?.includes(skill));
	return Math.max(0, ...needs.map(({need, level}) => (need === 'core' ? 10 : 0) + level));
}

function fold(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
