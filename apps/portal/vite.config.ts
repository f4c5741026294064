import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';
import { graphqlDocuments } from './build/graphql-documents.js';
import { madeAhead } from './build/made-ahead.js';
import { workedOut } from './build/worked-out.js';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  plugins: [workedOut(), graphqlDocuments(`${root}src`), react(), madeAhead(root)],
  resolve: { conditions: ['source', 'es2015', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['source', ...defaultServerConditions] } },
  build: {
    outDir: 'dist/client',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    sourcemap: true,
    // The first chunk names every other: their hashes are enough for that.
    rolldownOptions: { output: { chunkFileNames: 'assets/[hash].js' } },
  },
  css: { lightningcss: { errorRecovery: true }, preprocessorOptions: { scss: { quietDeps: true } } },
});
