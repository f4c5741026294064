import { inferred, stated } from '../account/told.js';
import { failuresOf } from './failure.js';

const by = (words: string) => stated(words, 'regulator-2024');

const breaches = failuresOf('Breaches')({
  I01: [
    'Breaches could not be found by their processor; staff of the regulator searched by hand.',
    by('We do not have a straightforward way of obtaining the information you have asked for'),
    '7 cases',
  ],
  I02: [
    'The search used one label, which stands for every public body.',
    by('we have a meta-data category of "Public authority"'),
  ],
  I03: ['A count is true for the day of its search.', by('This information is accurate as of 19 August 2024')],
  I05: [
    'A breach came in phases: a report, further information, a closing letter.',
    by('in their follow-up email response to the ICO on 17 May 2024'),
    '2 and 17 May 2024',
  ],
  I11: ['Details of breaches are expected to be kept confidential.', by('expected to be kept confidential by default')],
  I12: [
    'Breaches with one vendor touched several controllers, and nothing in the record joins them.',
    inferred(
      'the cases had to be searched for one by one',
      'seven PDB cases under "Public authority" accounts',
      'regulator-2024',
    ),
    '7 cases, 1 vendor',
  ],
});

const disclosure = failuresOf('Disclosure')({
  I04: ['An earlier answer was asked for that is not held.', by('We do not hold that particular FOI response')],
  I06: [
    'Exemptions were claimed item by item.',
    by('exempt information under sections 24, 31 and 38 of the FOIA'),
    '4 exemptions',
  ],
  I07: [
    'A time of twenty working days was extended to forty.',
    by('We will therefore respond to you by 9 October 2024'),
    '13 August, 11 September, 9 October 2024',
  ],
  I08: [
    'References of cases can be joined to published data, and name the controllers.',
    by('we would be making it possible to identify which data controllers'),
    '7 references',
  ],
  I09: [
    'A review is to be asked for within forty working days; then comes a complaint.',
    by('Please do so within 40 working days'),
  ],
  I10: [
    'A published letter kept an address of a mail gateway, with a mailbox in it.',
    by('safelinks.protection.outlook.com'),
    '1 address',
  ],
});

export const failuresOf2024 = [...breaches, ...disclosure];
