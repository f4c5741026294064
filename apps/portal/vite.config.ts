import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: { outDir: 'dist/client', emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 },
  css: { lightningcss: { errorRecovery: true }, preprocessorOptions: { scss: { quietDeps: true } } },
});
