import { type OrganisationKind, type Role } from '@countersign/domain';
export interface TestPerson {
  readonly id: string;
  readonly subject: string;
  readonly tenantId: string;
  readonly name: string;
  readonly roles: readonly Role[];
}
export interface TestOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
}
/** Somebody of an organisation, appointed to roles since long ago. */
export declare const aPerson: (organisation: TestOrganisation, ...roles: readonly Role[]) => Promise<TestPerson>;
export declare const aForce: () => Promise<{
  assessor: TestPerson;
  iao: TestPerson;
  dpo: TestPerson;
  siro: TestPerson;
  contractsLead: TestPerson;
  rollOutLead: TestPerson;
  id: string;
  name: string;
  kind: OrganisationKind;
}>;
export declare const aProgramme: () => Promise<{
  author: TestPerson;
  publisher: TestPerson;
  both: TestPerson;
  id: string;
  name: string;
  kind: OrganisationKind;
}>;
export declare const aRegulator: () => Promise<{
  inspector: TestPerson;
  id: string;
  name: string;
  kind: OrganisationKind;
}>;
export type Force = Awaited<ReturnType<typeof aForce>>;
export type Programme = Awaited<ReturnType<typeof aProgramme>>;
export type Regulator = Awaited<ReturnType<typeof aRegulator>>;
/** Entries of an organisation's chain, oldest first. */
export declare const ledgerOf: (organisation: TestOrganisation) => Promise<
  {
    act: string;
    subjectKind: string;
    subjectId: string;
    by: string | null;
    after: string | null;
  }[]
>;
export declare const now: () => string;
