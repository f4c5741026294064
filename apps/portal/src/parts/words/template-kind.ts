import * as words from '@countersign/words/portal/parts/words';

const names: Readonly<Record<string, string>> = {
  dpia: words.dataProtectionImpactAssessment,
  agreement: words.agreementWithAProcessor,
};

export const templateKind = (kind: string): string => names[kind] ?? kind;
