/** Lints planted text as if it stood in files of the house, and answers with the rules that spoke, as JSON. */
import { ESLint } from 'eslint';

const planted = JSON.parse(process.argv[2]);
const eslint = new ESLint();
const answers = [];
for (const { file, text } of planted) {
  const [{ messages }] = await eslint.lintText(text, { filePath: file });
  answers.push(messages.map(({ ruleId, message }) => ruleId ?? message));
}
console.log(JSON.stringify(answers));
