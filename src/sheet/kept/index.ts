/** What a person has added to sheets of ours, and how it survives a run. */
export { keepPersons, type Kept, type Rename, type Standing } from './keep';
