import { pathToFileURL } from 'node:url';
import { inRoot } from '../run/paths.mjs';
import { compare } from './slices.mjs';

const load = (file) => import(pathToFileURL(inRoot(file)).href);
const { canonicalJson, entryPreimage, genesisPreimage, verifyLedger } = await load('packages/domain/dist/index.js');
const { sha256 } = await load('apps/cli/dist/ledger/sha256.js');

const organisation = { id: 'd0000000-0000-4000-8000-000000000001', name: 'A force' };
const entries = 2_000;

const body = (seq) =>
  canonicalJson({
    act: 'answer-item',
    subjectKind: 'assessment-item',
    subjectId: `${organisation.id}/necessity.local`,
    by: organisation.id,
    at: new Date(1_600_000_000_000 + seq * 1000).toISOString(),
    before: sha256(`${seq}`),
    after: sha256(`${seq + 1}`),
  });

const aChain = () => {
  const chain = [];
  for (let [seq, previous] = [1, sha256(genesisPreimage(organisation.id))]; seq <= entries; seq += 1) {
    const text = body(seq);
    const hash = sha256(entryPreimage(previous, seq, text));
    chain.push({ seq, body: text, hash });
    previous = hash;
  }
  return chain;
};

/** Verifying a chain, entry by entry as the command line does, against hashing the same bytes at one stroke. */
export const measureLedger = () => {
  const chain = JSON.parse(JSON.stringify(aChain()));
  const { seq, hash } = chain.at(-1);
  const exported = {
    organisation,
    exportedAt: '',
    head: { seq, hash },
    entries: chain,
  };
  const bytes = Buffer.from(
    chain.map((entry, index) => entryPreimage(chain[index - 1]?.hash ?? hash, entry.seq, entry.body)).join(''),
  );
  return compare(
    {
      atOnce: 1,
      warmUp: 50,
      operation: async () => {
        if (verifyLedger(exported, sha256).kind !== 'whole') throw new Error('The chain does not verify.');
      },
    },
    {
      atOnce: 1,
      warmUp: 50,
      operation: async () => {
        sha256(bytes);
      },
    },
  );
};
