/** The door to the achievements: a file of its own beside the start file. */
export {evidenceBySkill} from './evidenceBySkill';
export {logEntry} from './logEntry';
export {newEvidence} from './newEvidence';
export {readEvidence} from './readEvidence';
