import { checkLine, checkText } from '../document/check-text.js';
import { limits } from '../document/limits.js';
import { isDay, type Day } from '../kernel/instant.js';
import { badInput, type BadInput } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import type { AgreementRecord, Counterparty } from './agreement.js';
import type { ClauseLaw } from './clause-law.js';
import { bareName, bindingOf, entityOf } from './counterparty.js';

export type AgreementAttempt = Omit<AgreementRecord, 'id' | 'by' | 'at'>;

const mostParties = 50;

/**
 * Recording an executed agreement. This controller is one of its parties, and so is the legal entity of the processor,
 * or a document says why another party binds it; the dates are in order, and the file is there, by its hash (law 14;
 * DPA 2018 s.59(5); UK GDPR Art 28(9)). A party is this controller if it bears one of its names, whatever the case of
 * the letters. Where the entity is a party itself, no document is kept.
 */
export const recordAgreement = (
  attempt: AgreementAttempt,
  controllerNames: readonly string[],
  law: Pick<ClauseLaw, 'processors'>,
): Result<AgreementAttempt, BadInput> => {
  const title = checkLine(attempt.title, {
    name: 'Title',
    most: limits.name,
    required: 'Enter the title of the agreement',
  });
  if (!title.ok) return refuse(badInput('title', title.refusal));
  if (entityOf(attempt.processor, law) === null) return refuse(badInput('processor', 'Choose a processor'));
  const parties = readParties(attempt.parties, controllerNames);
  if (!parties.ok) return parties;
  const counterparty = readCounterparty({ ...attempt, parties: parties.value }, law);
  if (!counterparty.ok) return counterparty;
  const dates = datesProblem(attempt.effectiveFrom, attempt.effectiveUntil);
  if (dates !== null) return refuse(dates);
  const fileName = checkLine(attempt.fileName, {
    name: 'File name',
    most: limits.name,
    required: 'Choose the file of the executed agreement',
  });
  if (!fileName.ok) return refuse(badInput('fileName', fileName.refusal));
  if (!/^[0-9a-f]{64}$/.test(attempt.fileHash))
    return refuse(badInput('file', 'Choose the file of the executed agreement'));
  return accept({
    ...attempt,
    ...{ title: title.value, parties: parties.value, counterparty: counterparty.value, fileName: fileName.value },
  });
};

const readParties = (
  raw: readonly string[],
  controllerNames: readonly string[],
): Result<readonly string[], BadInput> => {
  const parties: string[] = [];
  if (raw.length > mostParties) return refuse(badInput('parties', `Parties must be ${mostParties} or fewer`));
  for (const one of raw) {
    const party = checkLine(one, { name: 'Party', most: limits.name });
    if (!party.ok) return refuse(badInput('parties', party.refusal));
    if (party.value !== '') parties.push(party.value);
  }
  const ours = controllerNames.map(bareName);
  if (parties.length < 2)
    return refuse(badInput('parties', 'Enter every party: your force and the processor at least'));
  return parties.some((party) => ours.includes(bareName(party)))
    ? accept(parties)
    : refuse(
        badInput('parties', 'Your force must be one of the parties: another controller’s agreement does not bind you'),
      );
};

const readCounterparty = (
  attempt: Pick<AgreementAttempt, 'processor' | 'parties' | 'counterparty'>,
  law: Pick<ClauseLaw, 'processors'>,
): Result<Counterparty | null, BadInput> => {
  const { counterparty } = attempt;
  if (bindingOf({ ...attempt, counterparty: null }, law) === 'entity') return accept(null);
  if (counterparty === null)
    return refuse(
      badInput(
        'parties',
        `The processor must be a party by its legal entity, ${entityOf(attempt.processor, law) ?? ''}: if another party binds it, say why and add the document that shows it`,
      ),
    );
  const reason = checkText(counterparty.reason, {
    name: 'Reason',
    most: limits.reason,
    required: 'Say why the agreement binds the processor though its legal entity is no party',
  });
  if (!reason.ok) return refuse(badInput('counterpartyReason', reason.refusal));
  const required = 'Choose the document that shows why';
  const fileName = checkLine(counterparty.fileName, { name: 'File name', most: limits.name, required });
  if (!fileName.ok) return refuse(badInput('counterpartyFile', fileName.refusal));
  return /^[0-9a-f]{64}$/.test(counterparty.fileHash)
    ? accept({ reason: reason.value, fileName: fileName.value, fileHash: counterparty.fileHash })
    : refuse(badInput('counterpartyFile', required));
};

const datesProblem = (from: Day, until: Day | null): BadInput | null => {
  if (!isDay(from)) return badInput('effectiveFrom', 'Enter the day the agreement starts');
  if (until !== null && !isDay(until)) return badInput('effectiveUntil', 'Enter the last day as a real date');
  return until !== null && until < from
    ? badInput('effectiveUntil', 'The last day must be on or after the day the agreement starts')
    : null;
};
