import { checkLine, checkText } from '../document/words/check-text.js';
import { fieldLimits } from '../document/words/limits.js';
import { isDay, type Day } from '../kernel/instant.js';
import { atField, checkDay, checkForm, checkMany, movedTo, unlessProblem, type Checked } from '../kernel/check-form.js';
import { badInput, type BadInput } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import type { AgreementRecord, Counterparty } from './agreement.js';
import type { ClauseLaw } from './clause-law.js';
import { bareName, bindingOf, entityOf } from './counterparty.js';

/** An agreement as it is kept. */
export type AgreementAttempt = Omit<AgreementRecord, 'id' | 'by' | 'at'>;

/** An agreement as it was entered: of each file its hash, or what is wrong with it. */
export interface AgreementEntered extends Omit<
  AgreementAttempt,
  'counterparty' | 'fileHash' | 'effectiveFrom' | 'effectiveUntil'
> {
  readonly effectiveFrom: string;
  readonly effectiveUntil: string | null;
  readonly file: Checked<string>;
  readonly counterparty: (Omit<Counterparty, 'fileHash'> & { readonly file: Checked<string> }) | null;
}

const mostParties = 50;

/**
 * Recording an executed agreement. This controller is one of its parties, and so is the legal entity of the processor,
 * or a document says why another party binds it; the dates are in order, and the file is there, by its hash (law 14;
 * DPA 2018 s.59(5); UK GDPR Art 28(9)). A party is this controller if it bears one of its names, whatever the case of
 * the letters. Where the entity is a party itself, no document is kept.
 */
export const recordAgreement = (
  { file, ...entered }: AgreementEntered,
  controllerNames: readonly string[],
  law: Pick<ClauseLaw, 'processors'>,
): Result<AgreementAttempt, BadInput> => {
  const parties = checkParties(entered.parties, controllerNames);
  const isProcessor = entityOf(entered.processor, law) !== null;
  const bound = isProcessor && parties.ok ? { ...entered, parties: parties.value } : null;
  const said = checkForm({
    processor: unlessProblem('processor', entered.processor, isProcessor ? null : 'Choose a processor'),
    title: atField('title', checkLine(entered.title, titleRule)),
    parties,
    effectiveFrom: checkDay(
      'effectiveFrom',
      entered.effectiveFrom,
      'Enter the day the agreement starts as a real date',
    ),
    effectiveUntil: checkUntil(entered),
    counterparty: bound === null ? accept(null) : checkCounterparty(bound, law),
    file: checkFile(file, atField('fileName', checkLine(entered.fileName, fileNameRule))),
  });
  if (!said.ok) return said;
  const { file: kept, ...others } = said.value;
  return accept({ ...others, ...kept });
};

const titleRule = { name: 'Title', most: fieldLimits.name, required: 'Enter the title of the agreement' };
const fileNameRule = {
  name: 'File name',
  most: fieldLimits.name,
  required: 'Choose the file of the executed agreement',
};

/** A file and its name; of one that is not there or cannot be taken, the name is not judged. */
const checkFile = (file: Checked<string>, name: Checked<string>) => {
  if (!file.ok) return file;
  return name.ok ? accept({ fileName: name.value, fileHash: file.value }) : name;
};

const checkParties = (raw: readonly string[], controllerNames: readonly string[]): Checked<readonly string[]> => {
  const bad = (problem: string) => refuse(badInput('parties', problem));
  if (raw.length > mostParties) return bad(`Parties must be ${mostParties} or fewer`);
  const lines = checkMany(
    raw.map((one) => atField('parties', checkLine(one, { name: 'Party', most: fieldLimits.name }))),
  );
  if (!lines.ok) return lines;
  const parties = lines.value.filter((party) => party !== '');
  const ours = controllerNames.map(bareName);
  if (parties.length < 2) return bad('Enter every party: your force and the processor at least');
  return parties.some((party) => ours.includes(bareName(party)))
    ? accept(parties)
    : bad('Your force must be one of the parties: another controller’s agreement does not bind you');
};

const checkCounterparty = (
  { counterparty, ...agreement }: Pick<AgreementEntered, 'processor' | 'parties' | 'counterparty'>,
  law: Pick<ClauseLaw, 'processors'>,
): Checked<Counterparty | null> => {
  if (bindingOf({ ...agreement, counterparty: null }, law) === 'entity') return accept(null);
  if (counterparty === null)
    return refuse(
      badInput(
        'parties',
        `The processor must be a party by its legal entity, ${entityOf(agreement.processor, law) ?? ''}: if another party binds it, say why and add the document that shows it`,
      ),
    );
  const name = atField('counterpartyFile', checkLine(counterparty.fileName, shownByRule));
  const { file } = counterparty;
  const said = checkForm({
    reason: atField('counterpartyReason', checkText(counterparty.reason, counterpartyRule)),
    file: checkFile(file.ok ? file : refuse(movedTo('counterpartyFile', file.refusal)), name),
  });
  return said.ok ? accept({ reason: said.value.reason, ...said.value.file }) : said;
};

const shownByRule = { name: 'File name', most: fieldLimits.name, required: 'Choose the document that shows why' };
const counterpartyRule = {
  name: 'Reason',
  most: fieldLimits.reason,
  required: 'Say why the agreement binds the processor though its legal entity is no party',
};

const checkUntil = ({
  effectiveFrom: from,
  effectiveUntil: until,
}: Pick<AgreementEntered, 'effectiveFrom' | 'effectiveUntil'>): Checked<Day | null> =>
  until === null
    ? accept(null)
    : checkDay('effectiveUntil', until, 'Enter the last day as a real date', (day) =>
        isDay(from) && day < from ? 'The last day must be on or after the day the agreement starts' : null,
      );
