function role(dates: string, bullets: readonly string[]): string {
	return `## Experience\n\n### PMO Analyst | Acme | Leeds\n\n${dates}\n\n${bullets.map((bullet) => `- ${bullet}\n`).join('')}`;
}

/** For examples of rules: a CV with one role that has ended. */
export function endedRole(...bullets: readonly string[]): string {
	return role('January 2019 to May 2021', bullets);
}

/** For examples of rules: a CV with one role that goes on. */
export function currentRole(...bullets: readonly string[]): string {
	return role('January 2022 to present', bullets);
}
