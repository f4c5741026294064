import { limbs } from '@countersign/catalogue';
import { exampleAgreement } from '@countersign/demonstration';
import type { Tenancy } from '@countersign/database';
import { agreementVerbs } from '../agreements/index.js';
import { done, signedInAs, todayOf } from './people.js';
import { plainPdf } from './plain-pdf.js';
import { acting } from './acting.js';

/** A text in lines that fit on a page. */
const inLines = (text: string): readonly string[] => text.match(/.{1,80}(\s|$)/g) ?? [];

/** Records the agreement of the demonstration for a force, and maps every limb of it that is not mapped yet. */
export const recordDemonstrationAgreement = async (
  tenancy: Tenancy,
  force: { readonly id: string; readonly name: string },
  serviceId: string,
): Promise<void> => {
  const verbs = agreementVerbs(tenancy);
  const lead = await signedInAs(tenancy, force.id, 'contracts-lead');
  const held = await tenancy.read(lead, 'read-agreements', (tx) => verbs.agreements.ofService(tx, serviceId));
  const { title, processor, parties, fileName, fileText, mappings } = exampleAgreement;
  const request = {
    serviceId,
    processor,
    title,
    parties: parties(force.name),
    effectiveFrom: await todayOf(tenancy, lead),
    effectiveUntil: null,
    counterparty: null,
    fileName,
    fileBase64: plainPdf([title, ...parties(force.name), ...inLines(fileText)]).toString('base64'),
  };
  const agreement =
    held.find((one) => one.processor === processor) ?? (await done(verbs.record.run(acting(lead), request)));
  const mapped = new Map(agreement.mappings.map((one) => [one.limb, one]));
  for (const { id: limbId } of limbs) {
    const mapping = mappings.find(({ limb }) => limb === limbId);
    const before = mapped.get(limbId);
    if (before?.carriedOver === false || !mapping) continue;
    const { verdict, quotation, locator } = mapping;
    const words = { verdict, quotation, locator, whyAgain: '', emptying: [] };
    const said = { agreementId: agreement.id, limbId, expectedVersion: before?.version ?? 0, ...words };
    await done(verbs.mapClause.run(acting(lead), said));
  }
};
