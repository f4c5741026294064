import { expect, test } from '@jest/globals';
import {
  aForce,
  aProgramme,
  aRelease,
  ask,
  ledgerOf,
  operation,
  question,
  useApi,
  type TestPerson,
} from '../../../test/kit/index.js';
import { aFork, agreementInput, covered, service } from '../../../test/kit/story.js';

useApi();

/** What came of an act; a fault of ours where it was neither done nor refused. */
const send = async (person: TestPerson, name: string, input: object): Promise<string> => {
  const { data, errors } = await ask<Record<string, { readonly __typename: string }>>(
    person,
    operation('mutation', name),
    { input },
  );
  return data?.[name]?.__typename ?? JSON.stringify(errors);
};

test('acts on an assessment, an agreement and a stage of one service, all at once, are all done: none waits for another in a ring', async () => {
  const items = Array.from({ length: 8 }, (_, place) => `question-${place}`);
  const release = await aRelease(
    await aProgramme(),
    items.map((id) => question(id)),
  );
  for (let round = 0; round < 5; round += 1) {
    const kent = await aForce();
    const { id: assessmentId } = await aFork(kent, release.id);
    const mark = { assessmentId, mark: 'publish', exemptions: [], harm: '', publicInterest: '' };
    const asked = { serviceId: service, stage: 'sandbox', components: covered, activities: [], users: 10 };
    const done = await Promise.all(
      items.flatMap((id) => [
        send(kent.assessor, 'markForPublication', { ...mark, itemIds: [id] }),
        send(kent.rollOutLead, 'askForStage', { ...asked, syntheticDataAttested: true }),
        send(kent.contractsLead, 'recordAgreement', agreementInput(kent)),
      ]),
    );
    expect(new Set(done)).toEqual(new Set(['AssessmentMoved', 'GateMoved', 'AgreementSaved']));
    expect((await ledgerOf(kent)).length).toBe(1 + done.length);
  }
});
