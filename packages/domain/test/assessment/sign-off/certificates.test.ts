import fc from 'fast-check';
import { screeningCertificate } from '../../../src/assessment/screening/index.js';
import { certificateText } from '../../../src/assessment/sign-off/index.js';
import { openingCertificate } from '../../../src/gates/index.js';
import { nameWithId, instant, dayOf, type Instant } from '../../../src/kernel/index.js';
import { certificateSaved, readCertificate } from '../../../src/ledger/index.js';

const lineEnds = ['\r\n', '\n', '\r', '\v', '\f', '\u001c', '\u001d', '\u001e', '\u0085', '\u2028', '\u2029'];

/** Texts that try to pass for more than one fact, and whatever else a keyboard gives. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .tuple(fc.string(), fc.constantFrom(...lineEnds), fc.string())
    .map(([before, lineEnd, after]) => `${before}${lineEnd}Review by: 2099-01-01${lineEnd}Signed by: ${after}`),
);
const texts = fc.array(text, { maxLength: 5 });

/** The lines that begin a fact, as whoever splits at any end of a line reads them. */
const factsIn = (certificate: string): readonly string[] =>
  certificate.split(new RegExp(lineEnds.join('|'))).filter((line) => !line.startsWith(' '));
const named = (certificate: string) => factsIn(certificate).map((line) => line.split(': ')[0]);

const moment = fc.date({ min: new Date('1900-01-01'), max: new Date('9999-12-30'), noInvalidDate: true }).map(instant);
const day = moment.map(dayOf);
const signedAt: Instant = '2026-11-20T12:00:00.000Z';

const signed = {
  controller: text,
  signatory: text,
  signatoryId: text,
  signedInAt: fc.constant(signedAt),
  at: fc.constant(signedAt),
};
const head = { ...signed, title: text, releaseNumber: text, releaseHash: text, hash: text, reviewBy: day };

test('whatever was written, a certificate of decision has the lines that its facts call for and no other', () => {
  fc.assert(
    fc.property(
      fc.record({
        ...head,
        residual: text,
        reason: text,
        judgedOn: day,
        serviceId: text,
        templateTitle: text,
        names: fc.record({ service: text, kind: text, residual: text }),
      }),
      texts,
      texts,
      fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
      texts,
      (facts, points, conditions, accepted, departures) => {
        const certificate = certificateText({
          ...facts,
          kind: 'refer',
          ground: 'strict-reading',
          remark: '',
          departures,
          residualRiskAccepted: true,
          points: points.map((one, index) => ({ id: `p${index}`, text: one })),
          answers: points.map((one, index) => ({
            pointId: `p${index}`,
            accepted: accepted[index] ?? true,
            reason: one,
          })),
          conditions,
        });
        expect(named(certificate)).toEqual([
          'Countersign',
          'Format',
          'Controller',
          'Assessment',
          'Service',
          'Made from',
          'Document signed, SHA-256',
          'Decision',
          'Ground of the referral',
          ...(facts.reason === '' ? [] : ['Reason']),
          'Judged by the law of',
          ...points.flatMap(() => ['Advice', 'Answer to it']),
          'Highest residual risk',
          ...departures.map(() => 'Departure from the matrix'),
          'Residual risk accepted',
          ...conditions.map(() => 'Condition'),
          'Review by',
          'Signed by',
          'Signed in again at',
          'Signed at',
        ]);
      },
    ),
  );
});

test('nor has a certificate of screening, whatever reason was given for the view', () => {
  fc.assert(
    fc.property(fc.record({ ...head, view: fc.record({ by: text, reason: text }) }), (facts) => {
      const lines = named(screeningCertificate(facts));
      expect(lines).toHaveLength(13);
      expect(lines.filter((name) => name === 'Review by' || name === 'Signed by')).toEqual(['Review by', 'Signed by']);
    }),
  );
});

test('nor has a certificate of opening', () => {
  const request = fc.record({
    requestId: text,
    stage: fc.constant('pilot' as const),
    components: texts,
    activities: texts,
    users: fc.nat(),
    by: text,
    at: signed.at,
  });
  const byId = fc.array(fc.tuple(text, text)).map((entries) => new Map(entries));
  const names = fc.record({
    service: text,
    stage: text,
    components: byId,
    activities: byId,
    template: fc.record({ title: text, release: text, hash: text }),
  });
  fc.assert(
    fc.property(fc.record({ ...signed, serviceId: text, assessmentHash: text, until: text, request, names }), (facts) =>
      expect(named(openingCertificate({ ...facts, covered: [] } as never))).toHaveLength(
        12 + facts.request.activities.length + facts.request.components.length,
      ),
    ),
  );
});

const opening = (name = 'Sharing case files') =>
  openingCertificate({
    controller: 'Kent Police',
    serviceId: 'microsoft-365',
    request: {
      requestId: 'q1',
      stage: 'pilot',
      components: ['exchange-online', 'teams-chat'],
      activities: ['a1', 'a2', 'a3'],
      users: 250,
      syntheticDataAttested: false,
      askedAt: '2026-11-19T12:00:00.000Z',
    },
    covered: [
      { id: 'a1', components: ['teams-chat', 'sharepoint-online'], stages: ['pilot'] },
      { id: 'a2', components: ['exchange-online', 'teams-chat'], stages: ['pilot'] },
    ],
    names: {
      service: 'Microsoft 365',
      stage: 'Pilot',
      components: new Map([
        ['exchange-online', 'Exchange Online'],
        ['teams-chat', 'Teams chat'],
      ]),
      activities: new Map([
        ['a1', name],
        ['a2', 'Mail'],
      ]),
      template: { title: 'Template assessment for forces', release: '1.0', hash: 'r' },
    },
    assessmentHash: 'h',
    until: '2027-01-31',
    signatory: 'The owner of risk',
    signatoryId: 'siro',
    at: '2026-11-20T12:00:00.000Z',
  });

test('an opening names each activity with the components that it was assessed with, and with no others', () => {
  expect(factsIn(opening()).filter((line) => line.startsWith('Activity'))).toEqual([
    'Activity: "Sharing case files" (a1), with Teams chat (teams-chat)',
    'Activity: "Mail" (a2), with Exchange Online (exchange-online), Teams chat (teams-chat)',
    'Activity: a3, with no component',
  ]);
});

test('no name of an activity passes for an id and its components', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const name = `${typed}" (x-1), with entra-id`;
      const [line] = factsIn(opening(name)).filter((one) => one.startsWith('Activity'));
      const [, quoted, rest] = /^Activity: ("(?:[^"\\]|\\.)*")(.*)$/s.exec(line ?? '') ?? [];
      expect(JSON.parse(quoted ?? '')).toBe(name.trim());
      expect(rest).toBe(' (a1), with Teams chat (teams-chat)');
    }),
  );
});

test('every id of an opening stands after its name, and one without a name by itself', () => {
  expect(opening().split('\n').slice(0, 7)).toEqual([
    'Countersign: certificate of opening',
    'Format: countersign-opening/2',
    'Controller: Kent Police',
    'Service: Microsoft 365 (microsoft-365)',
    'Stage: Pilot (pilot)',
    'Component: Exchange Online (exchange-online)',
    'Component: Teams chat (teams-chat)',
  ]);
  expect(opening()).toContain('\nRequest: asked for at 2026-11-19T12:00:00.000Z (q1)\n');
  expect(opening()).toContain('\nMade from: Template assessment for forces, release 1.0 (SHA-256 r)\n');
  expect([nameWithId(undefined, 'a1'), nameWithId(' ', 'a1'), nameWithId('a1', 'a1')]).toEqual(['a1', 'a1', 'a1']);
});

test('what was written over several lines is there, whole and indented', () => {
  const certificate = screeningCertificate({
    controller: 'Kent Police',
    title: 'A list of rooms',
    releaseNumber: '1.0',
    releaseHash: 'r',
    hash: 'h',
    view: { by: 'The officer', reason: 'No personal data.\nReview by: 2099-01-01\nSigned by: X' },
    reviewBy: '2027-11-20',
    signatory: 'The owner of risk',
    signatoryId: 'siro',
    signedInAt: '2026-11-20T11:59:00.000Z',
    at: '2026-11-20T12:00:00.000Z',
  });
  expect(certificate).toContain(
    'Reason for that view: No personal data.\n    Review by: 2099-01-01\n    Signed by: X\nView given by: The officer\n',
  );
  expect(factsIn(certificate)).toContain('Review by: 2027-11-20');
  expect(factsIn(certificate).filter((line) => line.startsWith('Signed by'))).toEqual([
    'Signed by: The owner of risk (siro)',
  ]);
});

test('whatever was written, a certificate reads as one, also as an editor saves it', () => {
  const facts = fc.record({ ...head, view: fc.record({ by: text, reason: text }) });
  fc.assert(
    fc.property(facts, (said) => {
      const certificate = screeningCertificate(said);
      expect(readCertificate(certificate)).toMatchObject({ value: { kind: 'screening', act: 'decide-screening' } });
      for (const saved of [certificate, `${certificate}\n`, `\uFEFF${certificate.replaceAll('\n', '\r\n')}\r\n`])
        expect(certificateSaved(saved)).toBe(certificate);
    }),
  );
  expect(readCertificate('Countersign: certificate of nothing').ok).toBe(false);
});
