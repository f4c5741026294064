const isTest = /\.(test|spec)\.tsx?$/;
const unfinished = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME'].join('|')})\\b`);
const leftOut = /\b(?:test|it|describe)\.(?:only|skip|todo|fixme)\b|\bx(?:it|test|describe)\(/;
const host = /"resolved": "[a-z+]+:\/\//;

const checks = [
  { applies: () => true, found: unfinished, says: 'work left for later is an issue, not a comment' },
  { applies: (name) => isTest.test(name), found: leftOut, says: 'a test that does not run proves nothing' },
  { applies: (name) => name === 'package-lock.json', found: host, says: 'the lockfile names no host' },
];

/** What has no place in a file of that name, one line a fault. */
export const faultsIn = (name, text) =>
  checks
    .filter(({ applies, found }) => applies(name) && found.test(text))
    .map(({ found, says }) => {
      const line = text.slice(0, text.search(found)).split('\n').length;
      return `${name}:${line}: ${says}`;
    });
