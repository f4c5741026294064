/** A timestamp column as the domain writes an instant, where it goes into a JSON object and the driver never sees it. */
export const instantSql = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
