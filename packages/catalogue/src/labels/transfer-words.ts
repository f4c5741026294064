import type { RecipientType, TransferMechanism, TransferStatement } from '@countersign/domain/document/kinds';

export const recipientType: Record<RecipientType, string> = {
  'relevant-authority': 'Authority abroad like a competent authority (section 73(4)(a))',
  processor: 'Processor abroad (section 73(4)(aa))',
  'other-recipient': 'Another recipient abroad (sections 73(4)(b) and 77)',
  'controller-under-uk-gdpr': 'Recipient under the UK GDPR',
};

export const transferMechanism: Record<TransferMechanism, string> = {
  'approved-by-regulations': 'Approved by regulations (section 74AA)',
  'safeguards-in-an-instrument': 'Safeguards in a binding instrument (section 75(1A)(a))',
  'safeguards-by-own-test': 'The force’s own data protection test (section 75(1A)(b))',
  'special-circumstances': 'Special circumstances (section 76)',
  'strictly-necessary-to-other-recipient': 'Strictly necessary, to another recipient (section 77)',
  'article-45a': 'Approved by regulations (Article 45A)',
  'article-46-agreement': 'International data transfer agreement (Article 46)',
  'article-46-addendum': 'Addendum to the EU standard clauses (Article 46)',
  'article-46-binding-corporate-rules': 'Binding corporate rules (Article 46)',
  'article-49': 'Derogation for a specific situation (Article 49)',
};

export const transferStatement: Record<TransferStatement, string> = {
  none: 'None leaves the United Kingdom or can be reached from outside it',
  some: 'Some leaves the United Kingdom or can be reached from outside it',
};
