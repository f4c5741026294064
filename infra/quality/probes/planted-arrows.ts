/** One import that must be caught, as: the file that holds it, what it imports, and what that resolves to. */
export interface Planted {
  readonly rule: string;
  readonly from: string;
  readonly imports: string;
}

const feature = 'apps/api/src/features';

const upwards: readonly (readonly [string, string, string])[] = [
  ['kernel', 'kernel/planted.ts', '../risk/matrix.js'],
  ['matrix', 'risk/matrix-planted.ts', '../document/content.js'],
  ['document', 'document/planted.ts', '../authority/roles.js'],
  ['authority', 'authority/planted.ts', '../template/publish.js'],
  ['template', 'template/planted.ts', '../risk/level.js'],
  ['risk', 'risk/planted.ts', '../law/provision.js'],
  ['law', 'law/planted.ts', '../clauses/coverage.js'],
  ['clauses', 'clauses/planted.ts', '../transfers/tests.js'],
  ['transfers', 'transfers/planted.ts', '../clocks/calendar.js'],
  ['clocks', 'clocks/planted.ts', '../assessment/sign-off.js'],
  ['assessment', 'assessment/planted.ts', '../consultation/formal.js'],
  ['consultation', 'consultation/planted.ts', '../gates/evaluate-gate.js'],
  ['gates', 'gates/planted.ts', '../claims/statement.js'],
  ['claims', 'claims/planted.ts', '../ledger/entry.js'],
];

/** For every arrow of the house, an import against it. */
export const planted: readonly Planted[] = [
  { rule: 'domain-is-pure', from: 'packages/domain/src/kernel/reads-files.ts', imports: 'node:fs' },
  { rule: 'domain-is-pure', from: 'packages/domain/src/kernel/asks-npm.ts', imports: 'pg' },
  { rule: 'domain-is-pure', from: 'packages/domain/src/kernel/asks-catalogue.ts', imports: '@countersign/catalogue' },
  ...upwards.map(([name, from, imports]) => ({
    rule: `domain-points-upwards-from-${name}`,
    from: `packages/domain/src/${from}`,
    imports,
  })),
  {
    rule: 'catalogue-knows-only-the-shapes-of-the-domain',
    from: 'packages/catalogue/src/planted.ts',
    imports: '@countersign/contract',
  },
  { rule: 'catalogue-takes-only-types', from: 'packages/catalogue/src/runs-rules.ts', imports: '@countersign/domain' },
  { rule: 'database-knows-only-domain', from: 'packages/database/src/planted.ts', imports: '@countersign/catalogue' },
  { rule: 'contract-knows-nothing-of-ours', from: 'packages/contract/src/planted.ts', imports: '@countersign/domain' },
  { rule: 'ui-knows-no-noun-of-ours', from: 'packages/ui/src/planted.ts', imports: '@countersign/domain' },
  { rule: 'ui-knows-no-noun-of-ours', from: 'packages/ui/src/asks-graphql.ts', imports: 'graphql' },
  {
    rule: 'packages-know-no-app',
    from: 'packages/ui/src/asks-portal.ts',
    imports: '../../../apps/portal/src/parts/part.js',
  },
  {
    rule: 'apps-meet-through-the-contract',
    from: 'apps/cli/src/planted.ts',
    imports: '../../portal/src/parts/part.js',
  },
  {
    rule: 'platform-knows-no-feature',
    from: 'apps/api/src/platform/planted.ts',
    imports: '../features/ledger/index.js',
  },
  {
    rule: 'features-meet-at-the-front-door',
    from: `${feature}/templates/planted.ts`,
    imports: '../ledger/append.js',
  },
  { rule: 'sql-lives-in-repositories', from: `${feature}/templates/asks-pg.ts`, imports: 'pg' },
  { rule: 'sql-lives-in-repositories', from: `${feature}/templates/asks-typeorm.ts`, imports: 'typeorm' },
  {
    rule: 'sql-lives-in-repositories',
    from: `${feature}/templates/asks-rows.ts`,
    imports: '@countersign/database/rows',
  },
  { rule: 'use-cases-know-no-graphql', from: `${feature}/templates/asks-graphql.ts`, imports: 'graphql' },
  { rule: 'use-cases-know-no-graphql', from: `${feature}/templates/asks-nest.ts`, imports: '@nestjs/graphql' },
  {
    rule: 'use-cases-know-no-graphql',
    from: `${feature}/templates/asks-contract.ts`,
    imports: '../../platform/graphql/generated/contract.js',
  },
  { rule: 'portal-sees-only-domain', from: 'apps/portal/src/planted.ts', imports: '@countersign/database' },
  { rule: 'pages-share-through-parts', from: 'apps/portal/src/pages/board/planted.ts', imports: '../home/page.js' },
  { rule: 'parts-know-no-page', from: 'apps/portal/src/parts/planted.ts', imports: '../pages/home/page.js' },
  { rule: 'cli-sees-only-domain', from: 'apps/cli/src/asks-database.ts', imports: '@countersign/database' },
  {
    rule: 'identity-provider-knows-no-database',
    from: 'apps/dev-idp/src/planted.ts',
    imports: '@countersign/database',
  },
  { rule: 'no-circular', from: `${feature}/ledger/turns.ts`, imports: './round.js' },
  { rule: 'resolvable', from: 'apps/cli/src/lost.ts', imports: './nowhere.js' },
];

/** Imports along the arrows: none of them may be caught. */
export const lawful: readonly Omit<Planted, 'rule'>[] = [
  { from: 'packages/domain/src/gates/leans-back.ts', imports: '../kernel/result.js' },
  { from: 'packages/domain/src/document/speaks-of-levels.ts', imports: '../risk/matrix.js' },
  { from: `${feature}/templates/templates.repository.ts`, imports: 'typeorm' },
  { from: `${feature}/templates/rows.repository.ts`, imports: '@countersign/database/rows' },
  { from: `${feature}/templates/templates.resolver.ts`, imports: '@nestjs/graphql' },
  { from: `${feature}/templates/template.graphql.ts`, imports: '../../platform/graphql/generated/contract.js' },
  { from: `${feature}/templates/appends.ts`, imports: '../ledger/index.js' },
  { from: 'apps/portal/src/pages/board/page.ts', imports: '../../parts/part.js' },
  { from: 'apps/portal/src/pages/board/missing.ts', imports: '../not-found/page.js' },
  { from: 'apps/portal/src/pages/board/levels.ts', imports: '@countersign/domain' },
  { from: 'apps/cli/src/verifies.ts', imports: '@countersign/domain' },
  { from: 'apps/dev-idp/src/people.ts', imports: '@countersign/catalogue' },
];
