import { failuresOf } from './failure.js';

const breaches = failuresOf(
  'Breaches',
  'regulator-foi-2024',
)({
  I01: ['Breaches could not be found by the processor that they happened at.', '7 cases, searched by hand'],
  I02: ['One label stood for every public body.'],
  I03: ['A count was true for the day of the search only.'],
  I05: ['A breach came in phases: a report, further information, a closing letter.', '2 and 17 May 2024'],
  I11: ['Details of breaches were kept confidential, for fear that nobody would report.'],
  I12: ['One vendor’s incident touched many controllers, and nothing joined them.', '7 cases, 1 vendor'],
});

const disclosure = failuresOf(
  'Disclosure',
  'regulator-foi-2024',
)({
  I04: ['An earlier answer was assumed that did not exist.'],
  I06: ['Exemptions were claimed item by item.', '4 exemptions'],
  I07: ['A clock of twenty working days was extended to forty.', '13 August, 11 September, 9 October 2024'],
  I08: ['References could be joined to published data to name controllers.', '7 references'],
  I09: ['A review within forty working days, then a complaint.'],
  I10: ['A published letter kept a tracking address with a mailbox in it.', '1 address'],
});

export const failuresOf2024 = [...breaches, ...disclosure];
