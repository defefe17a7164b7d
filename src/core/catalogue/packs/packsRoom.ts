// The door to packs, for `import()`: what reads and merges them is loaded when there is one.
export {readPack} from './readPack';
export {placeProblems} from './placeProblems';
export type {PlacedProblem} from './placeProblems';
export {inPrecedence, mergePacks} from './mergePacks';
export {exportCatalogue} from './exportCatalogue';
export {coverageMarkdown} from '../coverage/coverageMarkdown';
export {coverageReport} from '../coverage/coverageReport';
export {placeFindings} from '../coverage/placeFindings';
