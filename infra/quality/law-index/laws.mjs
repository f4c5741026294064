const domain = 'packages/domain';
const database = 'packages/database';
const catalogue = 'packages/catalogue';
const demonstration = 'packages/demonstration';
const api = 'apps/api/src';

/**
 * The laws of the system: each in short, what enforces it beyond the functions whose comments name it, where it is
 * tested, and what of it is not built yet.
 */
export const laws = [
  {
    words: 'A gate fails closed: a fact that is missing, stale or unreadable holds it, and evidence can only help.',
    enforced: [['conditions', `${domain}/src/gates/conditions.ts`]],
    tested: [
      `${domain}/test/gates/gate.test.ts`,
      `${domain}/test/gates/read-position.test.ts`,
      `${domain}/test/authority/authority.test.ts`,
    ],
  },
  {
    words: 'Every stage with real personal data is gated, the pilot too. A sandbox needs attested synthetic data.',
    enforced: [['askForStage', `${domain}/src/gates/ask-for-stage.ts`]],
    tested: [`${domain}/test/gates/gate.test.ts`, `${api}/features/roll-outs/roll-outs.api.test.ts`],
  },
  {
    words: 'A release opens nothing. Only the force’s own signed assessment does, for what it covers.',
    enforced: [['conditions', `${domain}/src/gates/conditions.ts`]],
    tested: [
      `${domain}/test/gates/gate.test.ts`,
      `${domain}/test/gates/coverage.test.ts`,
      `${domain}/test/gates/position-of.test.ts`,
      `${api}/features/roll-outs/roll-outs.api.test.ts`,
    ],
  },
  {
    words: 'An untouched copy cannot be signed: each national item takes a stance, each local item an answer.',
    enforced: [['handIn', `${domain}/src/assessment/sign-off/submit.ts`]],
    tested: [
      `${domain}/test/rule-book/answers/l11-section-review.test.ts`,
      `${domain}/test/rule-book/answers/l13-local-coverage.test.ts`,
      `${domain}/test/rule-book/answers/l14-deferred-items.test.ts`,
      `${api}/features/assessments/reading/assessments.api.test.ts`,
    ],
  },
  {
    words: 'Nobody signs for another controller.',
    enforced: [
      ['rolesHeld', `${domain}/src/authority/appointments.ts`],
      ['recordAgreement', `${domain}/src/clauses/record-agreement.ts`],
      ['Tenancy', `${database}/src/tenancy.ts`],
    ],
    tested: [
      `${api}/features/assessments/reading/assessments.api.test.ts`,
      `${domain}/test/authority/authority.test.ts`,
      `${domain}/test/rule-book/controllers/l17-joint-signatures.test.ts`,
    ],
    open: 'One text shared by several controllers, signed one by one. Each has its own, and names the others’ in an arrangement.',
  },
  {
    words: 'Author, adviser and decision-maker of one assessment are three people.',
    enforced: [],
    tested: [
      `${domain}/test/authority/separation.test.ts`,
      `${domain}/test/assessment/lifecycle/lifecycle.test.ts`,
      `${api}/features/assessments/reading/assessments.api.test.ts`,
    ],
  },
  {
    words: 'A level comes from the pinned matrix. Departing from it takes a reason and a second person.',
    enforced: [],
    tested: [
      `${domain}/test/matrix/matrix.test.ts`,
      `${domain}/test/risk/risk-level.test.ts`,
      `${domain}/test/rule-book/risks/l60-matrix-computed.test.ts`,
    ],
  },
  {
    words: 'Advice is sealed on the exact text, before the decision, and the decision answers every point.',
    enforced: [['document_advice', 'docs/schema.sql']],
    tested: [
      `${domain}/test/assessment/lifecycle/lifecycle.test.ts`,
      `${api}/features/assessments/reading/assessments.api.test.ts`,
    ],
  },
  {
    words: 'A signature is bound to the hash of what was read.',
    enforced: [
      ['document_decision', 'docs/schema.sql'],
      ['canonicalJson', `${domain}/src/kernel/canonical-json.ts`],
    ],
    tested: [
      `${domain}/test/assessment/lifecycle/lifecycle.test.ts`,
      `${domain}/test/kernel/canonical-json.test.ts`,
      `${api}/features/assessments/reading/assessments.api.test.ts`,
    ],
  },
  {
    words: 'Final, signed, complete and open are computed from records, and nobody types them.',
    enforced: [['evaluateGate', `${domain}/src/gates/evaluate-gate.ts`]],
    tested: [
      `${domain}/test/assessment/lifecycle/lifecycle.test.ts`,
      `${domain}/test/board/board.test.ts`,
      `${demonstration}/test/demonstration.test.ts`,
    ],
  },
  {
    words: 'What is stale is computed and never stored.',
    enforced: [
      ['conditions', `${domain}/src/gates/conditions.ts`],
      ['releaseThatChanged', `${domain}/src/gates/staleness.ts`],
    ],
    tested: [
      `${domain}/test/gates/gate.test.ts`,
      `${domain}/test/gates/staleness.test.ts`,
      `${domain}/test/risk/measures-in-place.test.ts`,
      `${catalogue}/test/commencements.test.ts`,
      `${api}/features/law/law.api.test.ts`,
      `${api}/features/roll-outs/roll-outs.api.test.ts`,
      `${domain}/test/board/board.test.ts`,
      `${api}/features/positions/positions.api.test.ts`,
    ],
    open: 'Staleness by a breach, and by a change of the service: its components and who runs them. A signature ages by a later release and by a change of the law, each where it is material, by its review date, and by a risk that is high again because a measure is not in place; an agreement by its dates, an opening by its end.',
  },
  {
    words: 'No local text is lost or overwritten.',
    enforced: [['resolveDocument', `${domain}/src/document/items/resolved-document.ts`]],
    tested: [
      `${domain}/test/document/items/resolve.test.ts`,
      `${domain}/test/document/answers/save-answer.test.ts`,
      `${api}/features/assessments/reading/assessments.api.test.ts`,
    ],
    open: 'Taking a newer national release into a fork.',
  },
  {
    words: 'Dates are the server’s, and nothing can be back-dated.',
    enforced: [
      ['run', `${api}/features/assessments/sign-off/decide-assessment.ts`],
      ['refuse_change', `${database}/migrations/0001_organisations.sql`],
      ['close_once', `${database}/migrations/0006_inspections.sql`],
      ['activityInUseNotAssessed', `${domain}/src/rule-book/use/l100-activity-in-use-not-assessed.ts`],
    ],
    tested: [
      `${database}/test/protection.test.ts`,
      `${database}/test/inspection.test.ts`,
      `${domain}/test/rule-book/use/l03-retrospective.test.ts`,
      `${domain}/test/rule-book/use/l100-activity-in-use-not-assessed.test.ts`,
    ],
    open: 'A declaration of use that outlives the draft. What was in use is said in the assessment and sealed with it; until it is handed in, it can be taken out again.',
  },
  {
    words: 'Every component names its processor, and each processor is under an agreement mapped in quoted words.',
    enforced: [
      ['descriptionNotRole', `${domain}/src/rule-book/components/l31-description-not-role.ts`],
      ['conditions', `${domain}/src/gates/conditions.ts`],
      ['standingOf', `${domain}/src/clauses/limb-standing.ts`],
      ['bindingOf', `${domain}/src/clauses/counterparty.ts`],
      ['clause_mapping', `${database}/migrations/0004_agreements.sql`],
    ],
    tested: [
      `${domain}/test/rule-book/components/l30-component-has-processor.test.ts`,
      `${domain}/test/rule-book/components/l31-description-not-role.test.ts`,
      `${domain}/test/rule-book/processors/l32-declined-assurance.test.ts`,
      `${domain}/test/clauses/clauses.test.ts`,
      `${api}/features/agreements/agreements.api.test.ts`,
    ],
  },
  {
    words: 'Law is dated data, and a document is judged by what was in force on the day.',
    enforced: [['versionsOf', `${catalogue}/src/law/provisions.ts`]],
    tested: [
      `${domain}/test/law/law.test.ts`,
      `${catalogue}/test/law.test.ts`,
      `${demonstration}/test/law-of-the-day.test.ts`,
      `${catalogue}/test/rule-law.test.ts`,
      `${demonstration}/test/integrity.test.ts`,
      `${catalogue}/test/commencements.test.ts`,
      `${api}/features/law/law.api.test.ts`,
    ],
    open: 'The conditions of a gate, the clauses of an agreement, the tests of Schedule 8 and the criteria of screening are held in one version, that of today.',
  },
  {
    words: 'Formal consultation and informal contact are two records, each clock by its own statute.',
    enforced: [],
    tested: [
      `${domain}/test/rule-book/consultation/l70-engagement-type.test.ts`,
      `${domain}/test/assessment/lifecycle/lifecycle.test.ts`,
    ],
    open: 'The clocks, and a consultation as a record of its own. A contact with the regulator is a row of the assessment under its own name, and a formal consultation has a receipt; a high risk that remains is rejected or referred, and not approved.',
  },
  {
    words: 'The database itself refuses another tenant’s rows, whatever the query.',
    enforced: [
      ['own_tenant', `${database}/migrations/0001_organisations.sql`],
      ['Tenancy', `${database}/src/tenancy.ts`],
      ['TenantTx', `${database}/src/tenant-tx.ts`],
    ],
    tested: [
      'apps/api/test/isolation.api.test.ts',
      `${database}/test/isolation.test.ts`,
      `${database}/test/protection.test.ts`,
      `${database}/test/tenancy.test.ts`,
    ],
  },
  {
    words: 'The programme sees positions and not content. A regulator reads inside an open inspection, on both chains.',
    enforced: [
      ['enter_inspection', `${database}/migrations/0006_inspections.sql`],
      ['recordReading', `${database}/src/record-reading.ts`],
      ['runRecordInspection', `${api}/features/inspections/record-inspection.ts`],
    ],
    tested: [
      `${database}/test/inspection.test.ts`,
      `${database}/test/isolation.test.ts`,
      `${api}/features/inspections/inspections.api.test.ts`,
    ],
  },
  {
    words: 'A change and its ledger entry are one transaction. No entry changes, and anybody can verify that.',
    enforced: [
      ['append_ledger', `${database}/migrations/0008_fewer_steps.sql`],
      ['ledger', `${database}/src/tenant-tx.ts`],
      ['settleAssessment', `${api}/features/assessments/settling/settle-assessment.ts`],
      ['verifyLedger', `${domain}/src/ledger/verify.ts`],
    ],
    tested: [
      'apps/api/test/crash.api.test.ts',
      `${database}/test/ledger.test.ts`,
      `${domain}/test/ledger/ledger.test.ts`,
      'apps/cli/test/verify.test.ts',
    ],
    open: 'National checkpoints and proofs of inclusion.',
  },
  {
    words: 'A refusal is an answer with a kind, facts and a way forward. A fault reveals nothing.',
    enforced: [
      ['toRefusal', `${api}/platform/graphql/refusal.ts`],
      ['formatErrors', `${api}/platform/graphql/format-errors.ts`],
    ],
    tested: ['apps/api/test/contract.api.test.ts', 'apps/api/test/hardening.api.test.ts'],
  },
  {
    words: 'Nothing signed is deleted. Staff data can be erased without breaking a proof.',
    enforced: [
      ['sealedText', `${domain}/src/document/sealing/sealed-document.ts`],
      ['refuse_change', `${database}/migrations/0001_organisations.sql`],
    ],
    tested: [`${database}/test/protection.test.ts`],
    open: 'The erasure itself. Sealed texts and ledger entries hold no names, certificates do.',
  },
  {
    words: 'Blank, not applicable and redacted are three marks.',
    enforced: [
      ['isAnswered', `${domain}/src/document/items/is-answered.ts`],
      ['conditionHolds', `${domain}/src/document/content/when.ts`],
    ],
    tested: [
      `${domain}/test/document/items/three-marks.test.ts`,
      `${domain}/test/document/publication/publication.test.ts`,
      `${domain}/test/rule-book/justification/l83-publish-ready.test.ts`,
      `${api}/features/assessments/publication/publication.api.test.ts`,
    ],
    open: 'The published copy that shows them. An item is marked to be published or redacted, with exemption, harm and public interest; that it is blank or does not apply is worked out, and no mark.',
  },
].map((law, index) => ({ number: index + 1, ...law }));
