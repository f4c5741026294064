import {
  blankContent,
  type Content,
  type ContentKind,
  type Measure,
  type Provenance,
  type RiskContent,
  type TemplateItem,
} from '@countersign/domain';
import type { SectionId } from '../../document/sections.js';

interface Head {
  readonly id: string;
  readonly section: SectionId;
  readonly title: string;
  readonly guidance: string;
  readonly law: readonly string[];
}

const national = (head: Head, kind: ContentKind, provenance: Provenance, content: Content): TemplateItem => ({
  ...head,
  kind,
  placement: 'national',
  provenance,
  deferred: false,
  minimumRows: null,
  content,
});

const local = (head: Head, kind: ContentKind, minimumRows: number | null, deferred: boolean): TemplateItem => ({
  ...head,
  kind,
  placement: 'local',
  provenance: 'law',
  deferred,
  minimumRows,
  content: null,
});

/** A question with a national answer in prose, one paragraph a string. */
export const nationalQuestion = (
  head: Head & { readonly provenance?: Provenance; readonly answer: readonly string[] },
): TemplateItem => {
  const { answer, provenance = 'programme', ...rest } = head;
  return national(rest, 'question', provenance, { kind: 'question', text: answer.join('\n\n') });
};

/** A workload as the programme knows it: run by the vendor as processor, stored in the United Kingdom. */
export const nationalComponent = (
  component: string,
  title: string,
  places: { readonly processing: string; readonly support: string },
): TemplateItem =>
  national(
    {
      id: `components.${component}`,
      section: 'components',
      title,
      guidance:
        'Check the three places against your own tenant and your own agreement. If you know more than the national text, adapt it.',
      law: ['dpa2018.s32.3', 'dpa2018.s59.5', 'dpa2018.s64.3.a', 'ukgdpr.28.3.chapeau', 'ukgdpr.35.7.a'],
    },
    'component',
    'programme',
    {
      ...blankContent('component'),
      component,
      processor: 'microsoft',
      role: 'processor',
      storage: 'United Kingdom',
      ...places,
    },
  );

export const measure = (
  measureKind: Measure['measureKind'],
  owner: string,
  text: string,
  effect: Measure['effect'] = 'reduced',
): Measure => ({
  text,
  measureKind,
  control: null,
  effect,
  lowers: ['likelihood', 'severity'],
  owner,
  due: null,
  evidence: '',
});

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
    'risk',
    provenance,
    { ...blankContent('risk'), ...content },
  );

export const localQuestion = (head: Head): TemplateItem => local(head, 'question', null, false);

export const localNumber = (head: Head): TemplateItem => local(head, 'number', null, false);

/** Rows that only the force has. */
export const localTable = (head: Head, kind: 'activity' | 'risk', minimumRows: number): TemplateItem =>
  local(head, kind, minimumRows, false);

/** What a national document leaves “to the local assessment”: it has to be answered there. */
export const deferredQuestion = (head: Head): TemplateItem => local(head, 'question', null, true);
