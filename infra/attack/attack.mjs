import { amplification } from './amplification.mjs';
import { byteEdits } from './byte-edits.mjs';
import { fuzz } from './fuzz.mjs';
import { openHouse } from './house.mjs';
import { lostConnections } from './lost-connections.mjs';
import { openingRaces } from './opening-races.mjs';

/** In the order in which none spoils the next: what writes at random comes last. */
const attacks = [
  { name: 'Single-byte edits of an export', attack: byteEdits },
  { name: 'Amplification', attack: amplification },
  { name: 'Races for an opening', attack: openingRaces },
  { name: 'Lost connections', attack: lostConnections },
  { name: 'Fuzz of the contract', attack: fuzz },
];

const say = (line) => console.log(`- ${line}`);

const outcome = async (attack, house) =>
  attack(house).catch((error) => ({ found: `could not be run: ${error.message}`, holds: false, detail: [] }));

const named = (words) =>
  attacks.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word.toLowerCase())));

/** Attacks a service of its own in every way that is known, prints what held, and answers whether all did. */
export const attack = async (only = []) => {
  const chosen = named(only);
  if (chosen.length === 0) {
    console.error(`No attack is called “${only.join(' ')}”. There are: ${attacks.map(({ name }) => name).join('; ')}.`);
    return false;
  }
  const house = await openHouse(say);
  const lines = [];
  try {
    for (const { name, attack: run } of chosen) {
      say(name);
      lines.push({ name, ...(await outcome(run, house)) });
    }
  } finally {
    await house.close();
  }
  const width = Math.max(...lines.map(({ name }) => name.length));
  console.log('');
  for (const { name, found, holds, detail } of lines) {
    console.log(`${holds ? 'held  ' : 'FAILED'}  ${name.padEnd(width)}  ${found}`);
    if (!holds) for (const line of detail) console.log(`          ${line}`);
  }
  return lines.every(({ holds }) => holds);
};
