/** Generated from en/ui/errors.json. */
export const thereIsAProblem = 'There is a problem';
