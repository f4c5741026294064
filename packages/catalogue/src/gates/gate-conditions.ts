import type { ConditionId, PlaceToPutRight } from '@countersign/domain/gates';

export interface GateCondition {
  readonly id: ConditionId;
  readonly title: string;
  readonly met: string;
  readonly unmet: string;
  /** Provision ids. */
  readonly law: readonly string[];
  /** The failures on record that the condition prevents, by their number. */
  readonly failures: readonly string[];
  readonly addedBy: 'statute' | 'programme';
  readonly remedy: string;
  /** The page on which the force puts it right. */
  readonly fixPage: PlaceToPutRight;
}

const statute = { addedBy: 'statute' } as const;
const programme = { addedBy: 'programme' } as const;
const assessment = { fixPage: 'assessment' } as const;
const agreements = { fixPage: 'agreements' } as const;
const rollOut = { fixPage: 'roll-out' } as const;

const byId: { readonly [Id in ConditionId]: Omit<GateCondition, 'id'> } = {
  'stage-asked-for': {
    title: 'The stage was asked for',
    met: 'The roll-out lead has asked for this stage and said which components, activities and people it covers.',
    unmet: 'Nobody has asked for this stage, so nothing says what would be opened.',
    law: ['dpa2018.s34.3', 'dpa2018.s57.1-2', 'ukgdpr.25'],
    failures: [],
    remedy: 'Ask for the stage: its components, its activities and how many people would use it.',
    ...statute,
    ...rollOut,
  },
  'synthetic-data-attested': {
    title: 'Only synthetic data',
    met: 'The roll-out lead has attested that the sandbox holds synthetic data only.',
    unmet: 'Nobody has attested that the sandbox holds synthetic data only.',
    law: ['dpa2018.s64.1', 'ukgdpr.35.1', 'ico.dpia.early'],
    failures: ['F02'],
    remedy: 'Ask for the sandbox again and attest that no record of a real person is in it.',
    ...programme,
    ...rollOut,
  },
  'own-assessment-signed': {
    title: 'This force’s own assessment is signed',
    met: 'The senior information risk owner of this force has signed its own assessment, and the signature stands.',
    unmet: 'No signature of this force stands on an assessment of its own. The national text cannot take its place.',
    law: ['dpa2018.s64.1', 'ukgdpr.35.1', 'gov.template', 'gov.siro'],
    failures: ['F01', 'F02', 'F05', 'F10', 'F15', 'F20'],
    remedy:
      'Make the release your own, answer it as this force, and take it through advice, approval of measures and signature.',
    ...statute,
    ...assessment,
  },
  'no-later-refusal': {
    title: 'No later decision stands against it',
    met: 'The latest decision of the senior information risk owner of this force approves.',
    unmet: 'The latest decision of the senior information risk owner of this force does not approve.',
    law: ['dpa2018.s64.1', 'dpa2018.s65.2', 'ukgdpr.36.1', 'gov.siro'],
    failures: ['F66'],
    remedy:
      'Put right what led to it, hand the assessment in again, and take it through advice, approval and a new signature.',
    ...statute,
    ...assessment,
  },
  'components-covered': {
    title: 'Every component is covered',
    met: 'Each component asked for is switched on in the signed assessment, and was assessed with an activity asked for.',
    unmet:
      'A component was asked for that the signed assessment marks as switched off, or did not assess with any activity asked for in this stage.',
    law: ['dpa2018.s64.3.a', 'ukgdpr.35.7.a'],
    failures: ['F01', 'F82'],
    remedy: 'Ask for fewer components, or assess the missing ones and have the assessment signed again.',
    ...statute,
    ...assessment,
  },
  'activities-covered': {
    title: 'Every activity is covered',
    met: 'Each activity asked for was assessed for this stage, with a component asked for.',
    unmet:
      'An activity was asked for that the signed assessment does not cover in this stage, or not with any component asked for.',
    law: ['dpa2018.s64.3.a', 'dpa2018.s36.1', 'ukgdpr.35.7.a'],
    failures: ['F01', 'F82'],
    remedy:
      'Ask for fewer activities, or assess the missing ones for this stage and with its components, and have the assessment signed again.',
    ...statute,
    ...assessment,
  },
  'people-covered': {
    title: 'The number of users is covered',
    met: 'With the other stages that are open, no more people would use the service than the signed assessment looked at.',
    unmet:
      'With the other stages that are open, more people would use the service than the signed assessment looked at.',
    law: ['dpa2018.s64.4', 'dpa2018.s64.3.a', 'ukgdpr.35.7.a'],
    failures: ['F82'],
    remedy:
      'Ask for fewer people, close another stage, or raise the number in the assessment, score its risks again and have it signed.',
    ...statute,
    ...assessment,
  },
  'residual-risk-not-high': {
    title: 'No high risk remains',
    met: 'After its measures no risk in the signed assessment is high by the matrix.',
    unmet:
      'By the matrix a high risk remains after its measures, or a risk was not scored. A departure from the matrix does not change that.',
    law: ['dpa2018.s65.2', 'ukgdpr.36.1', 'ico.dpia.signoff'],
    failures: ['F66'],
    remedy: 'Add measures that lower the risk and have the assessment signed again, or consult the regulator first.',
    ...statute,
    ...assessment,
  },
  'measures-in-place': {
    title: 'The measures are in place',
    met: 'With only the measures that are in place, no risk of the signed assessment is high today.',
    unmet: 'A measure that the signed assessment counts on is not recorded as in place, so its risk is high today.',
    law: ['dpa2018.s64.3.c', 'dpa2018.s65.2', 'ukgdpr.35.7.d', 'ukgdpr.36.1'],
    failures: ['F66'],
    remedy:
      'On each risk named here, record since when its measures are in place and what shows it. What is not there yet cannot be counted on.',
    ...statute,
    ...assessment,
  },
  'review-not-overdue': {
    title: 'The assessment is not past its review date',
    met: 'The signed assessment is inside its review period.',
    unmet:
      'The review date of the signed assessment has passed, or the longest period between two reviews, or there is no signed assessment.',
    law: ['dpa2018.s56.1', 'ukgdpr.35.11', 'ico.dpia.review'],
    failures: ['F82'],
    remedy: 'Review the assessment, hand it in again and have it signed with a new review date.',
    ...statute,
    ...assessment,
  },
  'template-unchanged': {
    title: 'The national text is the one that was signed on',
    met: 'No release published since the assessment was handed in changes what it stands on.',
    unmet: 'A release published since the assessment was handed in changes what the signature stands on.',
    law: ['ukgdpr.35.11', 'dpa2018.s64.1', 'ico.dpia.review'],
    failures: ['F82'],
    remedy:
      'Read the new release, change the assessment where it touches this force, hand it in and have it signed again.',
    ...statute,
    ...assessment,
  },
  'law-unchanged': {
    title: 'The law is the one that was signed under',
    met: 'No material change of the law has come since the rules judged what was signed.',
    unmet: 'A material change of the law came after the rules judged what was signed.',
    law: ['dpa2018.s56.1', 'ukgdpr.35.11', 'ico.dpia.review'],
    failures: ['F82'],
    remedy: 'Read what the change touches, change the assessment where it has to, and have it signed again.',
    ...statute,
    ...assessment,
  },
  'agreement-held': {
    title: 'This force holds its agreements',
    met: 'The force holds an executed agreement, running today, that binds every processor of the components it assessed.',
    unmet: 'The force holds no running agreement that binds a processor of the components it assessed.',
    law: ['dpa2018.s59.5', 'ukgdpr.28.3.chapeau', 'ukgdpr.28.9'],
    failures: ['F40'],
    remedy:
      'Record the executed agreement with its parties, its dates and the signed file. The legal entity of the processor is a party, or a document says why another one binds it.',
    ...statute,
    ...agreements,
  },
  'clauses-mapped': {
    title: 'Every required clause is met in quoted words',
    met: 'For every processor one agreement meets each clause that the regimes of this force require.',
    unmet: 'A clause that the law requires has no quotation that meets it under its own regime.',
    law: ['dpa2018.s59.2', 'dpa2018.s59.5', 'dpa2018.s59.6.a', 'dpa2018.s59.7', 'ukgdpr.28.3.chapeau'],
    failures: ['F42', 'F44', 'F45'],
    remedy:
      'Map each open clause, for each regime by itself, to the words that meet it. Where there are none, have the agreement changed.',
    ...statute,
    ...agreements,
  },
  'pilot-size': {
    title: 'The pilot is small enough',
    met: 'No more people than a pilot may have would use it.',
    unmet: 'More people would use it than a pilot may have.',
    law: ['gov.programme', 'dpa2018.s57.3-5'],
    failures: [],
    remedy: 'Ask for a smaller pilot, or ask for the staged roll-out.',
    ...programme,
    ...rollOut,
  },
  'opening-signed': {
    title: 'The opening is signed',
    met: 'The senior information risk owner of this force has opened the stage, and the opening runs.',
    unmet: 'No opening of this stage runs: it was not signed, was closed, or has come to its end.',
    law: ['gov.siro', 'dpa2018.s34.3', 'ukgdpr.5.2'],
    failures: [],
    remedy: 'When nothing else is outstanding, the senior information risk owner can open the stage.',
    ...statute,
    ...rollOut,
  },
};

export const gateConditions: readonly GateCondition[] = (Object.keys(byId) as ConditionId[]).map((id) => ({
  id,
  ...byId[id],
}));

export const gateCondition = (id: ConditionId): GateCondition => ({ id, ...byId[id] });
