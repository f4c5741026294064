import type { TemplateItem } from '@countersign/domain/document/items';
import { deferredQuestion, local, localQuestion, localTable, nationalQuestion } from './item.js';

const section = 'transfers';

export const transfers: readonly TemplateItem[] = [
  localTable(
    {
      id: 'flows',
      section,
      title: 'Ways that data takes',
      guidance: 'One row for each way into the service, through it and out of it, copying by hand included.',
      law: ['dpa2018.s64.3.a', 'dpa2018.s61.1-2', 'ukgdpr.35.7.a', 'ukgdpr.30.1'],
    },
    'flow',
    1,
  ),
  local('transfer-statement', {
    id: 'transfers.statement',
    section,
    title: 'Does personal data leave the United Kingdom',
    guidance:
      'Answer for the United Kingdom and not for Europe. Access from abroad counts, and so does diagnostic data.',
    law: ['dpa2018.s33', 'dpa2018.s73.1', 'ukgdpr.44A', 'ico.remote.access'],
  }),
  nationalQuestion({
    id: 'transfers.routes',
    section,
    title: 'Ways out of the United Kingdom',
    guidance: 'Storage in the United Kingdom is one answer of six. Look at access, backup and diagnosis as well.',
    provenance: 'law',
    law: ['dpa2018.s73.1', 'dpa2018.s73.3', 'dpa2018.s73.4.aa', 'dpa2018.s78.7', 'ukgdpr.44A', 'ico.remote.access'],
    answer: [
      'Data at rest is stored in the United Kingdom. That alone does not mean that none leaves. Four ways out remain: an engineer abroad who looks at data to solve a fault, diagnostic data about use, features for which the vendor publishes an exception, and somebody who signs in from another country.',
      'Access from abroad is treated as a transfer. For law enforcement data each one must be necessary for a law enforcement purpose, must be approved by regulations or rest on safeguards that the force itself finds not materially lower, and must go to a processor whose contract with this force complies with section 59. No approval under Part 3 is known for the United States; the arrangement for commercial data does not help.',
      'The programme cannot settle this for a force, because the test turns on the force’s own contract and on its own instruction for each particular transfer. Until both are there, access by engineers abroad stays switched off unless the force lets one in.',
    ],
  }),
  nationalQuestion({
    id: 'transfers.exceptions',
    section,
    title: 'Exceptions that the vendor publishes',
    guidance: 'Read the vendor’s page on the day you write, and record the day. Put each exception at its component.',
    provenance: 'facts-of-2019',
    law: ['dpa2018.s73.1', 'dpa2018.s61.1-2', 'dpa2018.s34.3'],
    answer: [
      'In 2020 the vendor’s own page said that some things are kept or copied outside the region that a customer chose: deployment packages of the platform went to the United States whatever the region. The programme conceded exceptions for recovery after a disaster. The list changes, and the programme does not keep it for a force.',
      'An exception is answered in one of two ways: no personal data is in it, and somebody has checked; or it is a transfer, and stands on the register with its test.',
    ],
  }),
  localTable(
    {
      id: 'transfers.register',
      section,
      title: 'Register of transfers',
      guidance:
        'One row for each way in which personal data leaves the United Kingdom or is reached from outside, with what it rests on and the instruction.',
      law: ['dpa2018.s73.1', 'dpa2018.s73.2', 'dpa2018.s73.3', 'dpa2018.s75.3', 'ukgdpr.44A', 'ukgdpr.46'],
    },
    'transfer',
    0,
  ),
  deferredQuestion({
    id: 'transfers.instructions',
    section,
    title: 'Instructions for particular transfers',
    guidance:
      'Say which transfers this force instructs, for which purpose, to which country and until when, and who signed. If it instructs none, say that and say how access is refused.',
    law: ['dpa2018.s59.7', 'dpa2018.s73.1', 'dpa2018.s73.4.aa'],
  }),
  localQuestion({
    id: 'transfers.travel',
    section,
    title: 'Staff who are abroad',
    guidance:
      'Say whether anybody may open the service from another country, for what, who allows it and how the rest is refused.',
    law: ['dpa2018.s73.1', 'dpa2018.s66.1', 'ico.remote.access'],
  }),
];
