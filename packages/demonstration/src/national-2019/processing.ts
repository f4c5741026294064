import { inferred, reportedBy, stated } from '@countersign/catalogue/account';
import { marked, row, table, type AccountedItem } from './item.js';

const oneParagraph =
  'only mentions Part Three processing – the law enforcement-specific data protection legislation – in one paragraph';
const merged = reportedBy('experts', 'merging criminal investigation information with employee data');
const noKinds = reportedBy(
  'experts',
  'a requirement under Part Three to identify categories of people whose data is being processed',
);
const noBasis = inferred(
  'asked for the lawful bases, the programme pointed to those of the processing that forces do now, and to none in the document',
  'are in fact no different to the lawful bases for the processing which forces currently undertake',
);
const noSchedule8 = reportedBy('experts', 'Schedule 8 is not even mentioned in here');

/** What the rules read of the law that the document applies: nothing that the source does not say. */
export const processing = (): readonly AccountedItem[] => [
  table(
    { id: 'activities', section: 'activities', title: 'The processing' },
    'activity',
    1,
    inferred('the source tells of processing that is taken together, and of one paragraph on Part 3', oneParagraph),
  ),
  row(
    {
      id: 'activities/together',
      tableId: 'activities',
      section: 'activities',
      title: 'Investigations and employees, taken together',
    },
    'activity',
    {
      name: marked('Investigations and employees, taken together', merged),
      regime: marked(null, merged),
      peopleCategories: marked([], noKinds),
      lawfulBasis: marked(null, noBasis),
    },
  ),
  row(
    {
      id: 'activities/part-3',
      tableId: 'activities',
      section: 'activities',
      title: 'Processing under Part 3, of which one paragraph speaks',
    },
    'activity',
    {
      name: marked('Processing under Part 3, of which one paragraph speaks', stated(oneParagraph)),
      regime: marked('part-3', stated(oneParagraph)),
      peopleCategories: marked([], noKinds),
      lawfulBasis: marked(null, noBasis),
      sensitive: marked(
        true,
        inferred(
          'experts ask for a condition of Schedule 8, which is owed for sensitive processing alone',
          'Schedule 8 is not even mentioned in here',
        ),
      ),
      schedule8Condition: marked(null, noSchedule8),
    },
  ),
  table(
    { id: 'rights', section: 'rights', title: 'Rights by processing activity' },
    'right',
    0,
    inferred(
      'experts expected a section on rights by processing activity and by law, so there is no row for a right of an activity',
      'a whole section about data subjects’ rights',
    ),
  ),
];
