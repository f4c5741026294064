import { sentence, type RuleTexts } from './rule.js';

/** Rules about what an assessment rests on: papers, citations, claims. */
export const evidenceRules: RuleTexts<
  'L06_LEGACY_PIA' | 'L47_EVIDENCE_HELD' | 'L65_WRONG_EVIDENCE_TYPE' | 'L72_CLAIM_ANCHOR' | 'L73_CITATION_CHECK'
> = {
  L06_LEGACY_PIA: {
    severity: 'error',
    overridable: false,
    title: 'An old paper in place of an assessment',
    problems: {
      'legacy-assessment': sentence(
        '“{title}” is a privacy impact assessment of the old kind, offered for a duty that it was not written for.',
        'Take the section out of what it is offered for, and answer the section here. It may stay as history.',
      ),
      'older-than-the-duty': sentence(
        '“{title}” is of {date}, before the duty to assess began, and is offered for it.',
        'Assess the processing as it is now. An older paper may stay as history, and answers no section.',
      ),
    },
    law: ['dpa2018.s64.1', 'ukgdpr.35.1', 'ico.dpia.review'],
    failures: ['F06'],
  },
  L47_EVIDENCE_HELD: {
    severity: 'error',
    overridable: true,
    title: 'Evidence that this force does not hold',
    problems: {
      'held-unanswered': sentence(
        '“{title}” is offered for sections of the law ({count}), and nobody says whether this force holds it.',
        'Say yes and add the file, or say no.',
      ),
      'not-held': sentence(
        '“{title}” is offered for sections of the law ({count}), and this force does not hold it.',
        'Obtain it and add the file, or do not rely on it: what nobody here can read supports nothing.',
      ),
      'no-file': sentence('“{title}” is said to be held, and no file is here.', 'Add the file.'),
    },
    law: ['dpa2018.s34.3', 'ukgdpr.5.2'],
    failures: ['F47'],
  },
  L65_WRONG_EVIDENCE_TYPE: {
    severity: 'error',
    overridable: false,
    title: 'A security assessment for risks to people',
    problems: {
      'security-for-risks': sentence(
        '“{title}” is a security assessment, offered as the assessment of risks to people.',
        'Offer it for section 66 or Article 32. Assess the risks to people as risks: what could happen to whom.',
      ),
    },
    law: ['dpa2018.s64.2', 'dpa2018.s64.3.b', 'ukgdpr.35.7.c'],
    failures: ['F65'],
  },
  L72_CLAIM_ANCHOR: {
    severity: 'error',
    overridable: false,
    title: 'A claim that a reader cannot find',
    problems: {
      'no-anchor': sentence(
        '“{title}” is said to be dealt with, and not where.',
        'Choose the item that deals with it. If there is none, it is not dealt with.',
      ),
      'anchor-lost': sentence(
        '“{title}” points to an item that is no longer in this assessment.',
        'Choose the item that deals with it now, or take the claim back.',
      ),
      'anchor-blank': sentence(
        '“{title}” points to an item that says nothing of its own.',
        'Answer that item, or choose one that does deal with it. Another claim is no answer.',
      ),
      'elsewhere-without-link': sentence(
        '“{title}” says that something is dealt with elsewhere, without a link to where.',
        'Add a link to the item or the paper, or write the answer here.',
      ),
    },
    law: ['dpa2018.s34.3', 'ukgdpr.5.2'],
    failures: ['F72'],
  },
  L73_CITATION_CHECK: {
    severity: 'warn',
    overridable: true,
    title: 'A citation that nobody has checked',
    problems: {
      'no-source': sentence('“{title}” has no source.', 'Name the paper that says so, or leave the statement out.'),
      'no-locator': sentence('“{title}” does not say where in its source.', 'Give the page or the paragraph.'),
      'no-quotation': sentence(
        '“{title}” does not quote its source.',
        'Quote the words. If they are not in the source, take the statement out.',
      ),
      'not-checked': sentence(
        '“{title}” has not been checked against its source by anybody.',
        'Have somebody else open the source and read the quotation there, and name them.',
      ),
    },
    law: ['dpa2018.s34.3', 'ukgdpr.5.2'],
    failures: ['F73'],
  },
};
