import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { graphqlDocuments } from './build/graphql-documents.js';

const source = fileURLToPath(new URL('./src', import.meta.url));

export default defineConfig({
  plugins: [graphqlDocuments(source), react()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: { outDir: 'dist/client', emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 },
  css: { lightningcss: { errorRecovery: true }, preprocessorOptions: { scss: { quietDeps: true } } },
});
