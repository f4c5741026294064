const sentences: Readonly<Record<string, string>> = {
  'loaded-demonstration': 'The position of 2020 was loaded',
  'edit-template-item': 'An item of the template was edited',
  'add-template-item': 'An item was added to the template',
  'move-template-item': 'An item of the template was moved',
  'retire-template-item': 'An item of the template was retired',
  'publish-release': 'A release was published',
  'fork-release': 'The national assessment was made our own',
  'answer-item': 'An item of the assessment was answered',
  'add-row': 'A row was added to the assessment',
  'save-row': 'A row of the assessment was saved',
  'remove-row': 'A row was removed from the assessment',
  'depart-from-level': 'A level was set against the matrix',
  'confirm-departure': 'A departure from the matrix was confirmed',
  'add-evidence': 'An evidence file was added to the assessment',
  'remove-evidence': 'An evidence file was removed from the assessment',
  'ask-question': 'A question was asked about the assessment',
  'reply-to-question': 'A question about the assessment was replied to',
  'resolve-question': 'A question about the assessment was resolved',
  'record-measure-in-place': 'A measure was recorded as in place',
  'withdraw-measure-in-place': 'It was withdrawn that a measure is in place',
  'override-finding': 'A finding was said not to hold here',
  'confirm-override': 'It was agreed that a finding does not hold here',
  'withdraw-override': 'An override of a finding was withdrawn',
  'view-screening': 'The data protection officer gave a view of the screening',
  'decide-screening': 'It was signed that no assessment is needed',
  'revoke-screening': 'The decision that no assessment is needed was revoked',
  'mark-for-publication': 'Items of the assessment were marked for publication',
  'submit-assessment': 'The assessment was handed in',
  'take-back-assessment': 'The assessment was taken back to writing',
  'give-advice': 'The data protection officer gave sealed advice',
  'approve-measures': 'The measures were approved',
  'decide-assessment': 'The assessment was decided',
  'revoke-signature': 'The signature was revoked',
  'record-training': 'Training in Part 3 was recorded by somebody who signs',
  'record-agreement': 'An executed agreement was recorded',
  'map-clause': 'A clause of an agreement was mapped',
  'ask-for-stage': 'A stage of the roll-out was asked for',
  'open-stage': 'A stage of the roll-out was opened',
  'close-stage': 'A stage of the roll-out was closed',
  'open-inspection': 'An inspection was opened',
  'inspection-opened': 'The regulator opened an inspection',
  'close-inspection': 'An inspection was closed',
  'inspection-closed': 'The regulator closed an inspection',
  'inspect-force': 'The regulator read in an inspection',
};

const spelledOut = (act: string) => {
  const words = act.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** What was done, as a sentence. An act without a sentence of its own is spelled out. */
export const actSentence = (act: string): string => sentences[act] ?? spelledOut(act);
