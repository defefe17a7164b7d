/** The door to the reader and the editor of profiles: a file of its own beside the start file, reached by `import()`. */
export {editProfile} from './editProfile';
export {newProfile} from './newProfile';
export {readProfile} from './readProfile';
