// The rules about one processing activity: its regime, its basis, its gateway and its people.
export { oneRegimePerActivity } from './l50-one-regime-per-activity.js';
export { categoryRegimeConflict } from './l51-category-regime-conflict.js';
export { basisEnum } from './l53-basis-enum.js';
export { schedule8 } from './l54-sch8.js';
export { peopleCategories } from './l56-ds-categories.js';
