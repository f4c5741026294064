import { pathToFileURL } from 'node:url';
import { inRoot } from '../run/paths.mjs';
import { compare } from './slices.mjs';

const load = (file) => import(pathToFileURL(inRoot(file)).href);
const { findingsOf } = await load('packages/domain/dist/index.js');
const { national2019 } = await load('packages/demonstration/dist/index.js');

const items = 500;

/** The document of 2019 with its faults, over and over, until it has as many items as a large assessment. */
const aLargeDocument = ({ document }) => {
  const copies = Array.from({ length: Math.ceil(items / document.length) }, (_, copy) =>
    document.map((item) => ({ ...item, id: `${item.id}~${copy}`, tableId: item.tableId && `${item.tableId}~${copy}` })),
  );
  return copies.flat().slice(0, items);
};

/** The whole rule book over a large assessment, as after every keystroke, against one pass of JSON over the same. */
export const measureFindings = async () => {
  const national = national2019();
  const document = aLargeDocument(national);
  if (findingsOf(document, national.law).length < items) throw new Error('A document full of faults has few findings.');
  const { ratio, cpu } = await compare(
    { atOnce: 1, warmUp: 100, operation: async () => findingsOf(document, national.law) },
    { atOnce: 1, warmUp: 100, operation: async () => JSON.stringify(document) },
  );
  return { ratio: 1 / ratio, cpu };
};
