import { at, disputedBy, inferred, reportedBy, stated, told, type Told } from '@countersign/catalogue/account';

const keyProcessors =
  'it is BT and Deloitte that are identified as “key data processors in the NEP solution ecosystem”';

/** What the source says of the document itself. */
export const onRecord2019: readonly Told[] = [
  told(
    'It is marked final, and dated 2 May 2019.',
    stated('the document has not been updated since being marked “final” on 2 May 2019'),
  ),
  told(
    'Its part “sign off and record outcomes” is blank.',
    stated('the section on “sign off and record outcomes” has been left completely blank'),
  ),
  told(
    'It says that it does not take the place of an assessment by each force.',
    stated('The remaining 12 respondents said they had accepted the national DPIA'),
  ),
  told('For what is local it has one page with five headings.', stated('a single page divided into five headings')),
  told('It planned to send a version to the regulator by 30 April 2019.', stated('no later than 30 April 2019')),
  told(
    'No version was formally submitted to the regulator.',
    disputedBy('the regulator', 'was not formally submitted for consultation with the commissioner', {
      by: 'the programme',
      says: 'a full copy was provided',
      place: at('no later than 30 April 2019'),
    }),
  ),
  told('It lists twelve Microsoft 365 applications.', stated(keyProcessors)),
  told('It names BT and Deloitte as key data processors, and does not name Microsoft as one.', stated(keyProcessors)),
  told(
    'Part 3 of the Data Protection Act 2018 has one paragraph.',
    stated(
      'only mentions Part Three processing – the law enforcement-specific data protection legislation – in one paragraph',
    ),
  ),
  told(
    'It takes information of criminal investigations and data of employees together.',
    reportedBy('experts', 'merging criminal investigation information with employee data'),
  ),
  told('It does not mention Schedule 8.', reportedBy('experts', 'Schedule 8 is not even mentioned in here')),
  told(
    'It does not tell apart the kinds of people that Part 3 asks for.',
    reportedBy(
      'experts',
      'a requirement under Part Three to identify categories of people whose data is being processed',
    ),
  ),
  told(
    'Experts expected a whole section on the rights of people, by processing activity and by law.',
    reportedBy('experts', 'a whole section about data subjects’ rights'),
  ),
  told(
    'It passes over logs of activity and of consultation.',
    reportedBy('Computer Weekly', 'the DPIA sidesteps the issue of maintaining activity and consultation logs'),
  ),
  told(
    'It has twelve risks, all with the same two measures: staff training and strict access controls.',
    stated('the only solution proposed for all of the 12 risks presented is staff training and strict access controls'),
  ),
  told(
    'The risk of rectification is scored probable and significant, and stated at medium.',
    stated('concludes the overall risk is “medium”'),
  ),
  told(
    'The risk of erasure is scored probable and significant, and stated at low.',
    stated('concludes that the overall risk is “low”'),
  ),
  told(
    'It names no matrix.',
    inferred('asked for it, the programme gave none', 'what risk matrices were used in the process'),
  ),
  told(
    'It says that no data would be transferred outside the European Union.',
    stated('no data would be transferred outside the EU'),
  ),
  told(
    'It cites a policing strategy for a goal about the cloud for 48 forces; the strategy does not mention the cloud in its 11 pages.',
    stated('that document does not mention the word “cloud” once in 11 pages'),
  ),
  told(
    'Asked were post-holders of the programme, senior staff of the Police ICT Company and representatives of Kent, Essex and Sussex.',
    stated('This is principally an echo chamber, rather than a consultation exercise'),
  ),
];

/** What was said of the document in 2020. It is no part of the document, and the rules do not judge it. */
export const saidOf2019: readonly Told[] = [
  told(
    'The regulator was consulted throughout, and its detailed comments were taken up.',
    disputedBy('the programme', 'was not formally submitted for consultation with the commissioner', {
      by: 'the regulator',
      says: 'it gave informal advice, and nothing was formally submitted',
      place: at('was not formally submitted for consultation with the commissioner'),
    }),
  ),
  told(
    'Disaster recovery, the place of the data and surveillance abroad are addressed in the document; its readers could not find where.',
    reportedBy('the programme', 'unable to identify the areas of the DPIA where this risk is addressed and mitigated'),
  ),
  told(
    'The lawful bases are no different from those of the processing that forces do now.',
    reportedBy(
      'the programme',
      'are in fact no different to the lawful bases for the processing which forces currently undertake',
    ),
  ),
  told(
    'Details of Schedule 8 and of the contract will be in the assessments of the forces.',
    reportedBy('the programme', 'This detail will be included in the force-specific DPIAs'),
  ),
  told(
    'All options were considered; another vendor was ruled out, because it had no service in the United Kingdom.',
    reportedBy('the programme', 'All options were considered and discussed with leads from across policing'),
  ),
  told(
    'The region for the storage of data is the United Kingdom.',
    reportedBy('forces', 'The region selected for storage of data is the UK'),
  ),
  told(
    'Deployment packages are backed up to the United States, whatever the region is.',
    reportedBy('the vendor', 'to the United States regardless of the deployment region'),
  ),
  told(
    'There is an assessment of security risks.',
    reportedBy('the programme', 'a robust and detailed security risk management assessment'),
  ),
  told(
    'Two risk assessments of the Home Office and a memorandum with the vendor were asked for, and not released. The report does not say that the document rests on them.',
    stated('two official risk assessment documents from the Home Office and the memorandum of understanding'),
  ),
  told(
    'Those who were asked are an echo chamber more than a consultation.',
    reportedBy('experts', 'This is principally an echo chamber, rather than a consultation exercise'),
  ),
];
