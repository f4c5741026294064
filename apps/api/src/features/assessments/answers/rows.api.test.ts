import { beforeAll, describe, expect, test } from '@jest/globals';
import { blankContent } from '@countersign/domain/document/content';
import {
  aForce,
  aPerson,
  aProgramme,
  aRelease,
  expectType,
  mutate,
  query,
  question,
  useApi,
  type Force,
} from '../../../../test/kit/index.js';
import { aFork, read } from '../../../../test/kit/story.js';

useApi();

let releaseId: string;
beforeAll(async () => {
  const table = { placement: 'local', content: null, minimumRows: 0 } as const;
  const { id } = await aRelease(await aProgramme(), [
    question('need'),
    question('need.live', { kind: 'yes-no', placement: 'local', content: null }),
    question('need.since', { placement: 'local', content: null, when: { item: 'need.live', is: true } }),
    question('need.national', {
      kind: 'activity',
      content: { ...blankContent('activity'), name: 'Payroll', regime: 'uk-gdpr' },
    }),
    question('need.logs', { placement: 'local', content: null, when: { regime: 'part-3' } }),
    question('need.general', { placement: 'local', content: null, when: { regime: 'uk-gdpr' } }),
    question('need.mail', { placement: 'local', content: null, when: { component: 'exchange-online' } }),
    question('activities', { kind: 'activity', ...table }),
    question('components', { kind: 'component', ...table }),
    question('risks', { kind: 'risk', ...table }),
    question('risks.logs', { kind: 'risk', ...table, when: { regime: 'part-3' } }),
  ]);
  releaseId = id;
});

const aForkOf = async () => {
  const kent = await aForce();
  return { kent, id: (await aFork(kent, releaseId)).id };
};

const addRow = async (force: Force, assessmentId: string, tableId: string, content: object) => {
  const row = { assessmentId, tableId, rowId: null, expectedVersion: 0, content };
  return expectType(await mutate(force.assessor, 'saveRow', row), 'AnswerSaved').item.id;
};

const anActivity = (force: Force, id: string) =>
  addRow(force, id, 'activities', { ...blankContent('activity'), name: 'Meetings' });

const aRiskOf = (force: Force, id: string, activity: string, tableId = 'risks') =>
  addRow(force, id, tableId, { ...blankContent('risk'), title: 'Somebody listens in', activities: [activity] });

describe('a row that others point to', () => {
  test('is not removed before somebody has seen which they are', async () => {
    const { kent, id } = await aForkOf();
    const activity = await anActivity(kent, id);
    const risk = await aRiskOf(kent, id, activity);
    const input = { assessmentId: id, rowId: activity, expectedVersion: 1 };
    expect(await mutate(kent.assessor, 'removeRow', input)).toMatchObject({
      __typename: 'ReferredTo',
      message: '1 other item points to this row. Nothing was removed.',
      referrers: [{ itemId: risk, title: 'Somebody listens in' }],
    });
    expect((await read(kent, id)).items.map((item) => item.id)).toContain(activity);
    const removed = expectType(await mutate(kent.assessor, 'removeRow', { ...input, confirmed: true }), 'RowRemoved');
    expect(removed.assessment.items.map((item) => item.id)).not.toContain(activity);
    const lost = removed.assessment.findings.filter(({ rule }) => rule === 'R0_LOST_REFERENCE');
    expect(lost.map(({ itemId }) => itemId)).toEqual([risk]);
  });

  test('is removed at once where those that pointed to it are gone', async () => {
    const { kent, id } = await aForkOf();
    const activity = await anActivity(kent, id);
    const risk = await aRiskOf(kent, id, activity);
    const remove = (rowId: string) =>
      mutate(kent.assessor, 'removeRow', { assessmentId: id, rowId, expectedVersion: 1 });
    expectType(await remove(risk), 'RowRemoved');
    expectType(await remove(activity), 'RowRemoved');
    expectType(await remove(activity), 'NotThere');
  });
});

describe('what others saved', () => {
  const since = async (force: Force, id: string, moment: string) => {
    const changes = await query(force.dpo, 'assessmentChanges', { id, since: moment });
    if (!changes) throw new Error('The assessment is not there.');
    return changes;
  };
  const longAgo = '2020-01-01T00:00:00.000Z';

  test('is told by item and by row, with the moment to ask from next time', async () => {
    const { kent, id } = await aForkOf();
    const before = await since(kent, id, longAgo);
    expect(before).toMatchObject({ items: [], removedIds: [] });
    expect(before.at > longAgo).toBe(true);
    const second = await aPerson(kent, 'assessor');
    const answer = { assessmentId: id, itemId: 'need', expectedVersion: 0, stance: 'relied-on', reason: '' };
    expectType(await mutate(second, 'saveAnswer', answer), 'AnswerSaved');
    const activity = await anActivity(kent, id);
    const changed = await since(kent, id, before.at);
    expect(changed.items).toMatchObject([{ id: 'need', version: 1, by: { name: second.name } }, { id: activity }]);

    const removal = { assessmentId: id, rowId: activity, expectedVersion: 1 };
    expectType(await mutate(kent.assessor, 'removeRow', removal), 'RowRemoved');
    const asked = { assessmentId: id, itemId: 'need.live', text: 'Since when is it live?' };
    expectType(await mutate(kent.dpo, 'askQuestion', asked), 'QuestionSaved');
    const after = await since(kent, id, before.at);
    expect(after.items.map((item) => `${item.id} ${item.openQuestions}`)).toEqual(['need 0', 'need.live 1']);
    expect(after.removedIds).toEqual([activity]);
    expect(await since(kent, id, '2099-01-01T00:00:00.000Z')).toMatchObject({ items: [], removedIds: [] });
  });

  test('is told to nobody of another force', async () => {
    const { id } = await aForkOf();
    const avon = await aForce();
    expect(await query(avon.dpo, 'assessmentChanges', { id, since: longAgo })).toBeNull();
  });
});

test('an item under a condition is asked once it holds, and keeps its text where it no longer does', async () => {
  const { kent, id } = await aForkOf();
  const save = async (itemId: string, expectedVersion: number, content: object) => {
    const input = { assessmentId: id, itemId, expectedVersion, stance: null, reason: '', content };
    return expectType(await mutate(kent.assessor, 'saveAnswer', input), 'AnswerSaved').item;
  };
  const asked = async () => (await read(kent, id)).items.find((item) => item.id === 'need.since');
  const live = (value: boolean) => ({ kind: 'yes-no', value, text: '' });
  expect(await asked()).toMatchObject({ applies: false, when: { item: 'need.live', is: true } });
  await save('need.live', 0, live(true));
  expect(await save('need.since', 0, { kind: 'question', text: 'Since May.' })).toMatchObject({ applies: true });
  const { hash } = await read(kent, id);
  await save('need.live', 1, live(false));
  expect(await asked()).toMatchObject({ applies: false, content: { text: 'Since May.' } });
  expect((await read(kent, id)).hash).not.toBe(hash);
});

test('one item tells whether it is asked as the whole document does, whatever decides it', async () => {
  const { kent, id } = await aForkOf();
  const longAgo = '2020-01-01T00:00:00.000Z';
  const text = { kind: 'question', text: 'It is so.' };
  const versions = new Map<string, number>();
  const save = async (itemId: string, said: object) => {
    const expectedVersion = versions.get(itemId) ?? 0;
    versions.set(itemId, expectedVersion + 1);
    const input = { assessmentId: id, itemId, expectedVersion, stance: null, reason: '', content: null, ...said };
    return expectType(await mutate(kent.assessor, 'saveAnswer', input), 'AnswerSaved').item.applies;
  };
  const saveAll = async () => ({
    logs: await save('need.logs', { content: text }),
    general: await save('need.general', { content: text }),
    mail: await save('need.mail', { content: text }),
  });
  const whole = async () => {
    const { items } = await read(kent, id);
    const changes = await query(kent.dpo, 'assessmentChanges', { id, since: longAgo });
    const told = new Map(changes?.items.map((item) => [item.id, item]));
    for (const item of items) if (told.has(item.id)) expect(told.get(item.id)).toEqual(item);
    const asked = (itemId: string) => items.find((item) => item.id === itemId)?.applies;
    return { logs: asked('need.logs'), general: asked('need.general'), mail: asked('need.mail') };
  };
  expect(await saveAll()).toEqual({ logs: false, general: false, mail: false });
  expect(await whole()).toEqual({ logs: false, general: false, mail: false });

  await save('need.national', { stance: 'relied-on' });
  const activity = await addRow(kent, id, 'activities', {
    ...blankContent('activity'),
    name: 'Investigating',
    regime: 'part-3',
  });
  await addRow(kent, id, 'components', { ...blankContent('component'), component: 'exchange-online' });
  await aRiskOf(kent, id, activity, 'risks.logs');
  expect(await saveAll()).toEqual({ logs: true, general: true, mail: true });
  expect(await whole()).toEqual({ logs: true, general: true, mail: true });

  const removal = { assessmentId: id, rowId: activity, expectedVersion: 1, confirmed: true };
  expectType(await mutate(kent.assessor, 'removeRow', removal), 'RowRemoved');
  expect(await saveAll()).toEqual({ logs: false, general: true, mail: true });
  expect(await whole()).toEqual({ logs: false, general: true, mail: true });
});

test('a fork is scored by the matrix that it chose, of those of the catalogue', async () => {
  const [kent, avon] = [await aForce(), await aForce()];
  const fork = (force: Force, matrixId: string | null) =>
    mutate(force.assessor, 'forkRelease', { releaseId, matrixId });
  expect(await fork(kent, 'made-up')).toMatchObject({ __typename: 'BadInput', field: 'matrixId' });
  expect(expectType(await fork(kent, 'house-3x3'), 'ReleaseForked').assessment).toMatchObject({
    matrixId: 'house-3x3',
  });
  expect(expectType(await fork(avon, null), 'ReleaseForked').assessment).toMatchObject({ matrixId: 'ico-3x3' });
});

test('whoever takes a row out has written in the assessment by that, and is no second person in it', async () => {
  const { kent, id: assessmentId } = await aForkOf();
  const both = await aPerson(kent, 'assessor', 'data-protection-officer');
  const rowId = await anActivity(kent, assessmentId);
  const scored = {
    likelihood: 'remote',
    severity: 'minimal',
    residualLikelihood: 'remote',
    residualSeverity: 'minimal',
  };
  const risk = { ...blankContent('risk'), title: 'Somebody listens in', ...scored };
  const itemId = await addRow(kent, assessmentId, 'risks', risk);
  const departure = { assessmentId, itemId, expectedVersion: 1, level: 'medium', reason: 'It spreads to other forces' };
  expectType(await mutate(kent.assessor, 'departFromLevel', departure), 'AnswerSaved');

  expectType(await mutate(both, 'removeRow', { assessmentId, rowId, expectedVersion: 1 }), 'RowRemoved');
  const confirmed = await mutate(both, 'confirmDeparture', { assessmentId, itemId, expectedVersion: 2 });
  expect(confirmed).toMatchObject({ __typename: 'BarredByPart', part: 'author' });
});
