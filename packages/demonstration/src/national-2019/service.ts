import { inferred, stated } from '@countersign/catalogue/account';
import { marked, row, table, type AccountedItem } from './item.js';

const keyProcessors =
  'it is BT and Deloitte that are identified as “key data processors in the NEP solution ecosystem”';
const leaves = 'no data would be transferred outside the EU';

/** Of the twelve applications the source gives the number and the vendor, and not what each is. */
export const applicationsOf2019 = Array.from({ length: 12 }, (_, place) => `Application ${String(place + 1)} of 12`);

const application = (name: string, place: number): AccountedItem =>
  row(
    { id: `components/${String(place + 1)}`, tableId: 'components', section: 'components', title: name },
    'component',
    {
      component: marked(name, stated(keyProcessors)),
      processor: marked(null, stated(keyProcessors)),
      role: marked(
        null,
        inferred(
          'asked why Microsoft is not named, the programme pointed to the description of the components',
          'explains in some detail which Microsoft components and tools are included',
        ),
      ),
      abroad: marked(
        [],
        inferred('the document says that no data would leave the European Union, so it names no place outside', leaves),
      ),
    },
  );

const processor = (id: 'bt' | 'deloitte', name: string): AccountedItem =>
  row({ id: `processors/${id}`, tableId: 'processors', section: 'components', title: name }, 'processor', {
    processor: marked(id, stated(keyProcessors)),
    role: marked('processor', stated(keyProcessors)),
  });

/** What the document says of the service: twelve applications, two processors, and that nothing leaves the Union. */
export const service = (): readonly AccountedItem[] => [
  table({ id: 'components', section: 'components', title: 'Applications' }, 'component', 1, stated(keyProcessors)),
  ...applicationsOf2019.map(application),
  table(
    { id: 'processors', section: 'components', title: 'Key data processors' },
    'processor',
    1,
    stated(keyProcessors),
  ),
  processor('bt', 'BT'),
  processor('deloitte', 'Deloitte'),
  row({ id: 'transfers.statement', section: 'transfers', title: 'Transfers' }, 'transfer-statement', {
    leaves: marked('none', stated(leaves)),
    text: marked('No data would be transferred outside the EU.', stated(leaves)),
  }),
  table(
    { id: 'transfers', section: 'transfers', title: 'Each transfer' },
    'transfer',
    0,
    inferred('a document that says that no data would leave describes no transfer', leaves),
  ),
];
