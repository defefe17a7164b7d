/** The door to what the evidence bank does once somebody asks for it: a file of its own beside the start file. */
export {EvidenceEditor} from './evidenceEditor';
export {insertEvidence} from './insertEvidence';
export {logAchievement} from './logAchievement';
export {offerEvidence} from './offerEvidence';
