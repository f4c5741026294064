import fc from 'fast-check';
import type { AssessmentState } from '../../src/assessment/lifecycle/index.js';
import { rolesAllow, roles, type Role } from '../../src/authority/index.js';
import { whatWaits, type AssessmentWaiting, type ServiceWaiting, type Waiting } from '../../src/waiting/index.js';

const nothing: Waiting = { services: [], templates: [], untrained: false, openInspections: [] };
const service: ServiceWaiting = {
  serviceId: 'microsoft-365',
  releaseId: 'r1',
  assessment: null,
  processorsWithoutAgreement: [],
  agreements: [],
  stages: [],
};
const assessment: AssessmentWaiting = {
  id: 'as1',
  state: 'draft',
  played: { authors: ['ada'], secondPersons: [], advisers: [], approvers: [], decisionMakers: [] },
  unanswered: 0,
  firstUnanswered: null,
  blocking: 0,
  unsigned: { inWords: 0, inFilesAlone: 0, firstInFilesAlone: null },
  departuresToConfirm: 0,
  firstDeparture: null,
  overridesToConfirm: [],
  screening: null,
  risksRaised: 0,
  openQuestions: [],
  isAdvised: false,
  isApproved: false,
};
const waits = (person: string, role: Role, over: Partial<ServiceWaiting>) =>
  whatWaits(person, [role], { ...nothing, services: [{ ...service, ...over }] }).map(
    ({ act, subjectId, count }) => `${act} ${subjectId} ${count}`,
  );
const on = (over: Partial<AssessmentWaiting>) => ({ assessment: { ...assessment, ...over } });

test('an assessor forks, answers, clears what blocks, hands in', () => {
  expect(waits('ada', 'assessor', {})).toEqual(['fork-release r1 0']);
  expect(waits('ada', 'assessor', { releaseId: null })).toEqual([]);
  expect(waits('ada', 'assessor', on({ unanswered: 12, blocking: 20 }))).toEqual(['answer-item as1 12']);
  expect(waits('ada', 'assessor', on({ blocking: 2 }))).toEqual(['submit-assessment as1 2']);
  expect(waits('ada', 'assessor', on({}))).toEqual(['submit-assessment as1 0']);
});

test('what is handed in waits for advice, for the measures, then for the decision', () => {
  const submitted = on({ state: 'submitted' });
  expect(waits('ben', 'data-protection-officer', submitted)).toEqual(['give-advice as1 0']);
  expect(waits('cai', 'information-asset-owner', submitted)).toEqual(['approve-measures as1 0']);
  expect(waits('dee', 'senior-information-risk-owner', submitted)).toEqual([]);
  expect(waits('dee', 'senior-information-risk-owner', on({ state: 'ready-to-decide' }))).toEqual([
    'decide-assessment as1 0',
  ]);
  expect(waits('ben', 'data-protection-officer', on({ state: 'submitted', isAdvised: true }))).toEqual([]);
});

test('a question waits for who writes until they replied, then for who asked it', () => {
  const asked = (lastBy: string) => on({ state: 'signed', openQuestions: [{ askedBy: 'ben', lastBy }] });
  expect(waits('ada', 'assessor', asked('ben'))).toEqual(['reply-to-question as1 1']);
  expect(waits('ada', 'assessor', asked('ada'))).toEqual([]);
  expect(waits('ben', 'data-protection-officer', asked('ada'))).toEqual(['resolve-question as1 1']);
  expect(waits('ben', 'data-protection-officer', asked('ben'))).toEqual([]);
  expect(waits('cai', 'information-asset-owner', asked('ben'))).toEqual([]);
  expect(waits('ben', 'assessor', asked('ben'))).toEqual([]);
});

test('what was written since the signature waits for whoever can hand it in or discard it, and for nobody else', () => {
  const unsigned = { inWords: 3, inFilesAlone: 0, firstInFilesAlone: null };
  const edited = on({ state: 'signed', unsigned });
  expect(waits('ada', 'assessor', edited)).toEqual(['discard-changes as1 3']);
  expect(waits('ben', 'data-protection-officer', edited)).toEqual([]);
  expect(waits('dee', 'senior-information-risk-owner', edited)).toEqual([]);
  expect(waits('ada', 'assessor', on({ state: 'signed' }))).toEqual([]);
  const { played } = assessment;
  const adviser = { ...played, authors: [], advisers: ['ada'] };
  expect(waits('ada', 'assessor', on({ state: 'signed', unsigned, played: adviser }))).toEqual([]);
  expect(waits('ada', 'assessor', on({ state: 'submitted', unsigned }))).toEqual([]);
});

test('where only files differ nobody is offered to discard: they are handed in, or changed at their item', () => {
  const files = { inWords: 0, inFilesAlone: 2, firstInFilesAlone: 'q1' };
  expect(waits('ada', 'assessor', on({ state: 'signed', unsigned: files }))).toEqual(['remove-evidence as1 2']);
  expect(waits('ada', 'assessor', on({ state: 'signed', unsigned: { ...files, inWords: 1 } }))).toEqual([
    'discard-changes as1 1',
    'remove-evidence as1 2',
  ]);
  expect(waits('ben', 'data-protection-officer', on({ state: 'signed', unsigned: files }))).toEqual([]);
});

test('nothing waits for somebody whom another part bars', () => {
  expect(waits('ada', 'data-protection-officer', on({ state: 'submitted' }))).toEqual([]);
  expect(waits('ada', 'senior-information-risk-owner', on({ state: 'ready-to-decide' }))).toEqual([]);
});

test('a departure waits for the second person', () => {
  expect(waits('ben', 'data-protection-officer', on({ departuresToConfirm: 2 }))).toEqual(['confirm-departure as1 2']);
});

test('processors wait for agreements, agreements for their clauses', () => {
  const agreements = [
    {
      id: 'g1',
      unmapped: ['l2', 'l1', 'l3'],
      wordsToAccept: [
        { limb: 'l4', by: 'lee' },
        { limb: 'l5', by: 'max' },
      ],
    },
    { id: 'g2', unmapped: [], wordsToAccept: [] },
  ];
  expect(waits('lee', 'contracts-lead', { processorsWithoutAgreement: ['bt'], agreements })).toEqual([
    'record-agreement microsoft-365 1',
    'map-clause g1 3',
    'accept-clause-words g1 1',
  ]);
  expect(waits('cai', 'information-asset-owner', { agreements })).toEqual(['accept-clause-words g1 2']);
  const services = [{ ...service, processorsWithoutAgreement: ['bt', 'microsoft'], agreements }];
  expect(whatWaits('lee', ['contracts-lead'], { ...nothing, services }).map(({ itemId }) => itemId)).toEqual([
    'bt',
    'l2',
    'l5',
  ]);
});

test('the pilot is asked for once signed, and opened once nothing else is outstanding', () => {
  const pilot = {
    stage: 'pilot',
    isAsked: true,
    isOpen: false,
    outstandingBeforeOpening: 0,
    heldThoughOpened: [],
  } as const;
  const signed = on({ state: 'signed' });
  expect(waits('max', 'roll-out-lead', signed)).toEqual(['ask-for-stage microsoft-365/pilot 0']);
  expect(waits('max', 'roll-out-lead', { ...signed, stages: [pilot] })).toEqual([]);
  expect(waits('dee', 'senior-information-risk-owner', { ...signed, stages: [pilot] })).toEqual([
    'open-stage microsoft-365/pilot 0',
  ]);
  for (const over of [{ isOpen: true }, { outstandingBeforeOpening: 1 }])
    expect(waits('dee', 'senior-information-risk-owner', { ...signed, stages: [{ ...pilot, ...over }] })).toEqual([]);
});

test('a finding that was set aside waits for somebody else to agree', () => {
  const aside = on({ overridesToConfirm: ['ada', 'ben'], unanswered: 1 });
  expect(waits('cai', 'data-protection-officer', aside)).toEqual(['confirm-override as1 2']);
  expect(waits('ben', 'data-protection-officer', aside)).toEqual(['confirm-override as1 1']);
  expect(waits('ada', 'assessor', aside)).toEqual(['answer-item as1 1']);
});

test('training waits for whoever signs, before all else, until it is in date', () => {
  const services = [{ ...service, ...on({ state: 'submitted' }) }];
  const acts = (role: Role, untrained: boolean) =>
    whatWaits('ben', [role], { ...nothing, services, untrained }).map(({ act, subjectId }) => `${act} ${subjectId}`);
  expect(acts('data-protection-officer', true)).toEqual(['record-training ben', 'give-advice as1']);
  expect(acts('data-protection-officer', false)).toEqual(['give-advice as1']);
  expect(acts('senior-information-risk-owner', true)).toEqual(['record-training ben']);
  expect(acts('assessor', true)).toEqual([]);
  expect(acts('inspector', true)).toEqual([]);
});

test('a screening waits for a view, then for the decision, and never for who wrote', () => {
  const viewer = (person: string, over: Partial<AssessmentWaiting>) =>
    waits(person, 'data-protection-officer', on(over));
  expect(viewer('ben', { screening: 'view' })).toEqual(['view-screening as1 0']);
  expect(viewer('ada', { screening: 'view' })).toEqual([]);
  expect(viewer('ben', { screening: 'decision' })).toEqual([]);
  const decider = (person: string) => waits(person, 'senior-information-risk-owner', on({ screening: 'decision' }));
  expect(decider('dee')).toEqual(['decide-screening as1 0']);
  expect(decider('ada')).toEqual([]);
});

test.each(['signed', 'draft', 'submitted', 'ready-to-decide', 'rejected'] as const)(
  'while a signature stands, the measures wait to be recorded as in place: %s',
  (state) => {
    const raised = on({ state, risksRaised: 3 });
    for (const role of ['assessor', 'information-asset-owner'] as const)
      expect(waits('eve', role, raised)).toContain('record-measure-in-place as1 3');
    expect(waits('eve', 'data-protection-officer', raised)).not.toContain('record-measure-in-place as1 3');
  },
);

test('a signed assessment waits for nothing but its measures', () => {
  expect(waits('eve', 'assessor', on({ state: 'signed', risksRaised: 3 }))).toEqual(['record-measure-in-place as1 3']);
  expect(waits('eve', 'assessor', on({ state: 'signed' }))).toEqual([]);
});

test('a changed draft waits for a publisher who did not write it', () => {
  const template = { id: 't1', itemCount: 3, changedSinceRelease: true, authors: ['ada'] };
  const tasks = (person: string, role: Role, over = {}) =>
    whatWaits(person, [role], { ...nothing, templates: [{ ...template, ...over }] }).map(({ act }) => act);
  expect(tasks('ben', 'template-publisher')).toEqual(['publish-release']);
  expect(tasks('ada', 'template-publisher')).toEqual([]);
  expect(tasks('ben', 'template-publisher', { changedSinceRelease: false })).toEqual([]);
  expect(tasks('ada', 'template-author', { itemCount: 0 })).toEqual(['edit-template']);
});

test('an open inspection waits for the inspector', () => {
  expect(whatWaits('ivy', ['inspector'], { ...nothing, openInspections: ['x1'] })).toEqual([
    { act: 'inspect-force', subjectKind: 'inspection', subjectId: 'x1', count: 0, itemId: null, heldBy: [] },
  ]);
});

test('a stage that is held though it was opened comes first, for those who answer for it, with the reason', () => {
  const heldBy = [{ condition: 'agreement-held', met: false, missing: ['microsoft'] }] as const;
  const pilot = {
    stage: 'pilot',
    isAsked: true,
    isOpen: false,
    outstandingBeforeOpening: 1,
    heldThoughOpened: heldBy,
  } as const;
  const waiting: Waiting = { ...nothing, untrained: true, services: [{ ...service, stages: [pilot] }] };
  const first = (role: Role) => whatWaits('eve', [role], waiting)[0];
  for (const role of ['senior-information-risk-owner', 'roll-out-lead', 'data-protection-officer'] as const)
    expect(first(role)).toMatchObject({ act: 'read-gates', subjectId: 'microsoft-365/pilot', heldBy });
  expect(first('assessor')?.heldBy ?? []).toEqual([]);
});

test('a task says the item that its work begins with', () => {
  const first = whatWaits('ada', ['assessor'], {
    ...nothing,
    services: [{ ...service, ...on({ unanswered: 2, firstUnanswered: 'q1' }) }],
  });
  expect(first).toMatchObject([{ act: 'answer-item', itemId: 'q1' }]);
});

const screenings = fc.constantFrom('view', 'decision', null);

test('nothing ever waits that an appointment does not allow', () => {
  const states: readonly AssessmentState[] = ['draft', 'submitted', 'ready-to-decide', 'signed', 'rejected', 'revoked'];
  fc.assert(
    fc.property(
      fc.subarray([...roles]),
      fc.constantFrom(...states),
      fc.nat(3),
      screenings,
      (held, state, many, screening) => {
        const waiting: Waiting = {
          services: [
            {
              ...service,
              assessment: {
                ...assessment,
                state,
                unanswered: many,
                departuresToConfirm: many,
                risksRaised: many,
                screening,
              },
              processorsWithoutAgreement: Array.from({ length: many }, (_, place) => `p${place}`),
              stages: [
                { stage: 'pilot', isAsked: true, isOpen: false, outstandingBeforeOpening: many, heldThoughOpened: [] },
              ],
            },
          ],
          templates: [{ id: 't1', itemCount: many, changedSinceRelease: true, authors: [] }],
          untrained: true,
          openInspections: ['x1'],
        };
        const tasks = whatWaits('eve', held, waiting);
        expect(tasks.every(({ act }) => rolesAllow(held, act))).toBe(true);
        if (held.length === 0) expect(tasks).toEqual([]);
      },
    ),
  );
});
