import type {EvidenceText} from '../../core/evidence/evidence';
import {readEvidence} from '../../core/evidence/readEvidence';
import {ReadDocuments} from '../../host/readDocuments';

/** A document of achievements as it was read. */
interface ReadEvidence extends EvidenceText {
	readonly text: string;
}

export type EvidenceDocuments = ReadDocuments<ReadEvidence>;

export function evidenceDocuments(): EvidenceDocuments {
	return new ReadDocuments('achievements', (text) => ({...readEvidence(text), text}));
}
