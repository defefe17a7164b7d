/** The door to costs and routes: a file of its own beside the start file, reached by `import()`. */
export {costBetween} from '../cost/costBetween';
export {moveCost} from '../cost/moveCost';
export {gapDetails} from '../gapDetails';
export {findRoutes, routesInPortions, withPauses} from './findRoutes';
export {noRegret} from './noRegret';
export {whyNot, whyNotInPortions} from './whyNot';
