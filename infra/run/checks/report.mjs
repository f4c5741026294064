export const heading = (text) => console.log(`- ${text}`);

/** One line for what holds; the end of what was said for what does not. */
export const report = ({ name, passed, failed, detail }) => {
  const count = passed + failed > 1 ? ` (${passed} passed, ${failed} failed)` : '';
  console.log(`${failed ? 'FAILED' : 'ok    '} ${name}${count}`);
  if (failed && detail) console.log(`${detail.replaceAll(/^/gm, '    ')}\n`);
};

export const total = (outcomes) => {
  const broken = outcomes.filter(({ failed }) => failed);
  console.log(broken.length ? `\nFailed: ${broken.map(({ name }) => name).join(', ')}` : '\nEverything holds.');
  const sum = (pick) => outcomes.reduce((count, outcome) => count + pick(outcome), 0);
  return { passed: sum(({ passed }) => passed), failed: sum(({ failed }) => failed) };
};
