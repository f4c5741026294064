/** How many texts stand in the sources of each pattern that is not yet in words, as JSON. */
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { noLiteralText } from '../literal-text.mjs';
import { notYetInWords } from '../not-yet-in-words.mjs';

const only = {
  files: ['**/*.{ts,tsx}'],
  ignores: ['**/*.test.{ts,tsx}', '**/test/**', '**/generated/**', '**/*{.repository,.loader,-sql}.ts'],
  languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
  plugins: { words: { rules: { 'no-literal-text': noLiteralText } } },
  rules: { 'words/no-literal-text': 'error' },
};

const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: [only], allowInlineConfig: false });
const left = {};
for (const pattern of notYetInWords) {
  const results = await eslint.lintFiles([pattern.replace(/\/\*\*$/, '/**/*.{ts,tsx}')]);
  left[pattern] = results.reduce((sum, { errorCount }) => sum + errorCount, 0);
}
console.log(JSON.stringify(left));
