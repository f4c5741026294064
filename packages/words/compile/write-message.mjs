import { argumentsOf, isDrawn } from './arguments-of.mjs';

const quoted = (text) => {
  const plain = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return text.includes("'") && !text.includes('"') ? `"${plain}"` : `'${plain.replaceAll("'", "\\'")}'`;
};

const property = (name) => (/^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`);

const record = (forms) =>
  `{ ${Object.entries(forms)
    .map(([name, form]) => `${property(name)}: ${value(form)}`)
    .join(', ')} }`;

const selectValue = ({ name, forms }) => {
  if ('true' in forms || 'false' in forms) return `(${name} ? ${value(forms.true)} : ${value(forms.false)})`;
  if (!('other' in forms)) return `${record(forms)}[${name}]`;
  const { other, ...named } = forms;
  const tests = Object.entries(named).map(([form, one]) => `${name} === '${form}' ? ${value(one)} : `);
  return `(${tests.join('')}${value(other)})`;
};

const pluralValue = ({ name, forms }) => {
  const exact = Object.entries(forms).filter(([form]) => form.startsWith('='));
  const rest = Object.fromEntries(Object.entries(forms).filter(([form]) => !form.startsWith('=')));
  const tests = exact.map(([form, one]) => `${name} === ${form.slice(1)} ? ${value(one)} : `);
  return tests.length === 0
    ? `$plural(${name}, ${record(rest)})`
    : `(${tests.join('')}$plural(${name}, ${record(rest)}))`;
};

const writers = {
  text: ({ text }) => quoted(text),
  said: ({ name }) => name,
  number: ({ name }) => `$number(${name})`,
  day: ({ name }) => `$day(${name})`,
  moment: ({ name }) => `$moment(${name})`,
  slot: ({ name }) => name,
  tag: ({ name, children }) => `${name}(${value(children)})`,
  select: selectValue,
  plural: pluralValue,
};

const written = (piece) => writers[piece.kind](piece);

const inTemplate = (piece) =>
  piece.kind === 'text'
    ? piece.text.replaceAll(/[\\`]|\$\{/g, '\\$&').replaceAll('\n', '\\n')
    : `\${${written(piece)}}`;

/** The value of a message, or of a part of one, as an expression. */
const value = (message) => {
  if (message.length === 0) return "''";
  if (message.length === 1) return written(message[0]);
  if (isDrawn(message)) return `$together(${message.map(written).join(', ')})`;
  return `\`${message.map(inTemplate).join('')}\``;
};

const parameters = (asked, isTyped) => {
  const names = `{ ${asked.map(({ name }) => name).join(', ')} }`;
  if (!isTyped) return names;
  return `${names}: { ${asked.map(({ name, type }) => `readonly ${name}: ${type}`).join('; ')} }`;
};

/** A message as the value of a constant: a text, or a function of what it asks for. */
export const writeMessage = (message, { isTyped }) => {
  const asked = argumentsOf(message);
  if (asked.length === 0) return value(message);
  const answers = isTyped ? `: ${isDrawn(message) ? 'ReactNode' : 'string'}` : '';
  return `(${parameters(asked, isTyped)})${answers} => ${value(message)}`;
};
