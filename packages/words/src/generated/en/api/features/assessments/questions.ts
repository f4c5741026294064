/** Generated from en/api/features/assessments/questions.json. */
export const anItemThatWasRemoved = 'An item that was removed';
