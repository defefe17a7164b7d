/** The door to what is done with routes once somebody asks: a file of its own beside the start file. */
export {routesFrom, routesTo} from './chooseEnds';
export {copyRoutes} from './copyRoutes';
export {limitRoutes} from './limitRoutes';
export {missRole} from './whyNot';
