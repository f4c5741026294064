import { disputedBy, inferred, at, reportedBy, stated } from '../account/told.js';
import { failuresOf } from './failure.js';

const timing = failuresOf('Timing')({
  F01: [
    'Forces were in the roll-out, under way since September 2017, before they had an assessment of their own.',
    stated('with the exception of Kent, are yet to conduct the data protection impact assessment'),
    '29 of 30 forces; more than a million people',
  ],
  F02: [
    'The programme promised an assessment of each force for the full roll-out, while pilots already used real data.',
    reportedBy(
      'the programme',
      'a pilot of around 250 users to making M365 tools available for wider use, including use of sensitive data',
    ),
    'pilots of about 250',
  ],
  F03: [
    'A force said that it would update its documents as its experience of use grew.',
    reportedBy(
      'the force',
      'As our experience of using the capability expands, we will update the documentation accordingly',
    ),
  ],
  F04: [
    'The programme named two forces as the first with a full roll-out; one of them had answered that its assessment was still in progress.',
    reportedBy('the programme', 'Kent and Essex are the first forces to achieve a full M365 roll-out'),
    '2 forces named, 1 in progress',
  ],
  F05: [
    'A tranche was to go live, and one of its members confirmed that its assessment was complete.',
    stated('of these, only Kent confirmed it has completed a DPIA'),
    '12 forces, 1 complete',
  ],
  F06: [
    'A system that was assessed under the older, optional regime alone needs a new assessment where it changed significantly. The source gives this as a rule, and of no force.',
    stated('all previously assessed systems must be reassessed under the new process'),
  ],
});

const reliance = failuresOf('Reliance on the national text')({
  F10: [
    'Forces said that they had accepted the national assessment, which says itself that it replaces nobody’s.',
    reportedBy('forces', 'The remaining 12 respondents said they had accepted the national DPIA'),
    '12 of 29 that answered',
  ],
  F11: [
    'Whether the forces that relied on the document had reviewed it is not known.',
    stated('it is unclear whether the 12 forces relying on it actually reviewed the document'),
    '12 forces',
  ],
  F12: [
    'Experts said that even if a national risk owner accepted the risks, that could not serve another controller. Whether anybody accepted a risk is not on record.',
    reportedBy('experts', 'I don’t think I’d take the word of another SIRO'),
  ],
  F13: [
    'For what is local, the national document has one page with five headings.',
    stated('a single page divided into five headings'),
    '9 of 30 said that they used it',
  ],
  F14: [
    'The programme said that details would be in the assessments of the forces, and forces pointed to the national text.',
    reportedBy('the programme', 'This detail will be included in the force-specific DPIAs'),
  ],
  F15: [
    'Forces answered that they had no assessment, and did not mention the national one.',
    reportedBy(
      'forces',
      'Three forces – Derbyshire, Wiltshire and Northamptonshire – responded that they had not conducted a DPIA',
    ),
    '3 forces',
  ],
  F16: [
    'A force said that it had an assessment and, asked for it, that it had not.',
    reportedBy('the force', 'prompted the force to concede it had not conducted one'),
    '1 force',
  ],
  F17: ['Three controllers gave one answer.', stated('which responded jointly to the FOI'), '3 controllers'],
  F18: [
    'The programme told how many forces had signed up; that is not how many have an assessment.',
    reportedBy('the programme', 'all forces in England and Wales have now signed up to the programme'),
    'about a third had met the requirements, as the programme reported',
  ],
});

const signOff = failuresOf('Sign-off')({
  F20: [
    'A document is marked final, and its part for sign-off is blank.',
    stated('the section on “sign off and record outcomes” has been left completely blank'),
    'dated 2 May 2019',
  ],
  F21: [
    'Because that part is blank, it is not known whether advice was accepted or overruled.',
    stated('it is unclear whether this DPO advice was accepted or overruled'),
  ],
  F22: [
    'Experts doubted that those who advise and decide in forces understood Part 3; people who were trained in 2019 said that it was their first training in it.',
    reportedBy('experts', 'the training was the first they’d received on Part Three'),
  ],
});

const processors = failuresOf('Processors')({
  F30: [
    'The document lists Microsoft 365 applications, and names two other companies, not Microsoft, as the key data processors.',
    stated('it is BT and Deloitte that are identified as “key data processors in the NEP solution ecosystem”'),
    '12 applications, 2 processors named',
  ],
  F31: [
    'Asked why, the programme pointed to the description of the components, and not to their part in law.',
    reportedBy('the programme', 'explains in some detail which Microsoft components and tools are included'),
  ],
  F32: [
    'Asked whether its terms cover Part 3 and whether support is in the United Kingdom, the vendor had no information to share.',
    reportedBy('the vendor', 'Microsoft said it currently does not have any information to share'),
  ],
});

const contract = failuresOf('Contract')({
  F40: [
    'Forces answered that they held no information on the contract with the vendor.',
    reportedBy(
      'forces',
      '29 of the 30 police forces involved in the initiative confirmed that they hold “no information”',
    ),
    '29 of 30',
  ],
  F41: [
    'An addendum stands between the programme and the vendor; the document says that the programme has no ability to enter into contracts.',
    stated('has no ability to enter into contracts'),
    '1 addendum',
  ],
  F42: [
    'Forces answered that linked terms contain every clause; the programme could not give a map of them line by line.',
    reportedBy(
      'the programme',
      'not able to provide a comprehensive line-by-line mapping of all of the Section 59 obligations',
    ),
    '15 near-identical answers',
  ],
  F43: [
    'Section 59 was cited for logging and transfers, which it does not answer.',
    reportedBy(
      'Computer Weekly',
      'does not cover the activity and consultation logging requirements, or the international transfer restrictions',
    ),
    '2 topics',
  ],
  F44: [
    'The linked terms do not refer to Part 3.',
    reportedBy('Computer Weekly', 'the documents themselves make no reference to Part Three of the DPA'),
  ],
  F45: [
    'The standard terms let the vendor transfer data at its discretion.',
    reportedBy('Computer Weekly', 'the standard terms empower Microsoft to transfer data at its discretion'),
  ],
  F46: [
    'The contract and the terms did not show that logs of consultation are kept.',
    reportedBy(
      'experts',
      'has consultation logs to establish the justification for why a user has looked at a particular piece of data',
    ),
    '6 operations are to be logged',
  ],
  F47: [
    'Papers were asked for and not released. The source does not say that the assessment rests on them.',
    stated('two official risk assessment documents from the Home Office and the memorandum of understanding'),
    '2 risk assessments and a memorandum',
  ],
});

const regime = failuresOf('Regime')({
  F50: [
    'Part 3 stands in one paragraph of the document.',
    stated(
      'only mentions Part Three processing – the law enforcement-specific data protection legislation – in one paragraph',
    ),
    '1 paragraph',
  ],
  F51: [
    'Information of criminal investigations and data of employees were taken together.',
    reportedBy('experts', 'merging criminal investigation information with employee data'),
  ],
  F52: [
    'Asked about risks by regime, the programme answered “where appropriate”, without detail.',
    reportedBy('the programme', 'where appropriate or applicable'),
  ],
  F53: [
    'Asked for lawful bases, the programme answered that they are no different from those of the processing that forces do now.',
    reportedBy(
      'the programme',
      'are in fact no different to the lawful bases for the processing which forces currently undertake',
    ),
  ],
  F54: [
    'Experts found no mention of Schedule 8.',
    reportedBy('experts', 'Schedule 8 is not even mentioned in here'),
    '0 of 9 conditions',
  ],
  F55: [
    'Experts expected a whole section on the rights of people, by processing activity and by law.',
    reportedBy('experts', 'a whole section about data subjects’ rights'),
  ],
  F56: [
    'Experts missed the kinds of people whose data it is, which Part 3 asks for.',
    reportedBy(
      'experts',
      'a requirement under Part Three to identify categories of people whose data is being processed',
    ),
  ],
  F57: [
    'The document passes over logs of activity and of consultation; experts saw a risk that evidence is challenged.',
    reportedBy('Computer Weekly', 'the DPIA sidesteps the issue of maintaining activity and consultation logs'),
    '6 operations are to be logged',
  ],
  F58: ['Experts warned that copies drift from the systems of record.', reportedBy('experts', 'unofficial backdoors')],
});

const risk = failuresOf('Risk')({
  F60: [
    'A risk that is scored probable and significant is stated at medium.',
    stated('concludes the overall risk is “medium”'),
    'rectification',
  ],
  F61: [
    'The same two scores are stated at low for another risk.',
    stated('concludes that the overall risk is “low”'),
    'erasure',
  ],
  F62: [
    'Asked for it, the programme gave no matrix and no method.',
    stated('what risk matrices were used in the process'),
  ],
  F63: [
    'Every risk has the same two measures.',
    stated('the only solution proposed for all of the 12 risks presented is staff training and strict access controls'),
    '12 of 12',
  ],
  F64: [
    'Experts said that the measures do not fit the risk.',
    reportedBy('experts', 'nothing to do with the risk that’s been presented'),
  ],
  F65: [
    'Asked about the rights of people, the programme pointed to an assessment of security risks.',
    reportedBy('the programme', 'a robust and detailed security risk management assessment'),
  ],
  F66: [
    'No risk of the document is rated high, with training and policies as the only measures. A consultation is mandatory where a high risk remains, so none was due by the document.',
    reportedBy(
      'experts',
      'it is mandatory to send a DPIA to the ICO when the processing of personal data presents a high risk that cannot be mitigated',
    ),
  ],
  F67: [
    'Experts warned of new personal data made by putting data together, and of data kept without an end.',
    reportedBy('experts', 'all sensitive data that could be held in the cloud indefinitely'),
  ],
  F68: [
    'A court had held the assessment of a police force deficient in risks and measures, in another matter.',
    stated('The DPIA failed properly to assess the risks to the rights and freedoms of data subjects'),
    '1 force, on facial recognition',
  ],
});

const regulator = failuresOf('The regulator')({
  F70: [
    'The programme said that it had consulted the regulator throughout; the regulator said that it gave informal advice and that nothing was formally submitted.',
    disputedBy(
      'the regulator',
      'a data protection impact assessment was not formally submitted for consultation with the commissioner',
      {
        by: 'the programme',
        says: 'it had consulted the regulator throughout and taken up its detailed comments',
        place: at('was not formally submitted for consultation with the commissioner'),
      },
    ),
  ],
  F71: [
    'The document planned to send a version to the regulator by 30 April 2019. Asked, the regulator answered that none was formally submitted; the programme said that a full copy was provided.',
    disputedBy('the regulator', 'was not formally submitted for consultation with the commissioner', {
      by: 'the programme',
      says: 'a full copy was provided',
      place: at('no later than 30 April 2019'),
    }),
  ],
});

const claims = failuresOf('Claims')({
  F72: [
    'Matters that the programme said are addressed could not be found in the document by its readers.',
    reportedBy(
      'Computer Weekly',
      'unable to identify the areas of the DPIA where this risk is addressed and mitigated',
    ),
    '3 topics at least',
  ],
  F73: [
    'A policing strategy is cited for a goal about the cloud, and does not mention the word.',
    stated('that document does not mention the word “cloud” once in 11 pages'),
    '48 forces, 11 pages, 0 mentions',
  ],
  F74: [
    'The programme said that all options were considered; options that stay in the United Kingdom were not shown.',
    reportedBy('the programme', 'All options were considered and discussed with leads from across policing'),
  ],
});

const versions = failuresOf('Versions and disclosure')({
  F80: [
    'A version that was said to be updated is identical to the one that had been released.',
    stated('is identical to the version disclosed to Computer Weekly'),
    '2 May 2019 in both',
  ],
  F81: [
    'Later versions were said to exist, and were neither released nor mentioned in the answer to the request.',
    stated('was also not advised about the potential existence of newer versions'),
  ],
  F82: [
    'The document has not changed since 2 May 2019, through a judgment of July 2020 and a new tranche.',
    stated('the document has not been updated since being marked “final” on 2 May 2019'),
  ],
  F83: [
    'The document was refused at first, and came with redactions after a review.',
    stated('initially refused to disclose it on law enforcement and national security grounds'),
    '1 refusal, 1 review',
  ],
  F84: [
    'The part for sign-off is blank. That it was not redacted is told only by the marks that redactions elsewhere carry: blank has no mark of its own.',
    stated('indicating that instead of being redacted, it was simply not finished'),
  ],
  F85: [
    'One force had not answered the request months later.',
    stated('Only Durham is yet to respond to the original FOI request sent in July 2020'),
    '1 force',
  ],
  F86: [
    'Forces answered that the request does not reach to an interpretation of the contract.',
    reportedBy('forces', 'does not extend to undertaking analysis or interpretation of contractual documentation'),
  ],
  F90: [
    'Asked were post-holders of the programme, senior staff of the Police ICT Company and representatives of three forces; an expert called that an echo chamber.',
    reportedBy('experts', 'This is principally an echo chamber, rather than a consultation exercise'),
    '3 forces',
  ],
});

const use = failuresOf('Use')({
  F100: [
    'Data of a firearms register and of a crime system was copied into the service.',
    stated('copying data out of the National Firearms Licensing system into Teams'),
    '1 force',
  ],
  F101: [
    'At a meeting on serious organised crime slides were shared and sound was recorded.',
    stated('slides were shared and audio recorded'),
    '2 forces',
  ],
  F102: [
    'Safeguarding hubs with partner agencies met in the service.',
    stated('is being shared with partner agencies over Teams'),
    '1 force',
  ],
  F103: [
    'The service was used at a sudden death and at the search of a house, by a force that answered that it had no assessment.',
    stated('the medication which was around the deceased'),
    '1 force',
  ],
  F104: [
    'So many people, many of them vulnerable, call for an assessment.',
    inferred(
      'the number of people and their vulnerability are given by the source; that both call for an assessment is the law',
      'personal data of more than one million UK citizens, many of them vulnerable or at risk',
    ),
    'more than a million people',
  ],
});

const transfers = failuresOf('Transfers')({
  F110: [
    'Asked about processing in the United Kingdom, forces answered with the region of storage.',
    reportedBy('forces', 'The region selected for storage of data is the UK'),
  ],
  F111: [
    'The vendor publishes exceptions to the region, backups of deployment packages among them; the programme conceded exceptions for disaster recovery.',
    reportedBy('the vendor', 'to the United States regardless of the deployment region'),
  ],
  F112: [
    'The document says that no data would leave the European Union. Whether it leaves the United Kingdom is another question, and since the end of 2020 the one that the law asks.',
    stated('no data would be transferred outside the EU'),
  ],
  F113: [
    'The conditions of a transfer in the Act, that it be strictly necessary among them, were not applied.',
    reportedBy('Computer Weekly', 'the transfer be considered “strictly necessary”'),
    '4 conditions',
  ],
  F114: [
    'Powers of surveillance abroad were said to be addressed, and are not clearly addressed in the document.',
    reportedBy(
      'Computer Weekly',
      'subject to a wide range of US government surveillance powers have not been clearly addressed',
    ),
  ],
  F115: [
    'Transfers take place under a blanket approval, given with the terms of service, and not by permission for each.',
    reportedBy('experts', 'under a blanket approval given by the controller when accepting the terms of service'),
  ],
});

const governance = failuresOf('Governance')({
  F120: [
    'Experts said that people would only know to complain once harm was done.',
    reportedBy('experts', 'would only be able to know if harm had already been caused'),
  ],
  F121: [
    'Money that is committed makes stopping hard.',
    inferred(
      'the budget is given by the source; what it does to a decision is our view',
      'The total programme budget is £57.7m over the four years',
    ),
    '£57.7m over four years',
  ],
  F122: [
    'People who were asked did not answer; the press office of the programme answered for them, in the same words.',
    stated('directly mirrored those given above'),
    '3 people',
  ],
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
