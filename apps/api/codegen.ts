import type { CodegenConfig } from '@graphql-codegen/cli';
import { scalars } from '../../infra/quality/codegen-scalars.mjs';

const config: CodegenConfig = {
  schema: '../../packages/contract/schema.graphql',
  generates: {
    'src/platform/graphql/generated/contract.ts': {
      plugins: ['typescript'],
      config: {
        scalars,
        strictScalars: true,
        immutableTypes: true,
        useTypeImports: true,
        nonOptionalTypename: true,
        avoidOptionals: { field: true, inputValue: false },
        inputMaybeValue: 'T | null | undefined',
        enumsAsTypes: true,
      },
    },
  },
};

export default config;
