/** Makes a switch exhaustive: a case that was forgotten does not compile, and throws if it is reached all the same. */
export const assertNever = (value: never): never => {
  throw new Error(`Not foreseen: ${JSON.stringify(value)}`);
};
