import { expect, test } from '@jest/globals';
import { actsOf } from '@countersign/domain/authority';
import { aForce, aPerson, aProgramme, ask, query, useApi } from '../../../test/kit/index.js';

useApi();

test('somebody is who the appointments say, for as long as the sign-in says', async () => {
  const force = await aForce();
  const me = await query(force.dpo, 'me');
  expect(me).toMatchObject({
    person: { id: force.dpo.id, name: force.dpo.name },
    organisation: { id: force.id, kind: 'force' },
    roles: ['data-protection-officer'],
    acts: actsOf(['data-protection-officer']),
  });
  expect(me.signedInSecondsAgo).toBeGreaterThanOrEqual(5);
});

test('a token cannot give a role that nobody appointed to, and can take one away', async () => {
  const force = await aForce();
  const more = { rolesInToken: ['data-protection-officer', 'senior-information-risk-owner'] };
  const asked = await ask<{ me: { roles: string[] } }>(force.dpo, '{ me { roles } }', {}, more);
  expect(asked.data?.me.roles).toEqual(['data-protection-officer']);
  const none = await ask(force.dpo, '{ me { roles } }', {}, { rolesInToken: [] });
  expect(none.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('somebody without an appointment, or of whom we know nothing, may do nothing', async () => {
  const force = await aForce();
  const stranger = { ...force.siro, subject: 'nobody that we know' };
  for (const person of [await aPerson(force), stranger])
    expect((await ask(person, '{ me { roles } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('every organisation is listed to everybody, by kind', async () => {
  const [force, programme] = [await aForce(), await aProgramme()];
  const programmes = await query(force.assessor, 'organisations', { kind: 'programme' });
  expect(programmes.map(({ id }) => id)).toContain(programme.id);
  expect(new Set(programmes.map(({ kind }) => kind))).toEqual(new Set(['programme']));
});
