import { measureBoard } from './board.mjs';
import { measureHome, measureStart } from './bytes.mjs';
import { measureColdStart } from './cold-start.mjs';
import { measureFindings } from './findings.mjs';
import { forkForEveryForce } from './forks.mjs';
import { openHouse } from './house.mjs';
import { measureLedger } from './ledger.mjs';
import { hangUp } from './post.mjs';
import { measureOpening } from './opening.mjs';
import { measureSaving } from './saving.mjs';
import { table } from './table.mjs';

const measures = [
  { name: 'National board, signed in, against a bare endpoint', atLeast: 0.8, measure: measureBoard },
  { name: 'Opening an assessment, against the bare statement', atLeast: 0.6, measure: measureOpening },
  { name: 'Saving one answer, against a bare transaction', atLeast: 0.5, measure: measureSaving },
  { name: 'Verifying the ledger, against one hash of the same bytes', atLeast: 0.5, measure: measureLedger },
  { name: 'All findings of 500 items, against one pass of JSON', atMost: 10, measure: measureFindings },
  { name: 'Cold start to the first signed-in answer, against a bare server', atMost: 6, measure: measureColdStart },
  { name: 'Bytes of the start page, against a static page of GOV.UK', atMost: 1, measure: measureStart },
  { name: 'Bytes of home, against a static page of GOV.UK', atMost: 2, measure: measureHome },
];

const say = (line) => console.log(`- ${line}`);

/** Measures everything in one run on the same data and prints it, worst first. It reports and judges nothing. */
export const bench = async (only = []) => {
  const house = await openHouse(say);
  try {
    say('Every force forks the first release');
    const forks = await forkForEveryForce(house);
    const lines = [];
    for (const { measure, ...line } of measures.filter(({ name }) => only.every((word) => name.includes(word)))) {
      say(line.name);
      lines.push({ ...line, ...(await measure({ ...house, forks })) });
    }
    console.log(`\n${table(lines)}\n`);
  } finally {
    hangUp();
    await house.close();
  }
};
