import { checkLine } from '../document/check-text.js';
import { limits } from '../document/limits.js';
import { isDay, type Day } from '../kernel/instant.js';
import { badInput, type BadInput } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import type { AgreementRecord } from './agreement.js';

export type AgreementAttempt = Omit<AgreementRecord, 'id' | 'by' | 'at'>;

const mostParties = 50;

/**
 * Recording an executed agreement. This controller is one of its parties, the processor is one that the service has,
 * the dates are in order, and the file is there, by its hash (law 14; DPA 2018 s.59(5); UK GDPR Art 28(9)). A party is
 * this controller if it bears one of its names, whatever the case of the letters.
 */
export const recordAgreement = (
  attempt: AgreementAttempt,
  controllerNames: readonly string[],
  processors: readonly string[],
): Result<AgreementAttempt, BadInput> => {
  const title = checkLine(attempt.title, {
    name: 'Title',
    most: limits.name,
    required: 'Enter the title of the agreement',
  });
  if (!title.ok) return refuse(badInput('title', title.refusal));
  if (!processors.includes(attempt.processor)) return refuse(badInput('processor', 'Choose a processor'));
  const parties = readParties(attempt.parties, controllerNames);
  if (!parties.ok) return parties;
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
  return accept({ ...attempt, title: title.value, parties: parties.value, fileName: fileName.value });
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
  const ours = controllerNames.map(bare);
  if (parties.length < 2)
    return refuse(badInput('parties', 'Enter every party: your force and the processor at least'));
  return parties.some((party) => ours.includes(bare(party)))
    ? accept(parties)
    : refuse(
        badInput('parties', 'Your force must be one of the parties: another controller’s agreement does not bind you'),
      );
};

const bare = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const datesProblem = (from: Day, until: Day | null): BadInput | null => {
  if (!isDay(from)) return badInput('effectiveFrom', 'Enter the day the agreement starts');
  if (until !== null && !isDay(until)) return badInput('effectiveUntil', 'Enter the last day as a real date');
  return until !== null && until < from
    ? badInput('effectiveUntil', 'The last day must be on or after the day the agreement starts')
    : null;
};
