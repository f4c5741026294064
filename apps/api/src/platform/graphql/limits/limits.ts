/**
 * How much one request may ask for. The largest query of our own portal stays well below each. Only a request that says in
 * the header `x-countersign-upload` that it brings a file may be as large as one.
 */
export const limits = {
  queryCharacters: 32 * 1024,
  queryNesting: 60,
  bodyBytes: 512 * 1024,
  uploadBytes: 8 * 1024 * 1024,
  values: 20_000,
  nesting: 40,
  idCharacters: 200,
  depth: 12,
  fields: 600,
  aliases: 40,
  rootFields: 10,
  tokens: 4_000,
  cost: 44_000,
  milliseconds: 20_000,
} as const;

export const uploadHeader = 'x-countersign-upload';

/** The operations that bring a file. No other may be sent as an upload. */
export const uploads: readonly string[] = ['addEvidence', 'recordAgreement'];

/** The operations by which somebody puts their name to something: one for each signing act of the domain. */
export const signatures: readonly string[] = [
  'giveScreeningView',
  'decideScreening',
  'giveAdvice',
  'approveMeasures',
  'decideAssessment',
  'openStage',
];
