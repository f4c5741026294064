import { services } from '@countersign/catalogue';

const [first] = services;
if (first === undefined) throw new Error('The catalogue names no service.');

/** The service that is rolled out. */
export const theService = first;
