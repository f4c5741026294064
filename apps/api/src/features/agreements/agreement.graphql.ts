import { clauses, clausesFor } from '@countersign/catalogue';
import { agreementFact, metClauses, runningAgreements, type ClauseMapping } from '@countersign/domain';
import type * as contract from '../../platform/graphql/generated/contract.js';
import { personView } from '../../platform/graphql/person.js';
import type { AgreementFile, LoadedAgreement } from './agreements.repository.js';

type Texts = Readonly<Record<string, string>>;

const required = clausesFor(['part-3', 'uk-gdpr']);

export const agreementView = (loaded: LoadedAgreement, texts: Texts): contract.Agreement => {
  const { mappings, people, by, at: recordedAt, ...agreement } = loaded;
  return {
    __typename: 'Agreement',
    ...agreement,
    inForce: runningAgreements([agreementFact(loaded, mappings)], loaded.readAt).length === 1,
    recordedBy: personView(by, people),
    recordedAt,
    get clauses() {
      return clauses.map((clause) => ({
        __typename: 'Clause' as const,
        ...clause,
        templateText: texts[clause.id] ?? '',
        required: required.includes(clause.id),
        mapping: mappingView(mappings.find((one) => one.clause === clause.id) ?? null, people),
      }));
    },
    metCount: metClauses(mappings).length,
  };
};

const mappingView = (mapping: ClauseMapping | null, people: Texts): contract.ClauseMapping | null =>
  mapping && { __typename: 'ClauseMapping', ...mapping, by: personView(mapping.by, people) };

export const fileView = ({ fileName, fileType, bytes }: AgreementFile): contract.AgreementFile => ({
  __typename: 'AgreementFile',
  fileName,
  fileType,
  base64: bytes.toString('base64'),
});
