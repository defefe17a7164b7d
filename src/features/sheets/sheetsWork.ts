/** The door to the work of sheets: a file of its own beside the start file, reached by `import()`. */
export {addAgreed} from './addAgreed';
export {coachingSheet} from './coachingSheet';
export {firstDays} from './firstDays';
export {managerTalk} from './managerTalk';
export {moveOut} from './moveOut';
export {stayingPut} from './stayingPut';
