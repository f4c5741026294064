import { describe, expect, it } from '@jest/globals';
import { leastSureOf, provisionOn } from '@countersign/catalogue';
import { microsoft365 } from '@countersign/demonstration';
import { blankContent, type RiskContent } from '@countersign/domain/document/content';
import { today } from '../../../../parts/words/today.js';
import { anItem } from '../../reading/test-item.js';
import { findingsWhileTyping } from './findings-while-typing.js';

const judgedBy = { matrixId: 'ico-3x3', service: microsoft365 };
const risk: RiskContent = {
  ...blankContent('risk'),
  title: 'A risk',
  likelihood: 'remote',
  severity: 'minimal',
  residualLikelihood: 'probable',
  residualSeverity: 'severe',
};
const item = anItem({ id: 'risk', kind: 'risk', tableId: 'risks', origin: 'local' });
const typed = { stance: null, reason: '', content: risk };

describe('what the rules say while one types', () => {
  it('tells of a risk that its measures raise, at once', () => {
    const findings = findingsWhileTyping([item], item, typed, judgedBy);
    expect(findings.map(({ rule, field }) => [rule, field])).toContainEqual([
      'L60_MATRIX_COMPUTED',
      'residualLikelihood',
    ]);
  });

  it('judges a row that is not in the document yet as its last one', () => {
    expect(findingsWhileTyping([], item, typed, judgedBy)).toEqual(findingsWhileTyping([item], item, typed, judgedBy));
  });

  it('tells of this item only', () => {
    const other = anItem({ id: 'other' });
    expect(findingsWhileTyping([other, item], item, typed, judgedBy).every(({ itemId }) => itemId === 'risk')).toBe(
      true,
    );
  });

  it('says how sure the catalogue is of the law of today that it cites', () => {
    const told = findingsWhileTyping([item], item, typed, judgedBy);
    expect(told.map(({ confidence }) => confidence)).toEqual(told.map(({ law }) => leastSureOf(law, today())));
    expect(told.flatMap(({ law }) => law).filter((id) => provisionOn(id, today()) === null)).toEqual([]);
  });

  it('asks for a stance, in words', () => {
    const national = anItem({ id: 'n', placement: 'national', national: { kind: 'question', text: 'Said' } });
    const [finding] = findingsWhileTyping([national], national, { ...typed, content: null }, judgedBy);
    expect(finding?.rule).toBe('L11_SECTION_REVIEW');
    expect(finding?.message).not.toBe('');
  });
});
