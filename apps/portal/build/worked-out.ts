import { runnerImport, type Plugin } from 'vite';

/**
 * Runs each module that is named `*.worked-out.ts` when the portal is built, and sends its values in place of what they
 * are made from: such a module holds plain data, the same for everybody at any time, and smaller than its sources.
 */
export const workedOut = (): Plugin => ({
  name: 'worked-out',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith('.worked-out.ts')) return null;
    const { module } = await runnerImport<Record<string, unknown>>(id, {
      environments: { inline: { resolve: { conditions: ['source'], noExternal: [/^@countersign\//] } } },
      logLevel: 'error',
    });
    return Object.entries(module)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
      .join('\n');
  },
});
