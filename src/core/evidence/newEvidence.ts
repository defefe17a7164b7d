import {writeFrontMatter} from '../documents/frontMatter';

/** The file of achievements before its first entry. */
export const newEvidence = `${writeFrontMatter({'pmo-career': 'achievements'})}
# Achievements

What you achieved, each once, the newest first. Log an Achievement adds an entry, Insert from Evidence makes a line of a CV of it. The ids stay with the entries for good; everything else is yours to change.
`;
