import fc from 'fast-check';
import { certificateText, openingCertificate, screeningCertificate } from '../src/index.js';

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

const signed = {
  controller: text,
  signatory: text,
  signatoryId: text,
  signedInAt: fc.constant('2026-11-20T12:00:00.000Z'),
  at: fc.constant('2026-11-20T12:00:00.000Z'),
};
const head = { ...signed, title: text, releaseNumber: text, releaseHash: text, hash: text, reviewBy: text };

test('whatever was written, a certificate of decision has the lines that its facts call for and no other', () => {
  fc.assert(
    fc.property(
      fc.record({ ...head, residual: text, reason: text, judgedOn: text }),
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
          'Controller',
          'Assessment',
          'Forked from release',
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
  fc.assert(
    fc.property(fc.record({ ...signed, serviceId: text, assessmentHash: text, until: text, request }), (facts) =>
      expect(named(openingCertificate({ ...facts, covered: [] } as never))).toHaveLength(
        11 + facts.request.activities.length,
      ),
    ),
  );
});

test('an opening names each activity with the components that it was assessed with, and with no others', () => {
  const certificate = openingCertificate({
    controller: 'Kent Police',
    serviceId: 'microsoft-365',
    request: {
      requestId: 'q1',
      stage: 'pilot',
      components: ['exchange-online', 'teams-chat'],
      activities: ['a1', 'a2', 'a3'],
      users: 250,
      syntheticDataAttested: false,
      askedAt: '2026-11-20T12:00:00.000Z',
    },
    covered: [
      { id: 'a1', components: ['teams-chat', 'sharepoint-online'], stages: ['pilot'] },
      { id: 'a2', components: ['exchange-online', 'teams-chat'], stages: ['pilot'] },
    ],
    assessmentHash: 'h',
    until: '2027-01-31',
    signatory: 'The owner of risk',
    signatoryId: 'siro',
    at: '2026-11-20T12:00:00.000Z',
  });
  expect(factsIn(certificate).filter((line) => line.startsWith('Activity'))).toEqual([
    'Activity: a1, with teams-chat',
    'Activity: a2, with exchange-online, teams-chat',
    'Activity: a3, with no component',
  ]);
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
