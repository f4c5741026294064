import { pathToFileURL } from 'node:url';
import { inRoot } from '../run/paths.mjs';

const { demonstrationPeople } = await import(pathToFileURL(inRoot('packages/demonstration/dist/index.js')).href);

const holding = (role) => demonstrationPeople.filter(({ roles }) => roles.includes(role));

export const author = holding('template-author')[0];
export const assessors = holding('assessor');
