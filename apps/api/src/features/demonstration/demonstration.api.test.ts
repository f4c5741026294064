import { expect, test } from '@jest/globals';
import {
  demonstrationForce,
  demonstrationOrganisations,
  demonstrationPeople,
  statementsOf2020,
  templateDpia,
} from '@countersign/catalogue/demonstration';
import type { SystemActor, Tenancy, TenantTx } from '@countersign/database';
import type { LedgerExport } from '@countersign/domain';
import { ledgerOf, query, running, useApi, type TestPerson } from '../../../test/kit/index.js';
import { loadDemonstration } from './index.js';

useApi();

const signInAs = (name: string): TestPerson => {
  const person = demonstrationPeople.find((one) => one.name === name);
  if (!person) throw new Error(`Nobody is called ${name}.`);
  return { ...person, id: person.personId, tenantId: person.organisationId };
};

/** A tenancy that breaks in the middle of the organisation after so many. */
const breakingAfter = (organisations: number): Tenancy => {
  const real = running().tenancy;
  let begun = 0;
  const asSystem = <T>(id: string, work: (tx: TenantTx<SystemActor>) => Promise<T>): Promise<T> =>
    real.asSystem(id, async (tx) => {
      begun += 1;
      const answer = await work(tx);
      if (begun > organisations) throw new Error('Cut off');
      return answer;
    });
  return { asSystem } as Tenancy;
};

test('a load that is cut off goes on where it stopped, and a second load finds nothing to do', async () => {
  const { tenancy } = running();
  await expect(loadDemonstration(breakingAfter(5), new Date())).rejects.toThrow('Cut off');
  expect(await loadDemonstration(tenancy, new Date())).toBe(demonstrationOrganisations.length - 5);
  expect(await loadDemonstration(tenancy, new Date())).toBe(0);
  for (const { id, name, kind } of demonstrationOrganisations)
    expect((await ledgerOf({ id, name, kind })).map(({ act, by }) => [act, by])).toEqual([
      ['loaded-demonstration', null],
    ]);

  const author = signInAs('Programme template author');
  const templates = await query(author, 'templates');
  expect(templates.map(({ kind }) => kind).sort()).toEqual(['agreement', 'dpia']);
  const dpia = await query(author, 'template', { id: templates.find(({ kind }) => kind === 'dpia')?.id });
  expect(dpia).toMatchObject({ authors: [], releases: [] });
  expect(dpia?.items.map(({ id }) => id)).toEqual(templateDpia.items.map(({ id }) => id));

  const rows = (await query(author, 'board', { serviceId: 'microsoft-365' })).rows;
  for (const { forceId } of statementsOf2020)
    expect(rows.find(({ organisation }) => organisation.id === forceId)).toMatchObject({ shows: 'nothing' });
  const kent = demonstrationForce('Kent');
  const exported = JSON.parse(await query(signInAs('Kent SIRO'), 'ledgerExport')) as LedgerExport;
  expect(exported).toMatchObject({ organisation: { id: kent.id, name: 'Kent' }, head: { seq: 1 } });
});
