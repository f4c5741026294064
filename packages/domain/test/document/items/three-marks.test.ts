import {
  isAnswered,
  nothingBeside,
  resolveAssessment,
  type Answer,
  type PublicationMark,
  type TemplateItem,
} from '../../../src/document/items/index.js';

const asked = (id: string, over: Partial<TemplateItem> = {}): TemplateItem => ({
  id,
  section: 'need',
  kind: 'question',
  placement: 'local',
  title: id,
  guidance: '',
  law: [],
  provenance: 'programme',
  deferred: false,
  minimumRows: null,
  content: null,
  ...over,
});

const release = {
  id: 'release',
  number: '1.0',
  hash: '',
  items: [asked('blank'), asked('conditional', { when: { regime: 'part-4' } }), asked('withheld')],
};

const written = (itemId: string): Answer => ({
  itemId,
  tableId: null,
  stance: null,
  reason: '',
  content: { kind: 'question', text: 'What is said here.' },
  departure: null,
  by: 'ada',
  at: '2026-11-20T12:00:00.000Z',
  version: 1,
});

const withheld: PublicationMark = {
  itemId: 'withheld',
  mark: 'redact',
  exemptions: ['foia.s31'],
  harm: 'It would help who wants to get in.',
  publicInterest: 'The public can judge the assessment without it.',
  by: 'ada',
  at: '2026-11-20T12:00:00.000Z',
  version: 1,
};

test('what is blank, what does not apply and what is withheld are three things, and none is taken for another', () => {
  const document = resolveAssessment(release, [written('conditional'), written('withheld')], {
    ...nothingBeside,
    marks: [withheld],
  });
  const told = document.map((item) => ({
    id: item.id,
    applies: item.applies,
    answered: isAnswered(item, document),
    mark: item.mark?.mark ?? null,
    saysSomething: item.content !== null,
  }));
  expect(told).toEqual([
    { id: 'blank', applies: true, answered: false, mark: null, saysSomething: false },
    { id: 'conditional', applies: false, answered: true, mark: null, saysSomething: true },
    { id: 'withheld', applies: true, answered: true, mark: 'redact', saysSomething: true },
  ]);
});
