import { describe, expect, it } from '@jest/globals';
import { microsoft365 } from '@countersign/demonstration';
import { activitiesToAsk, componentsToAsk, goesBySigned, peopleToAsk } from './what-to-ask.js';

const typed = { __typename: 'OfferedActivity' } as const;
const offer = {
  __typename: 'StageOffer',
  activities: [
    { ...typed, id: 'a1', name: 'Duty planning', components: ['exchange-online', 'teams-chat'] },
    { ...typed, id: 'a2', name: 'Security of the service', components: ['entra-id'] },
  ],
  components: ['exchange-online', 'teams-chat', 'entra-id'],
  users: 100,
} as const;
const signed = { stage: 'pilot', offer } as const;

describe('the form that asks for a stage', () => {
  it('offers the activities that the signed text covers, each with its components', () => {
    expect(activitiesToAsk(signed, microsoft365)).toEqual([
      { value: 'a1', text: 'Duty planning', hint: 'With Exchange Online, Teams chat' },
      { value: 'a2', text: 'Security of the service', hint: 'With Entra ID' },
    ]);
  });

  it('offers the components of the activities that are chosen, and no others', () => {
    const offered = (...chosen: readonly string[]) =>
      componentsToAsk(signed, chosen, microsoft365).map(({ value }) => value);
    expect(offered()).toEqual([]);
    expect(offered('a2')).toEqual(['entra-id']);
    expect([...offered('a1', 'a2')].sort()).toEqual(['entra-id', 'exchange-online', 'teams-chat']);
  });

  it('says how many people are left', () => {
    expect(peopleToAsk(signed)).toBe('Your signed assessment covers up to 100 more people for this stage.');
    expect(peopleToAsk({ ...signed, offer: { ...offer, users: 0 } })).toMatch(/none left for this stage/);
  });

  it('goes by no signed text for a sandbox, nor where nothing is signed', () => {
    for (const gate of [
      { ...signed, stage: 'sandbox' as const },
      { stage: 'pilot' as const, offer: null },
    ]) {
      expect(goesBySigned(gate)).toBe(false);
      expect(activitiesToAsk(gate, microsoft365)).toEqual([]);
      expect(componentsToAsk(gate, [], microsoft365).length).toBeGreaterThan(offer.components.length);
      expect(peopleToAsk(gate)).toBeNull();
    }
  });
});
