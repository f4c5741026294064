import { describe, expect, it } from '@jest/globals';
import { sealedText } from '@countersign/domain/document/sealing';
import { anItem } from '../reading/test-item.js';
import { readSealed } from './read-sealed.js';

const head = {
  controller: { id: 'force', name: 'A force' },
  assessmentId: 'one',
  serviceId: 'microsoft-365',
  release: { number: '1.0', hash: 'x' },
  matrix: { id: 'ico-3x3', version: '1' },
};

describe('reading a sealed document', () => {
  it('gives back every item that was sealed, tables told from their rows', () => {
    const table = anItem({ id: 'table', kind: 'risk', minimumRows: 0 });
    const row = anItem({
      id: 'row',
      kind: 'risk',
      tableId: 'table',
      departure: { level: 'low', reason: 'Seen', by: 'a', confirmedBy: 'b' },
    });
    const said = anItem({ id: 'said', stance: 'adapted', reason: 'Ours', content: { kind: 'question', text: 'Text' } });
    const read = readSealed(sealedText(head, [table, row, said]));
    expect(read.map(({ id, isTable }) => [id, isTable])).toEqual([
      ['table', true],
      ['row', false],
      ['said', false],
    ]);
    expect(read[1]?.departure).toEqual({ level: 'low', reason: 'Seen', isConfirmed: true });
    expect(read[2]).toMatchObject({ stance: 'adapted', reason: 'Ours', content: { text: 'Text' } });
  });
});
