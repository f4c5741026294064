import type { Content, ContentKind, ContentOf } from '@countersign/domain';

const blanks: { readonly [K in ContentKind]: ContentOf<K> } = {
  question: { kind: 'question', text: '' },
  number: { kind: 'number', value: 0 },
  component: {
    kind: 'component',
    component: '',
    processor: null,
    role: null,
    storage: '',
    processing: '',
    support: '',
  },
  activity: {
    kind: 'activity',
    name: '',
    description: '',
    regime: null,
    lawEnforcementPurpose: null,
    purpose: '',
    legalAuthority: '',
    lawfulBasis: null,
    sensitive: null,
    strictNecessity: '',
    schedule8Condition: null,
    schedule8Subtests: {},
    policyDocument: '',
    peopleCategories: [],
    distinction: '',
    factsAndOpinions: '',
    peopleCount: null,
    components: [],
    retention: '',
  },
  risk: {
    kind: 'risk',
    title: '',
    harm: '',
    harmType: 'loss-of-rights',
    regime: null,
    likelihood: null,
    severity: null,
    measures: [],
    residualLikelihood: null,
    residualSeverity: null,
  },
  obligation: { kind: 'obligation', clause: '', text: '' },
};

/** An answer of a kind with nothing in it yet. */
export const blankContent = (kind: ContentKind): Content => blanks[kind];
