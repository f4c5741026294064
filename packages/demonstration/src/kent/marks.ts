import { templateDpia } from '../template-dpia/index.js';
import type { ExemplaryMark, ExemplaryRow } from './exemplary.js';

const lawEnforcement = ['foia.s31'];

const redactions: readonly ExemplaryMark[] = [
  {
    itemId: 'components.defender',
    mark: 'redact',
    exemptions: lawEnforcement,
    harm: 'Whoever plans an attack would learn which files and links are examined, and where, and would go round it.',
    publicInterest:
      'The public can judge from section 10 that mail is examined. The settings add little to that and much for an attacker.',
  },
  {
    itemId: 'risks.accounts',
    mark: 'redact',
    exemptions: lawEnforcement,
    harm: 'How fast and at which hours a strange sign-in is noticed tells an attacker when to try.',
    publicInterest:
      'That the risk exists and remains low is published in the list of risks. The times are not needed for it.',
  },
  {
    itemId: 'risks.informants',
    mark: 'redact',
    exemptions: ['foia.s31', 'foia.s38'],
    harm: 'The way in which references of protected people are recognised would help somebody who looks for one of them.',
    publicInterest:
      'There is an interest in knowing that such material is kept out, which section 1 says. A life outweighs the rest.',
  },
  {
    itemId: 'evidence-test-of-attack',
    mark: 'redact',
    exemptions: lawEnforcement,
    harm: 'The report says which attempts came closest.',
    publicInterest: 'Its result is published in section 10. The detail serves an attacker before it serves a reader.',
  },
  {
    itemId: 'scope.outside',
    mark: 'redact',
    exemptions: lawEnforcement,
    harm: 'The figures of the test say what passed, and so how to get material past the rules.',
    publicInterest:
      'The kinds of material that stay out are in the national text, which is public. The figures of the test are given to the ethics panel.',
  },
];

const published = (itemId: string): ExemplaryMark => ({
  itemId,
  mark: 'publish',
  exemptions: [],
  harm: '',
  publicInterest: '',
});

/** A mark for every item of the release and every row: publish, or redact under an exemption with the harm weighed. */
export const marksOf = (rows: readonly ExemplaryRow[]): readonly ExemplaryMark[] => {
  const redacted = new Set(redactions.map(({ itemId }) => itemId));
  const every = [...templateDpia.items.map(({ id }) => id), ...rows.map(({ key }) => key)];
  return [...every.filter((id) => !redacted.has(id)).map(published), ...redactions];
};
