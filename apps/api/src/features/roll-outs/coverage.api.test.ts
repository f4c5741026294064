import { beforeAll, expect, test } from '@jest/globals';
import type { StageKind } from '@countersign/domain/document/kinds';
import { aForce, expectType, mutate, query, useApi, type Force } from '../../../test/kit/index.js';
import {
  aFork,
  aMappedAgreement,
  answerEverything,
  aPublishingProgramme,
  askForPilot,
  covered,
  handIn,
  opening,
  read,
  service,
  signed,
} from '../../../test/kit/story.js';

useApi();

let releaseId: string;
beforeAll(async () => {
  releaseId = (await aPublishingProgramme()).release.id;
});

type Item = Awaited<ReturnType<typeof read>>['items'][number];

/** Signed with every answer of the exemplary assessment, but for what is changed of its rows. */
const aSignedOne = async (force: Force, change: (item: Item) => object | null = () => null) => {
  const { id } = await aFork(force, releaseId);
  await answerEverything(force, id);
  for (const item of (await read(force, id)).items) {
    const content = change(item);
    if (content === null) continue;
    const written = { assessmentId: id, expectedVersion: item.version, content };
    const saved =
      item.tableId === null
        ? mutate(force.assessor, 'saveAnswer', {
            ...written,
            itemId: item.id,
            stance: 'adapted',
            reason: 'Chat stays switched off until its retention is set.',
          })
        : mutate(force.assessor, 'saveRow', { ...written, tableId: item.tableId, rowId: item.id });
    expectType(await saved, 'AnswerSaved');
  }
  await handIn(force, id);
  return signed(force, id);
};

const gate = (force: Force, stage: StageKind) => query(force.rollOutLead, 'gate', { serviceId: service, stage });
const missing = async (force: Force, stage: StageKind) =>
  Object.fromEntries(
    ((await gate(force, stage))?.conditions ?? []).map((one) => [one.id, one.met ? null : one.missing]),
  );

const ask = (force: Force, stage: StageKind, over: object) =>
  mutate(force.rollOutLead, 'askForStage', {
    serviceId: service,
    stage,
    users: 250,
    syntheticDataAttested: false,
    ...over,
  });

test('a component that the signed text marks as switched off is not covered, and not offered', async () => {
  const kent = await aForce();
  await aSignedOne(kent, ({ content }) =>
    content?.kind === 'component' && content.component === 'teams-chat' ? { ...content, enabled: false } : null,
  );
  const offer = (await gate(kent, 'pilot'))?.offer;
  expect(offer?.components).toContain('exchange-online');
  expect(offer?.components).not.toContain('teams-chat');
  const activities = offer?.activities.map(({ id }) => id);
  expectType(await ask(kent, 'pilot', { components: covered, activities }), 'GateMoved');
  expect(await missing(kent, 'pilot')).toMatchObject({
    'components-covered': ['teams-chat'],
    'activities-covered': null,
  });
});

test('a component opens only with an activity that it was assessed with, and an activity only in its own stages', async () => {
  const kent = await aForce();
  await aSignedOne(kent);
  const offer = (await gate(kent, 'pilot'))?.offer;
  const withoutEntra = offer?.activities.find(({ components }) => !components.includes('entra-id'));
  expect(withoutEntra?.name).not.toBe('');
  const [first] = withoutEntra?.components ?? [];
  const asked = { components: [first, 'entra-id'], activities: [withoutEntra?.id] };
  expectType(await ask(kent, 'pilot', asked), 'GateMoved');
  expect(await missing(kent, 'pilot')).toMatchObject({
    'components-covered': ['entra-id'],
    'activities-covered': null,
  });

  expect((await gate(kent, 'staged'))?.offer).toMatchObject({ activities: [], components: [], users: 250 });
  expectType(await ask(kent, 'staged', { components: [first], activities: [withoutEntra?.id] }), 'GateMoved');
  expect(await missing(kent, 'staged')).toMatchObject({
    'components-covered': [first],
    'activities-covered': [withoutEntra?.id],
  });
});

test('the people of stages that are open add up, and the certificate says with which components each activity opens', async () => {
  const kent = await aForce();
  const { id } = await aSignedOne(kent, ({ content }) =>
    content?.kind === 'activity' ? { ...content, stages: ['pilot', 'staged'] } : null,
  );
  await aMappedAgreement(kent);
  const { request } = await askForPilot(kent, id);
  expect((await gate(kent, 'staged'))?.offer?.users).toBe(250);
  const opened = expectType(await mutate(kent.siro, 'openStage', opening(request?.id)), 'GateMoved').gate;
  const entra = request?.activities.find(({ id: activity }) =>
    opened.offer?.activities.some((one) => one.id === activity && one.components.includes('entra-id')),
  );
  expect(opened.opening?.certificate).toMatch(
    new RegExp(`^Activity: .*\\S \\(${entra?.id}\\), with Entra ID \\(entra-id\\)$`, 'm'),
  );

  expect((await gate(kent, 'staged'))?.offer?.users).toBe(0);
  const activities = request?.activities.map((one) => one.id);
  const staged = expectType(await ask(kent, 'staged', { components: covered, activities }), 'GateMoved').gate;
  expect(staged.conditions.filter(({ met }) => !met).map((one) => one.id)).toEqual([
    'people-covered',
    'opening-signed',
  ]);
  const open = { ...opening(staged.request?.id), stage: 'staged' };
  expectType(await mutate(kent.siro, 'openStage', open), 'GateHeld');

  const close = { serviceId: service, stage: 'pilot', reason: 'The staged roll-out takes its place.' };
  expectType(await mutate(kent.siro, 'closeStage', close), 'GateMoved');
  expectType(await mutate(kent.siro, 'openStage', open), 'GateMoved');
});
