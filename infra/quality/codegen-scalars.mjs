/** The scalars of the contract and the domain types that they are, for both ends of the wire. */
const domain = (name) => `import('@countersign/domain').${name}`;

export const scalars = {
  ID: 'string',
  ActId: 'string',
  Instant: domain('Instant'),
  Day: domain('Day'),
  OrganisationKind: domain('OrganisationKind'),
  Role: domain('Role'),
  Act: domain('Act'),
  Stance: domain('Stance'),
  Placement: domain('Placement'),
  Provenance: domain('Provenance'),
  ContentKind: domain('ContentKind'),
  Content: domain('Content'),
  Level: domain('Level'),
  AssessmentState: domain('AssessmentState'),
  DecisionKind: domain('DecisionKind'),
  StageKind: domain('StageKind'),
  ConditionId: domain('ConditionId'),
  ClauseVerdict: domain('ClauseVerdict'),
  Claim: domain('Claim'),
  Part: domain('Part'),
  When: domain('When'),
  PublicationMarkWord: domain('PublicationMarkWord'),
  Confidence: "'high' | 'medium' | 'low'",
  Facts: 'Readonly<Record<string, string | number>>',
};
