import type { CodegenConfig } from '@graphql-codegen/cli';
import { scalars } from '../../infra/quality/codegen-scalars.mjs';

const config: CodegenConfig = {
  importExtension: '.js',
  schema: '../../packages/contract/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: { scalars, strictScalars: true, useTypeImports: true, immutableTypes: true, nonOptionalTypename: true },
    },
  },
};

export default config;
