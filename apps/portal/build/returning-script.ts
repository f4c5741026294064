const place = "['__LOAD_AHEAD__']";

/** The script for those who return, with the files that it loads ahead: it stands by itself, and runs as it is. */
export const returningScript = (source: string, files: readonly string[]): string => {
  const parts = source.split(place);
  if (parts.length !== 2) throw new Error('The script for those who return has not one place for what it loads.');
  return parts.join(JSON.stringify(files.map((file) => `/${file}`)));
};
