/** Generated from en/portal/parts/redline.json. */
export const takenOut = 'taken out:';
export const putIn = 'put in:';
export const comparingTheTwoTexts = 'Comparing the two texts';
export const differencesFromTheNationalText = 'Differences from the national text';
