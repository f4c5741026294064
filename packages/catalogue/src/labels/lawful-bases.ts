import type { LawfulBasis, Regime } from '@countersign/domain/document/kinds';

export interface LawfulBasisLabel {
  readonly code: LawfulBasis;
  readonly label: string;
  /** The one regime under which it can be relied on. */
  readonly regime: Regime;
  /** False where a public authority cannot use it for its own tasks (UK GDPR Art 6(1), closing words). */
  readonly forPublicTasks: boolean;
  readonly law: readonly string[];
}

const part3 = { regime: 'part-3', forPublicTasks: true, law: ['dpa2018.s35.1-2'] } as const;
const article6 = { regime: 'uk-gdpr', forPublicTasks: true, law: ['ukgdpr.6.1'] } as const;

const byCode: { readonly [Code in LawfulBasis]: Omit<LawfulBasisLabel, 'code'> } = {
  'part-3-task': { label: 'Necessary for a law enforcement task (section 35(2)(b))', ...part3 },
  'part-3-consent': { label: 'Consent (section 35(2)(a))', ...part3 },
  'article-6-a-consent': { label: 'Consent (Article 6(1)(a))', ...article6 },
  'article-6-b-contract': { label: 'Contract with the person (Article 6(1)(b))', ...article6 },
  'article-6-c-legal-obligation': { label: 'Legal obligation (Article 6(1)(c))', ...article6 },
  'article-6-d-vital-interests': { label: 'Vital interests (Article 6(1)(d))', ...article6 },
  'article-6-e-public-task': { label: 'Public task (Article 6(1)(e))', ...article6 },
  'article-6-ea-recognised-legitimate-interest': {
    label: 'Recognised legitimate interest (Article 6(1)(ea))',
    ...article6,
    forPublicTasks: false,
  },
  'article-6-f-legitimate-interest': {
    label: 'Legitimate interests (Article 6(1)(f))',
    ...article6,
    forPublicTasks: false,
  },
};

export const lawfulBases: readonly LawfulBasisLabel[] = (Object.keys(byCode) as LawfulBasis[]).map((code) => ({
  code,
  ...byCode[code],
}));

export const basesFor = (regime: Regime): readonly LawfulBasisLabel[] =>
  lawfulBases.filter((basis) => basis.regime === regime);
