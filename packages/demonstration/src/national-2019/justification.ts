import { inferred, stated } from '@countersign/catalogue/account';
import { marked, row, table, type AccountedItem } from './item.js';

const notOnce = 'that document does not mention the word “cloud” once in 11 pages';
const noWords = inferred(
  'the strategy does not mention the cloud, so no words of it can be given for the claim',
  notOnce,
);
const echo = 'This is principally an echo chamber, rather than a consultation exercise';

/**
 * The people who were asked, without how they stand to a force: a post-holder may be a data protection officer as well.
 */
const consultees = (): readonly AccountedItem[] =>
  [
    { id: 'programme', party: 'Post-holders of the programme' },
    { id: 'company', party: 'Senior staff of the Police ICT Company' },
    { id: 'forces', party: 'Representatives of Kent, Essex and Sussex' },
  ].map(({ id, party }) =>
    row({ id: `consultation/${id}`, tableId: 'consultation', section: 'consultation', title: party }, 'consultee', {
      party: marked(party, stated(echo)),
    }),
  );

/** Whom the document says that it asked, and what it cites. */
export const justification = (): readonly AccountedItem[] => [
  table({ id: 'consultation', section: 'consultation', title: 'Who was asked' }, 'consultee', 1, stated(echo)),
  ...consultees(),
  row({ id: 'citations/cloud', section: 'publication', title: 'A policing strategy is cited' }, 'citation', {
    claim: marked('A policing strategy set a cloud ready goal for 48 forces', stated(notOnce)),
    source: marked('A policing strategy of eleven pages', stated(notOnce)),
    locator: marked('', noWords),
    quotation: marked('', noWords),
  }),
];
