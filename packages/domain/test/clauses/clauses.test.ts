import fc from 'fast-check';
import {
  acceptWords,
  bareName,
  bringBackMapping,
  bindingOf,
  limbsThatCount,
  mapClause,
  recordAgreement,
  standingOf,
  type ClauseMapping,
  type ClauseVerdict,
  type MappingAttempt,
} from '../../src/clauses/index.js';
import { accept, badInput, refuse, type Instant } from '../../src/kernel/index.js';
import { clauseLaw as law, part3, ukGdpr } from '../fixtures.js';

const attempt: MappingAttempt = {
  limb: 's59.7',
  verdict: 'met',
  quotation: 'only on documented instructions for that transfer',
  locator: 'Clause 9.2',
  whyAgain: '',
  expectedVersion: 0,
  emptying: [],
};
const mapping = (over: Partial<ClauseMapping> = {}): ClauseMapping => ({
  limb: 's59.7',
  verdict: 'met',
  quotation: 'only on documented instructions for that transfer',
  locator: 'Clause 9.2',
  whyAgain: '',
  carriedOver: false,
  accepted: null,
  by: 'lee',
  at: '2026-11-20T12:00:00.000Z',
  version: 1,
  ...over,
});
const refusalOf = (over: Partial<MappingAttempt>, mappings: readonly ClauseMapping[] = []) => {
  const answer = mapClause(mappings, { ...attempt, ...over }, law);
  return answer.ok ? null : answer.refusal;
};

test('a limb is mapped in quoted words', () => {
  expect(mapClause([], attempt, law)).toMatchObject({ value: { limb: 's59.7', verdict: 'met', version: 1 } });
  const partial = { ...attempt, verdict: 'partial', expectedVersion: 3 } as const;
  expect(mapClause([mapping({ version: 3 })], partial, law)).toMatchObject({ value: { version: 4 } });
});

test.each(['met', 'partial'] as const)('"%s" needs a quotation, and where it stands', (verdict) => {
  for (const nothing of [' ', 'n/a', 'TBC', '\u2800', '…']) {
    expect(refusalOf({ verdict, quotation: nothing })).toMatchObject({ problems: [{ field: 'quotation' }] });
    expect(refusalOf({ verdict, locator: nothing })).toMatchObject({ problems: [{ field: 'locator' }] });
  }
  expect(refusalOf({ verdict })).toBeNull();
});

test('a quotation is 1 to 40 words', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80 }), (count) => {
      const quotation = Array.from({ length: count }, () => 'word').join(' \n');
      expect(refusalOf({ quotation }) === null).toBe(count <= 40);
    }),
  );
});

test('what is missing cannot be quoted, and a conflict can be stated without words', () => {
  expect(refusalOf({ verdict: 'missing' })).toMatchObject({ problems: [{ field: 'quotation' }] });
  expect(refusalOf({ verdict: 'missing', quotation: '', locator: '' })).toBeNull();
  expect(refusalOf({ verdict: 'conflict', quotation: '', locator: '' })).toBeNull();
});

test('a limb that the law does not have, a verdict that is no word, a version that was not read', () => {
  expect(refusalOf({ limb: 'dpa2018.s62.1' })).toEqual({ kind: 'no-such-item' });
  expect(refusalOf({ verdict: 'asserted' as ClauseVerdict })).toMatchObject({ problems: [{ field: 'verdict' }] });
  const other = { ...attempt, locator: 'Clause 9.3' };
  expect(mapClause([mapping({ version: 2 })], other, law)).toMatchObject({ refusal: { currentVersion: 2 } });
});

describe('what somebody wrote of a limb', () => {
  const accepted = { by: 'owen', at: mapping().at, reason: 'It includes Part 3' };
  const fieldsLeftEmpty = (over: Partial<MappingAttempt>, stands = mapping()) => {
    const refusal = refusalOf({ expectedVersion: 1, ...over }, [stands]);
    return refusal?.kind === 'would-empty' ? refusal.fields.map(({ field }) => field) : refusal;
  };
  const missing = { verdict: 'missing', quotation: '', locator: '' } as const;

  test('is not left empty by another verdict unless that is said of it', () => {
    expect(fieldsLeftEmpty(missing)).toEqual(['quotation', 'locator']);
    expect(fieldsLeftEmpty({ ...missing, emptying: ['quotation'] })).toEqual(['locator']);
    expect(fieldsLeftEmpty({ ...missing, emptying: ['quotation', 'locator'] })).toBeNull();
    expect(fieldsLeftEmpty({ quotation: 'only as we say' })).toBeNull();
  });

  test('by a second person is not lost to another text, nor is a reason that is no longer asked for', () => {
    expect(fieldsLeftEmpty({ quotation: 'only as we say' }, mapping({ accepted }))).toEqual(['accepted']);
    expect(fieldsLeftEmpty({ quotation: 'only as we say' }, mapping({ whyAgain: 'It repeats it' }))).toEqual([
      'whyAgain',
    ]);
  });

  test('and is said again, word for word, is no new version and loses no acceptance', () => {
    for (const expectedVersion of [0, 1])
      expect(mapClause([mapping({ accepted })], { ...attempt, expectedVersion }, law)).toMatchObject({
        value: { version: 1, accepted },
      });
  });

  test('before is brought back over the version that was read, by the rules of today', () => {
    const stands = mapping({ ...missing, version: 4 });
    const earlier = mapping();
    expect(bringBackMapping([stands], earlier, 4, law)).toMatchObject({
      value: { quotation: earlier.quotation, accepted: null, version: 5 },
    });
    expect(bringBackMapping([stands], earlier, 3, law)).toMatchObject({ refusal: { currentVersion: 4 } });
    expect(bringBackMapping([stands], { ...earlier, quotation: 'TBC' }, 4, law)).toMatchObject({
      refusal: { problems: [{ field: 'quotation' }] },
    });
  });
});

describe('each regime has a verdict of its own', () => {
  test('what meets the one limb says nothing of the other', () => {
    const mappings = [mapping({ limb: '28.3' })];
    expect(limbsThatCount(mappings, law)).toEqual(['28.3']);
    expect(standingOf('s59.7', mappings, law)).toBe('not-mapped');
  });

  test('a verdict that answered two regimes counts for neither until it is said again', () => {
    const carried = mapping({ carriedOver: true });
    expect(standingOf('s59.7', [carried], law)).toBe('carried-over');
    const again = mapClause([carried], { ...attempt, expectedVersion: 1 }, law);
    expect(again).toMatchObject({ value: { carriedOver: false, version: 2 } });
  });
});

describe('words that name only the UK GDPR', () => {
  const generic = 'Microsoft will comply with the GDPR.';

  test('meet a limb of Article 28, and none of Part 3', () => {
    expect(standingOf('28.3', [mapping({ limb: '28.3', quotation: generic })], law)).toBe('counts');
    expect(standingOf('s59.7', [mapping({ quotation: generic })], law)).toBe('other-regime');
    expect(standingOf('s59.7', [mapping({ quotation: 'as ARTICLE  28 requires of it' })], law)).toBe('other-regime');
    expect(standingOf('s59.7', [mapping({ quotation: 'the GDPR and Part 3, each' })], law)).toBe('counts');
  });

  test('meet it with a reason of somebody else than who mapped it, and never with their own', () => {
    const said = mapping({ quotation: generic });
    const accepted = (by: string, reason = 'Clause 1 defines “the GDPR” so that Part 3 is in it.') =>
      mapping({ quotation: generic, accepted: { by, at: said.at, reason } });
    expect(standingOf('s59.7', [accepted('owen')], law)).toBe('counts');
    expect(standingOf('s59.7', [accepted('lee')], law)).toBe('other-regime');
    expect(standingOf('s59.7', [accepted('owen', 'n/a')], law)).toBe('other-regime');
  });

  test('are accepted once, by a second person, for the words that were read, with a reason that says something', () => {
    const said = mapping({ quotation: generic });
    const by = { by: 'owen', reason: 'Clause 1 defines it to include Part 3', expectedVersion: 1 };
    expect(acceptWords(said, by, law)).toEqual({ ok: true, value: { reason: by.reason, version: 2 } });
    expect(acceptWords(said, { ...by, by: 'lee' }, law)).toMatchObject({ refusal: { kind: 'barred-by-part' } });
    expect(acceptWords(said, { ...by, expectedVersion: 0 }, law)).toMatchObject({ refusal: { currentVersion: 1 } });
    for (const reason of ['', ' ', 'as per policy', 'Yes', '\u200b'])
      expect(acceptWords(said, { ...by, reason }, law)).toMatchObject({ refusal: { problems: [{ field: 'reason' }] } });
  });

  test('are nothing to accept where no reason is needed', () => {
    const by = { by: 'owen', reason: 'It includes Part 3', expectedVersion: 1 };
    const accepted = { by: 'cai', at: mapping().at, reason: 'It does' };
    for (const one of [
      null,
      mapping(),
      mapping({ limb: '28.3', quotation: generic }),
      mapping({ quotation: generic, verdict: 'partial' }),
      mapping({ quotation: generic, carriedOver: true }),
      mapping({ quotation: generic, accepted }),
    ])
      expect(acceptWords(one, by, law)).toMatchObject({ refusal: { kind: 'no-such-item' } });
  });

  test('accepted for one text are not accepted for the next', () => {
    const accepted = { by: 'owen', at: mapping().at, reason: 'It includes Part 3' };
    const again = mapClause(
      [mapping({ accepted })],
      { ...attempt, quotation: generic, expectedVersion: 1, emptying: ['accepted'] },
      law,
    );
    expect(again).toMatchObject({ value: { accepted: null } });
  });
});

describe('one quotation for more than three limbs', () => {
  const words = 'The processor keeps to all that the law requires of a processor.';
  const first = ['28.1', '28.2', '28.3'].map((limb) => mapping({ limb, quotation: words }));
  const fourth = { limb: '28.4', quotation: `${words.toUpperCase()} *Always*` };

  test('is asked about, and answered with a reason that says something', () => {
    expect(refusalOf({ ...fourth, limb: '28.3', expectedVersion: 1 }, first)).toBeNull();
    expect(refusalOf(fourth, first)).toMatchObject({ problems: [{ field: 'whyAgain' }] });
    expect(refusalOf({ ...fourth, whyAgain: 'see above' }, first)).toMatchObject({ problems: [{ field: 'whyAgain' }] });
    const whyAgain = 'The annex lists what each provision requires.';
    expect(mapClause(first, { ...attempt, ...fourth, whyAgain }, law)).toMatchObject({ value: { whyAgain } });
    expect(refusalOf({ ...fourth, verdict: 'partial' }, first)).toBeNull();
  });

  test('keeps no reason that nobody asked for', () => {
    expect(mapClause([], { ...attempt, whyAgain: 'Because we say so' }, law)).toMatchObject({
      value: { whyAgain: '' },
    });
  });

  test('counts for the first three, and for a later one only with its reason', () => {
    const later = mapping({ ...fourth, at: '2026-11-21T12:00:00.000Z' });
    expect(limbsThatCount([...first, later], law)).toEqual(['28.1', '28.2', '28.3']);
    expect(standingOf('28.4', [...first, later], law)).toBe('same-words');
    expect(standingOf('28.4', [...first, { ...later, whyAgain: 'The annex lists it' }], law)).toBe('counts');
  });

  test('another mapping never takes away what counts', () => {
    const any = fc.record({
      limb: fc.constantFrom(...part3, ...ukGdpr),
      quotation: fc.constantFrom(words, 'Microsoft will comply with the GDPR.', 'It acts only on instructions.'),
      whyAgain: fc.constantFrom('', 'The annex lists it'),
      carriedOver: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: ({ limb }) => limb }), (many) => {
        const at = (place: number): Instant => `2026-11-20T12:00:${String(place).padStart(2, '0')}.000Z`;
        const mappings = many.map((one, place) => mapping({ ...one, at: at(place) }));
        const before = limbsThatCount(mappings.slice(0, -1), law);
        expect(limbsThatCount(mappings, law)).toEqual(expect.arrayContaining([...before]));
      }),
    );
  });
});

const agreement = {
  processor: 'microsoft',
  title: 'Products and services agreement',
  parties: ['The Chief Constable of  KENT', 'Microsoft Ireland Operations Ltd.'],
  counterparty: null,
  effectiveFrom: '2026-01-01',
  effectiveUntil: '2026-12-31',
  fileName: 'agreement.pdf',
  file: accept('a'.repeat(64)),
};
const names = ['Kent Police', 'The Chief Constable of Kent'];
const noFile = refuse(badInput('file', 'Choose the file'));
const caterer = ['Kent Police', 'Good Food Catering Limited'];
const deed = { reason: 'The processor adheres by the deed of 3 March', fileName: 'deed.pdf' };
const held = { ...deed, fileHash: 'b'.repeat(64) };
const entered = { ...deed, file: accept(held.fileHash) };

test('an agreement that this controller and the processor’s legal entity are parties to is recorded', () => {
  expect(recordAgreement(agreement, names, law)).toMatchObject({ ok: true });
  expect(recordAgreement({ ...agreement, effectiveUntil: null }, names, law)).toMatchObject({ ok: true });
  expect(recordAgreement({ ...agreement, counterparty: entered }, names, law)).toMatchObject({
    value: { counterparty: null },
  });
});

test('with another counterparty it takes a reason and the document that shows it', () => {
  const other = { ...agreement, parties: caterer };
  expect(recordAgreement({ ...other, counterparty: entered }, names, law)).toMatchObject({
    value: { counterparty: held },
  });
  expect(recordAgreement(other, names, law)).toMatchObject({ refusal: { problems: [{ field: 'parties' }] } });
  for (const [over, field] of [
    [{ reason: 'n/a' }, 'counterpartyReason'],
    [{ file: noFile }, 'counterpartyFile'],
    [{ fileName: ' ' }, 'counterpartyFile'],
  ] as const)
    expect(recordAgreement({ ...other, counterparty: { ...entered, ...over } }, names, law)).toMatchObject({
      refusal: { kind: 'bad-input', problems: [{ field }] },
    });
});

test('a caterer’s agreement binds no processor', () => {
  const of = (parties: readonly string[], counterparty: typeof held | null = null) =>
    bindingOf({ processor: 'microsoft', parties, counterparty }, law);
  expect(of(caterer)).toBe('nothing');
  expect(of(caterer, held)).toBe('document');
  expect(of(caterer, { ...held, reason: '-' })).toBe('nothing');
  expect(of(['Microsoft Ireland'])).toBe('nothing');
  expect(of(['MICROSOFT IRELAND OPERATIONS LTD'])).toBe('entity');
  expect(of(['Microsoft Ireland Operations Limited (company 256796)'])).toBe('entity');
});

test('names are compared whatever their case, marks and form of company', () => {
  expect(bareName('Telecoms & Co. PLC')).toBe(bareName('telecoms and co public limited company'));
});

test.each([
  ['another controller’s agreement', { parties: ['Essex Police', 'Microsoft Ireland Operations Limited'] }, 'parties'],
  ['one party', { parties: ['Kent Police', ' '] }, 'parties'],
  ['a processor that the service does not have', { processor: 'acme' }, 'processor'],
  ['an end before the start', { effectiveUntil: '2025-12-31' }, 'effectiveUntil'],
  ['a day that is none', { effectiveFrom: '2026-02-30' }, 'effectiveFrom'],
  ['no file', { file: noFile, fileName: '' }, 'file'],
  ['a file without a name', { fileName: '' }, 'fileName'],
  ['no title', { title: ' ' }, 'title'],
] as const)('refused: %s', (_, over, field) => {
  expect(recordAgreement({ ...agreement, ...over }, names, law)).toMatchObject({
    refusal: { kind: 'bad-input', problems: [{ field }] },
  });
});
