// What finds, follows and merges packs: a room beside the start file.
export {PackFiles} from './packFiles';
export {PackMerger} from './packMerger';
export {PackWatch} from './packWatch';
