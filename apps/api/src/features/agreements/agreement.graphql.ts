import { clauseLawOf, limbs, limbsFor } from '@countersign/catalogue';
import { standingOf, type ClauseMapping } from '@countersign/domain/clauses';
import { agreementFact, runningAgreements } from '@countersign/domain/gates';
import type * as contract from '../../platform/graphql/generated/contract.js';
import { personView } from '../../platform/graphql/person.js';
import type { AgreementFile, LoadedAgreement } from './agreements.repository.js';

type Texts = Readonly<Record<string, string>>;

const required = limbsFor(['part-3', 'uk-gdpr']);

export const agreementView = (loaded: LoadedAgreement, texts: Texts): contract.Agreement => {
  const { mappings, people, by, at: recordedAt, counterparty, service, ...agreement } = loaded;
  const clauseLaw = clauseLawOf(service);
  const fact = agreementFact(loaded, mappings, clauseLaw);
  return {
    __typename: 'Agreement',
    ...agreement,
    inForce: runningAgreements([fact], loaded.readAt).length === 1,
    recordedBy: personView(by, people),
    recordedAt,
    binding: fact.binding,
    counterparty: counterparty && { __typename: 'Counterparty', ...counterparty },
    get limbs() {
      return limbs.map((limb) => ({
        __typename: 'Limb' as const,
        ...limb,
        templateText: texts[limb.clause] ?? '',
        required: required.includes(limb.id),
        standing: standingOf(limb.id, mappings, clauseLaw),
        mapping: mappedView(
          mappings.find((one) => one.limb === limb.id),
          people,
        ),
      }));
    },
    metCount: fact.metLimbs.length,
  };
};

const mappedView = (mapping: ClauseMapping | undefined, people: Texts): contract.ClauseMapping | null =>
  mapping === undefined ? null : mappingView(mapping, people);

const mappingView = (mapping: ClauseMapping, people: Texts): contract.ClauseMapping => ({
  __typename: 'ClauseMapping',
  ...mapping,
  by: personView(mapping.by, people),
  accepted: mapping.accepted && {
    __typename: 'WordsAccepted',
    ...mapping.accepted,
    by: personView(mapping.accepted.by, people),
  },
});

export const clauseHistoryView = (
  { mappings, people }: LoadedAgreement,
  limbId: string,
  earlier: readonly ClauseMapping[],
): contract.ClauseHistory => ({
  __typename: 'ClauseHistory',
  limbId,
  version: mappings.find(({ limb }) => limb === limbId)?.version ?? 0,
  earlier: earlier.map((one) => mappingView(one, people)),
});

export const fileView = ({ fileName, fileType, bytes }: AgreementFile): contract.AgreementFile => ({
  __typename: 'AgreementFile',
  fileName,
  fileType,
  base64: bytes.toString('base64'),
});
