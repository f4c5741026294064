import { expect, test } from '@jest/globals';
import { ico3x3 } from '@countersign/catalogue';
import { blankContent } from '@countersign/domain/document/content';
import { anItem } from '../reading/test-item.js';
import { risksInCells } from './risks-in-cells.js';

const measure = {
  text: 'Limit who can copy',
  measureKind: 'technical' as const,
  control: null,
  effect: 'reduced' as const,
  lowers: ['likelihood' as const],
  owner: '',
  due: null,
  evidence: '',
};

const aRisk = (inPlace: readonly string[]) =>
  anItem({
    kind: 'risk',
    content: {
      ...blankContent('risk'),
      title: 'Copies nobody controls',
      likelihood: 'probable',
      severity: 'severe',
      residualLikelihood: 'remote',
      residualSeverity: 'severe',
      measures: [measure],
    },
    inPlace: inPlace.map((text) => ({ measure: text }) as never),
  });

test('a risk moves in the matrix once its measure is in place, and not before', () => {
  const waiting = risksInCells([aRisk([])], ico3x3);
  expect(waiting('severe', 'probable')).toEqual({ before: 1, now: 1 });
  const done = risksInCells([aRisk(['Limit who can copy'])], ico3x3);
  expect(done('severe', 'probable')).toEqual({ before: 1, now: 0 });
  expect(done('severe', 'remote')).toEqual({ before: 0, now: 1 });
});
