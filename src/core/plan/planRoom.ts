/** The door to reading and changing plans, for what is read at first use. */
export {addTask} from './edit/addTask';
export {editTask} from './edit/editTask';
export {planFindings} from './read/planFindings';
export {planState} from './read/planState';
export {readPlan} from './read/readPlan';
