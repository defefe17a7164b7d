/** The door to changing plans: a file of its own beside the start file, reached by `import()`. */
export {addAction} from './addAction';
export {dropTask} from './dropTask';
export {moveDate} from './moveDate';
export {PlanEditor} from './planEditor';
export {setState} from './setState';
export {showTask} from './showTask';
