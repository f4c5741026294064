/** Fills `${NAME}` and `${NAME:default}` as Keycloak's import does; a name that nobody knows stays as it is. */
export const fillPlaceholders = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(
    /\$\{([A-Za-z_]+)(?::([^}]*))?\}/g,
    (whole, name: string, fallback?: string) => values[name] ?? fallback ?? whole,
  );
