import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';
import { graphqlDocuments } from './build/graphql-documents.js';
import { madeAhead } from './build/made-ahead.js';
import { workedOut } from './build/worked-out.js';

/** What every page shows to those who are signed in: in one piece, because many small ones compress badly and ask often. */
const onEveryPage = [
  /node_modules.(react|react-dom|scheduler|rxjs|optimism)\//,
  /node_modules.(@apollo.client|@tanstack.(react-router|router-core|history|react-store|store))\//,
  /ui.src.(BackLink|Button|ButtonLink|Caption|Heading|InsetText|Link|LinkProvider|NotificationBanner|Panel|TaskList|TaskListItem)\.tsx$/,
  /portal.src.shell.(Page|Portal|paths)\.tsx?$/,
  /catalogue.src.labels.(roles|stages)-in-words\.ts$/,
  /domain.src.(kernel.counted|gates.ask-for-stage)\.ts$/,
];

/** What finds out who somebody is, before any page is there. */
const signIn =
  /portal.src.shell.(identity|sign-in-session|sign-in-ended|sign-in-unanswered|who-is-here|ask-for-tokens|in-time|build|claims-of|line|planned-leaving)\.ts$/;

/** What a form of several fields is made of: small parts that need nothing else. */
const fields =
  /ui.src.(CharacterCount|Checkboxes|Choice|Date|ErrorMessage|ErrorSummary|Field|FileUpload|FormGroup|Hint|Label|Radios|Select|Text)\w*\.tsx$/;

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
    rolldownOptions: {
      output: {
        chunkFileNames: 'assets/[hash].js',
        codeSplitting: {
          groups: [
            { name: 'loader', test: /preload-helper|rolldown.runtime/, priority: 1 },
            { name: 'sign-in', test: signIn, priority: 1 },
            { name: 'every-page', test: (id) => onEveryPage.some((pattern) => pattern.test(id)) },
            { name: 'fields', test: fields, minShareCount: 2 },
          ],
        },
      },
    },
  },
  css: { lightningcss: { errorRecovery: true }, preprocessorOptions: { scss: { quietDeps: true } } },
});
