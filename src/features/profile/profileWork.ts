/** The door to what the profile does once somebody asks for it: a file of its own beside the start file. */
export {skillChildren, skillGroups} from '../../core/profile/skillTree';
export {noteEvidence, rateSkill} from './rateSkill';
export {setUp} from './setUp';
export {skillItem} from './skillItem';
