import {
  blankContent,
  type Content,
  type ContentKind,
  type ContentOf,
  type Measure,
  type RiskContent,
  type When,
} from '@countersign/domain/document/content';
import type { Provenance, TemplateItem } from '@countersign/domain/document/items';
import type { SectionId } from '@countersign/catalogue';

interface Head {
  readonly id: string;
  readonly section: SectionId;
  readonly title: string;
  readonly guidance: string;
  readonly law: readonly string[];
  readonly when?: When;
}

/** An item with a national answer, on which a force takes a stance. */
export const national = (head: Head, provenance: Provenance, content: Content): TemplateItem => ({
  ...head,
  kind: content.kind,
  placement: 'national',
  provenance,
  deferred: false,
  minimumRows: null,
  content,
});

const localOf = (
  kind: ContentKind,
  head: Head,
  over: Partial<Pick<TemplateItem, 'deferred' | 'minimumRows'>> = {},
): TemplateItem => ({
  ...head,
  kind,
  placement: 'local',
  provenance: 'law',
  deferred: false,
  minimumRows: null,
  content: null,
  ...over,
});

/** An item of a kind that only the force can answer. */
export const local = (kind: ContentKind, head: Head): TemplateItem => localOf(kind, head);

export const localQuestion = (head: Head): TemplateItem => localOf('question', head);

/** Rows that only the force has. */
export const localTable = (head: Head, kind: ContentKind, minimumRows: number): TemplateItem =>
  localOf(kind, head, { minimumRows });

/** An item that a national document leaves “to the local assessment”: it has to be answered there. */
export const deferredQuestion = (head: Head): TemplateItem => localOf('question', head, { deferred: true });

interface Prose extends Head {
  readonly provenance?: Provenance;
  readonly answer: readonly string[];
}

/** A question with a national answer in prose, one paragraph a string. */
export const nationalQuestion = ({ answer, provenance = 'programme', ...head }: Prose): TemplateItem =>
  national(head, provenance, { kind: 'question', text: answer.join('\n\n') });

/** A question whose national answer is the same for every force: one may rely on it or reject it. */
export const lockedQuestion = (prose: Prose): TemplateItem => ({ ...nationalQuestion(prose), placement: 'locked' });

/** A content of a kind with the fields that are given and every other one blank. */
export const filled = <K extends ContentKind>(kind: K, over: Partial<ContentOf<K>>): ContentOf<K> => ({
  ...blankContent(kind),
  ...over,
});

export const measure = (
  measureKind: Measure['measureKind'],
  control: Measure['control'],
  lowers: Measure['lowers'],
  owner: string,
  text: string,
  over: Partial<Measure> = {},
): Measure => ({ text, measureKind, control, effect: 'reduced', lowers, owner, due: null, evidence: '', ...over });

export const nationalRisk = (
  id: string,
  provenance: Provenance,
  law: readonly string[],
  content: Partial<RiskContent> & Pick<RiskContent, 'title'>,
): TemplateItem =>
  national(
    {
      id: `risks.${id}`,
      section: 'risks',
      title: content.title,
      guidance:
        'Score it for your own people and your own use. Adapt it where your measures differ, or reject it and say why it cannot happen here.',
      law: ['dpa2018.s64.3.b', 'dpa2018.s64.3.c', 'ukgdpr.35.7.c', 'ukgdpr.35.7.d', ...law],
    },
    provenance,
    filled('risk', content),
  );
