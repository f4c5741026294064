import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const wanted = `
export * from './packages/catalogue/src/index.ts';
export { failures } from './packages/catalogue/src/failures/failures.ts';
export { failureSources } from './packages/catalogue/src/failures/failure.ts';
export { footingInWords } from './packages/catalogue/src/account/footing-in-words.ts';
export { templateAgreement, templateDpia } from './packages/demonstration/src/index.ts';
`;

/** The catalogue as data, from its source, built or not. */
export const readCatalogue = async () => {
  const { outputFiles } = await build({
    stdin: { contents: wanted, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'node20',
    conditions: ['source'],
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
};
