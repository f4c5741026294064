const put = (source: string, place: string, files: readonly string[]): string => {
  const parts = source.split(`['${place}']`);
  if (parts.length !== 2) throw new Error('The script for those who return has not one place for what it loads.');
  return parts.join(JSON.stringify(files));
};

/**
 * The script for those who return: it stands by itself, and runs as it is. It loads ahead what finds out who is here, and
 * for those who are back from the sign-in the pages as well.
 */
export const returningScript = (source: string, forSignIn: readonly string[], forPages: readonly string[]): string =>
  put(put(source, '__FOR_SIGN_IN__', forSignIn), '__FOR_PAGES__', forPages);
