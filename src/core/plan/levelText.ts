const words = ['none', 'aware', 'practised', 'competent', 'proficient', 'expert'];

/** The scale in one sentence, for documents that show levels. */
export const levelLegend = 'Levels: 1 aware, 2 practised under supervision, 3 competent, 4 proficient, 5 expert.';

/** A skill level with its word, such as "3 competent"; an unknown level is "not assessed", never 0. */
export function levelText(level: number | undefined): string {
	return level === undefined ? 'not assessed' : `${level} ${words[level] ?? ''}`;
}
