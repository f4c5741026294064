import { failuresOf } from './failure.js';

const timing = failuresOf(
  'Timing',
  'press-2020',
)({
  F01: ['Forces went live before they had an assessment of their own.', '29 of 30 forces; more than a million people'],
  F02: [
    'An assessment was promised for the full roll-out, while pilots already used real data.',
    'pilots of about 250',
  ],
  F03: ['A force meant to write its assessment as experience of use grew.'],
  F04: ['The programme counted a force as rolled out whose assessment was still in progress.', '2 forces named'],
  F05: ['A whole tranche went live with one assessment complete among its members.', '12 forces, 1 complete'],
  F06: ['Assessments made under the older, optional regime were carried on.'],
});

const reliance = failuresOf(
  'Reliance on the national text',
  'press-2020',
)({
  F10: [
    'Forces accepted the national assessment, which says itself that it replaces nobody’s.',
    '12 of 29 that answered',
  ],
  F11: ['Nobody could show that the forces that relied on the document had read it.', '12 forces'],
  F12: ['One risk owner accepted risk for other controllers.', '1 person, 43 forces'],
  F13: ['What was local was one page with five headings.', '9 of 30 said they used it'],
  F14: ['The national text left details to the forces, and the forces pointed to the national text.'],
  F15: ['Forces had no assessment and did not mention the national one.', '3 forces'],
  F16: ['A force said that it had an assessment and, asked for it, that it had not.', '1 force'],
  F17: ['Three controllers gave one answer.', '3 controllers'],
  F18: ['Signing up was told as if it were approval.', 'about a third of forces'],
});

const signOff = failuresOf(
  'Sign-off',
  'press-2020',
)({
  F20: ['A document marked final had an empty page for sign-off.', '0 signatures'],
  F21: ['Whether advice was accepted or overruled was not recorded.'],
  F22: ['Those who signed had had no training on Part 3.'],
});

const processors = failuresOf(
  'Processors',
  'press-2020',
)({
  F30: ['The vendor that runs every component was not named as a processor.', '12 components, 2 others named'],
  F31: ['A description of the product stood where the part in law belonged.'],
  F32: ['The vendor gave no assurance on Part 3 or on where support sits.'],
});

const contract = failuresOf(
  'Contract',
  'press-2020',
)({
  F40: ['Forces held no information on the contract with the vendor.', '29 of 30'],
  F41: ['The addendum was signed by a programme that cannot contract.'],
  F42: ['Linked terms were said to contain every clause, and nobody could map one.', '15 near-identical answers'],
  F43: ['Section 59 was cited for logging and transfers, which it does not answer.'],
  F44: ['Terms were general, and spoke of the GDPR only.'],
  F45: ['Standard terms let the vendor decide on transfers under one blanket approval.'],
  F46: ['The contract did not provide for logs.', '6 operations'],
  F47: ['Papers that the assessment rests on were not held.', '2 risk assessments and a memorandum'],
});

const regime = failuresOf(
  'Regime',
  'press-2020',
)({
  F50: ['UK GDPR and Part 3 were taken as one; Part 3 stands in one paragraph.'],
  F51: ['Suspects’ and employees’ data were one category.'],
  F52: ['Risks were not assessed for each regime.'],
  F53: ['Lawful bases were said to be no different from before.', '0 bases'],
  F54: ['No Schedule 8 condition was given.', '0 of 9'],
  F55: ['Nothing was said of rights by activity and law.'],
  F56: ['Suspects, convicted people, victims and witnesses were not told apart.'],
  F57: ['Logging was passed over, so that who read evidence cannot be shown.', '6 operations'],
  F58: ['Copies drift from the systems of record.'],
});

const risk = failuresOf(
  'Risk',
  'press-2020',
)({
  F60: ['A risk that is probable and significant was called medium.', 'rectification'],
  F61: ['The same scores gave another level in another row.', 'erasure: low'],
  F62: ['No matrix or method was disclosed.'],
  F63: ['Every risk had the same two measures.', '12 of 12'],
  F64: ['Measures did not fit the harm: training for records that cannot be corrected.'],
  F65: ['A security paper was offered as the answer to a risk to people’s rights.'],
  F66: ['High scores were kept down, so that consultation was never due.'],
  F67: ['New personal data made by putting data together, and recordings without end, were not looked at.'],
  F68: ['A court had held another police assessment deficient in risks and measures.'],
});

const regulator = failuresOf(
  'The regulator',
  'press-2020',
)({
  F70: ['The programme said that it had consulted the regulator; nothing had been formally submitted.'],
  F71: ['A version was to be sent to the regulator by a day that passed before the document was final.'],
});

const claims = failuresOf(
  'Claims',
  'press-2020',
)({
  F72: ['Matters said to be addressed could not be found in the document.', '3 topics at least'],
  F73: ['A strategy was cited for what it does not say.', '11 pages, 0 mentions'],
  F74: ['All options were said to have been considered; those in the United Kingdom were not shown.'],
});

const versions = failuresOf(
  'Versions and disclosure',
  'press-2020',
)({
  F80: ['A version published as updated was the old one.'],
  F81: ['Later versions were said to exist and were not disclosed.'],
  F82: ['Nothing was reviewed after a judgment, a new scope and a new tranche.'],
  F83: ['The document was refused whole, and came redacted only on review.'],
  F84: ['What was blank could hardly be told from what was redacted.'],
  F85: ['A request was not answered for months.'],
  F86: ['Questions on the contract were declined as a matter of interpretation.', '29 forces'],
  F90: ['Only the programme’s own people and three forces were asked.'],
});

const use = failuresOf(
  'Use',
  'press-2020',
)({
  F100: ['Data of a firearms register and a crime system was copied into a chat service.', '1 force'],
  F101: ['A meeting on organised crime was recorded.', '2 forces'],
  F102: ['Safeguarding hubs with partners met in the service.', '1 force'],
  F103: ['Video calls were made from a sudden death and a house search, with no assessment.', '1 force'],
  F104: ['Scale and vulnerability made an assessment plainly due.', 'more than a million people'],
});

const transfers = failuresOf(
  'Transfers',
  'press-2020',
)({
  F110: ['The region of storage was given for a question on processing.'],
  F111: ['The vendor’s published exceptions to the region were not looked at.'],
  F112: ['The document said that nothing leaves the EU, and its own vendor’s terms said otherwise.'],
  F113: ['The statutory conditions of a transfer were never applied.', '4 conditions'],
  F114: ['Exposure to surveillance abroad was said to be addressed and was not.'],
  F115: ['No controller gave permission for a particular transfer.'],
});

const governance = failuresOf(
  'Governance',
  'press-2020',
)({
  F120: ['Whoever could have complained could not know.'],
  F121: ['Money already spent made stopping hard.', '£57.7m over four years'],
  F122: ['One press office answered for every leader with the same words.', '3 people'],
});

export const failuresOf2020 = [
  ...timing,
  ...reliance,
  ...signOff,
  ...processors,
  ...contract,
  ...regime,
  ...risk,
  ...regulator,
  ...claims,
  ...versions,
  ...use,
  ...transfers,
  ...governance,
];
