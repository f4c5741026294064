import { expect, test } from '@jest/globals';
import {
  demonstrationForce,
  demonstrationOrganisations,
  demonstrationPeople,
  kentAssessment,
  personWithoutTraining,
  statementsOf2020,
  templateDpia,
} from '@countersign/demonstration';
import type { SystemActor, Tenancy, TenantTx } from '@countersign/database';
import { verifyLedger } from '@countersign/domain/ledger';
import { exportText, ledgerOf, query, readExport, running, useApi, type TestPerson } from '../../../test/kit/index.js';
import { sha256 } from '../../platform/sha256.js';
import { loadDemonstration } from './index.js';
import { dayOf } from '@countersign/domain/kernel';

useApi();

const signInAs = (name: string): TestPerson => {
  const person = demonstrationPeople.find((one) => one.name === name);
  if (!person) throw new Error(`Nobody is called ${name}.`);
  return { ...person, id: person.personId, tenantId: person.organisationId };
};

const withoutTraining = signInAs(personWithoutTraining);

const cutOff = () => {
  throw new Error('Cut off');
};

/** A tenancy that breaks in the middle of the organisation after so many, or before the act after so many. */
const breakingAfter = (organisations: number, acts = Infinity): Tenancy => {
  const real = running().owner;
  const begun = { organisations: 0, acts: 0 };
  const asSystem = <T>(id: string, work: (tx: TenantTx<SystemActor>) => Promise<T>): Promise<T> =>
    real.asSystem(id, async (tx) => {
      begun.organisations += 1;
      const answer = await work(tx);
      return begun.organisations > organisations ? cutOff() : answer;
    });
  const write: Tenancy['write'] = async (...asked) => {
    begun.acts += 1;
    return begun.acts > acts ? cutOff() : real.write(...asked);
  };
  const sign: Tenancy['sign'] = async (...asked) => {
    begun.acts += 1;
    return begun.acts > acts ? cutOff() : real.sign(...asked);
  };
  return { asSystem, write, sign, read: real.read.bind(real) } as Tenancy;
};

test('a load that is cut off again and again goes on where it stopped, and a last one finds nothing to do', async () => {
  const { owner: tenancy } = running();
  await expect(loadDemonstration(breakingAfter(5))).rejects.toThrow('Cut off');
  for (const acts of [20, 100, 160])
    await expect(loadDemonstration(breakingAfter(Infinity, acts))).rejects.toThrow('Cut off');
  expect(await loadDemonstration(tenancy)).toBe(0);

  const kent = demonstrationForce('Kent');
  const before = await ledgerOf({ ...kent });
  expect(await loadDemonstration(breakingAfter(Infinity, 0))).toBe(0);
  expect(await ledgerOf({ ...kent })).toEqual(before);

  for (const { id, name, kind } of demonstrationOrganisations) {
    const acts = (await ledgerOf({ id, name, kind })).map(({ act, by }) => [act, by !== null]);
    expect(acts.slice(0, 2)).toEqual([
      ['loaded-demonstration', false],
      ['name-organisation', false],
    ]);
    expect(acts.slice(2).every(([, isByPerson]) => isByPerson)).toBe(true);
    if (kind === 'force' && id !== kent.id) {
      const trained = id === withoutTraining.tenantId ? 2 : 3;
      expect(acts.slice(2)).toEqual(Array.from({ length: trained }, () => ['record-training', true]));
    }
    if (kind === 'regulator') expect(acts).toHaveLength(2);
  }

  const signatories = await query(withoutTraining, 'signatories');
  expect(signatories.filter(({ trainedUntil }) => trainedUntil === null)).toEqual([
    expect.objectContaining({ person: expect.objectContaining({ name: personWithoutTraining }) as unknown }),
  ]);

  const author = signInAs('Programme template author');
  const templates = await query(author, 'templates');
  expect(templates.map(({ kind }) => kind).sort()).toEqual(['agreement', 'dpia']);
  for (const { releases } of templates) expect(releases.map(({ number }) => number)).toEqual(['1.0']);
  const dpia = await query(author, 'template', { id: templates.find(({ kind }) => kind === 'dpia')?.id });
  expect(dpia).toMatchObject({ authors: [], changedSinceRelease: false });
  expect(dpia?.items.map(({ id }) => id)).toEqual(templateDpia.items.map(({ id }) => id));

  const rows = (await query(author, 'board', { serviceId: 'microsoft-365' })).rows;
  for (const { forceId } of statementsOf2020)
    expect(rows.find(({ organisation }) => organisation.id === forceId)).toMatchObject({
      shows: forceId === kent.id ? 'signed' : 'nothing',
      stages: expect.arrayContaining([
        expect.objectContaining({ stage: 'pilot', asked: false, open: false }),
      ]) as unknown,
    });

  const siro = signInAs('Kent SIRO');
  const [summary] = await query(siro, 'assessments');
  const assessment = await query(siro, 'assessment', { id: summary?.id });
  if (!assessment) throw new Error('Kent has no assessment');
  const exemplary = kentAssessment(dayOf(assessment.startedAt));
  expect(assessment).toMatchObject({ state: 'signed', findings: [], controller: { demonstration: true } });
  expect(assessment.highestNow).toBe(assessment.highestResidual);
  expect(assessment.items.filter(({ tableId }) => tableId !== null)).toHaveLength(exemplary.rows.length);
  expect(assessment.items.filter(({ mark }) => mark === null)).toEqual([]);
  const parts = [assessment.authors[0], assessment.round?.advice?.by, assessment.standing?.by].map((one) => one?.name);
  expect(parts).toEqual(['Kent assessor', 'Kent DPO', 'Kent SIRO']);

  const gate = await query(siro, 'gate', { serviceId: 'microsoft-365', stage: 'pilot' });
  const unmet = gate?.conditions.filter(({ met }) => !met).map(({ id }) => id);
  const untilAsked = ['stage-asked-for', 'components-covered', 'activities-covered', 'people-covered'];
  expect(unmet).toEqual([...untilAsked, 'opening-signed', 'pilot-size']);
  const exported = readExport(await exportText(siro));
  const onPaper = 'Kent (demonstration: no statement of the real Kent)';
  expect(verifyLedger(exported, sha256)).toMatchObject({ kind: 'whole', name: onPaper });
  expect(assessment.standing?.certificate).toContain(`\nController: ${onPaper}\n`);
});
