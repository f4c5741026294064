/** The service of an id, as one JSON object: a `Service`; null where there is none. */
export const serviceSql = (id: string): string => `app.service_as_read(${id})`;
