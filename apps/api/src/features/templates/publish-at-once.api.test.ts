import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { anApiProcess, type ApiProcess } from '../../../test/kit/api-process.js';
import {
  aForce,
  aPerson,
  aProgramme,
  ask,
  aTemplate,
  expectType,
  ledgerOf,
  mutate,
  operation,
  query,
  running,
  useApi,
  type TestPerson,
} from '../../../test/kit/index.js';
import {
  adviseAndApprove,
  aFork,
  answerEverything,
  aPublishingProgramme,
  handIn,
  service,
  sign,
} from '../../../test/kit/story.js';

useApi();

let ahead: ApiProcess;
beforeAll(async () => {
  ahead = await anApiProcess({ CLOCK_AHEAD_SECONDS: '60' });
});
afterAll(() => ahead.kill());

/** What came of publishing over one of the instances. */
const publish = async (publisher: TestPerson, input: object, url: string): Promise<string | undefined> => {
  const text = operation('mutation', 'publishRelease');
  const said = { input: { actId: crypto.randomUUID(), notes: 'What everybody read', ...input } };
  const { data } = await ask<Record<string, { __typename: string }>>(publisher, text, said, { url });
  return data?.['publishRelease']?.__typename;
};

const draftOf = async (author: TestPerson, templateId: string) => {
  const draft = await query(author, 'template', { id: templateId });
  if (draft === null) throw new Error('There is no such template.');
  return draft;
};

test('of four who publish one draft at once, over two instances whose clocks differ, one does; the others are told why', async () => {
  for (let round = 0; round < 5; round += 1) {
    const programme = await aProgramme();
    const templateId = await aTemplate(programme);
    const { draftHash } = await draftOf(programme.author, templateId);
    const publishers = await Promise.all([1, 2, 3, 4].map(() => aPerson(programme, 'template-publisher')));
    const urls = [running().api.url, ahead.url, running().api.url, ahead.url];
    const answers = await Promise.all(
      publishers.map((publisher, nth) => publish(publisher, { templateId, draftHash }, urls[nth] ?? ahead.url)),
    );
    expect(answers.sort()).toEqual(['IdenticalRelease', 'IdenticalRelease', 'IdenticalRelease', 'ReleasePublished']);
    const { releases } = await draftOf(programme.author, templateId);
    expect(releases.map(({ number }) => number)).toEqual(['1.0']);
    expect((await ledgerOf(programme)).filter(({ act }) => act === 'publish-release')).toHaveLength(1);
  }
});

test('a draft that is edited at the moment of its publishing is published as it was read, or not at all', async () => {
  const programme = await aProgramme();
  const templateId = await aTemplate(programme);
  const { draftHash } = await draftOf(programme.author, templateId);
  const edit = {
    ...{ templateId, itemId: 'need', expectedVersion: 1, title: 'Another title', guidance: '', placement: 'national' },
    ...{ deferred: false, law: [], content: { kind: 'question', text: 'Another answer.' }, emptying: ['law'] },
  };
  const [published] = await Promise.all([
    publish(programme.publisher, { templateId, draftHash }, ahead.url),
    mutate(programme.author, 'editTemplateItem', edit),
  ]);
  const { releases } = await draftOf(programme.author, templateId);
  expect(['ReleasePublished', 'HashMoved']).toContain(published);
  expect(releases.map(({ hash }) => hash)).toEqual(published === 'ReleasePublished' ? [draftHash] : []);
});

test('a force that hands in at the moment of a publishing has read what was committed before it, and nothing else', async () => {
  const programme = await aPublishingProgramme();
  const force = await aForce();
  const { id } = await aFork(force, programme.release.id);
  await answerEverything(force, id);
  const templateId = (await query(programme.author, 'templates')).find(({ kind }) => kind === 'dpia')?.id ?? '';
  for (let round = 0; round < 2; round += 1) {
    const [item] = (await draftOf(programme.author, templateId)).items.filter(({ kind }) => kind === 'question');
    const { id: itemId, version: expectedVersion, title, guidance, placement, deferred, law, minimumRows } = item ?? {};
    const content = placement === 'local' ? null : { kind: 'question', text: `What round ${round} says.` };
    const asked = { title: `${title} (${round})`, guidance, placement, deferred, law, minimumRows, when: item?.when };
    const edit = { templateId, itemId, expectedVersion, ...asked, content };
    const { template } = expectType(await mutate(programme.author, 'editTemplateItem', edit), 'TemplateSaved');
    const { draftHash } = template;
    const [published, submitted] = await Promise.all([
      publish(programme.publisher, { templateId, draftHash }, round === 0 ? ahead.url : running().api.url),
      handIn(force, id),
    ]);
    expect(published).toBe('ReleasePublished');
    await sign(force, await adviseAndApprove(force, submitted));
    const release = (await draftOf(programme.author, templateId)).releases.find(({ hash }) => hash === draftHash);
    const [publishedAt, submittedAt] = [release?.publishedAt ?? '', submitted.round?.submittedAt ?? ''];
    expect(publishedAt).not.toBe(submittedAt);
    const gate = await query(force.siro, 'gate', { serviceId: service, stage: 'pilot' });
    const unchanged = gate?.conditions.find((one) => one.id === 'template-unchanged');
    expect(unchanged?.met).toBe(publishedAt < submittedAt);
  }
});
