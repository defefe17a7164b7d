/** The door to the tools for whole plans: a file of its own beside the start file, reached by `import()`. */
export {exportCalendar} from './exportCalendar';
export {MilestonePages} from './milestonePages';
export {putTimeline} from './putTimeline';
export {reviewPlan} from './reviewPlan';
