import { createRequire } from 'node:module';

/** One import that must be caught, as: the file that holds it, what it imports, and what that resolves to. */
export interface Planted {
  readonly rule: string;
  readonly from: string;
  readonly imports: string;
}

const feature = 'apps/api/src/features';

const rooms = createRequire(import.meta.url)('../rooms-of-the-domain.cjs') as readonly string[];

/** From each room of the domain, an import of the one after it. */
const upwards = rooms.slice(0, -1).map((room, place) => ({
  rule: `domain-points-upwards-from-${room.replace('/', '-')}`,
  from: `packages/domain/src/${room}/planted.ts`,
  imports: `${'../'.repeat(room.split('/').length)}${rooms[place + 1]}/later.js`,
}));

/** For every arrow of the house, an import against it. */
export const planted: readonly Planted[] = [
  { rule: 'domain-is-pure', from: 'packages/domain/src/kernel/reads-files.ts', imports: 'node:fs' },
  { rule: 'domain-is-pure', from: 'packages/domain/src/kernel/asks-npm.ts', imports: 'pg' },
  { rule: 'domain-is-pure', from: 'packages/domain/src/kernel/asks-catalogue.ts', imports: '@countersign/catalogue' },
  ...upwards,
  {
    rule: 'rules-know-no-other-rules',
    from: 'packages/domain/src/rule-book/use/leans-aside.ts',
    imports: '../risks/planted.js',
  },
  {
    rule: 'catalogue-knows-only-the-shapes-of-the-domain',
    from: 'packages/catalogue/src/planted.ts',
    imports: '@countersign/contract',
  },
  {
    rule: 'catalogue-knows-only-the-shapes-of-the-domain',
    from: 'packages/catalogue/src/says-for-others.ts',
    imports: '../../words/src/generated/en/portal.js',
  },
  {
    rule: 'catalogue-takes-only-types',
    from: 'packages/catalogue/src/runs-rules.ts',
    imports: '@countersign/domain/kernel',
  },
  { rule: 'database-knows-only-domain', from: 'packages/database/src/planted.ts', imports: '@countersign/catalogue' },
  {
    rule: 'demonstration-stands-on-law-and-domain',
    from: 'packages/demonstration/src/planted.ts',
    imports: '@countersign/database',
  },
  {
    rule: 'only-its-loader-knows-the-demonstration',
    from: `${feature}/board/planted.ts`,
    imports: '@countersign/demonstration',
  },
  {
    rule: 'only-its-loader-knows-the-demonstration',
    from: 'apps/portal/src/pages/board/planted-demonstration.ts',
    imports: '@countersign/demonstration',
  },
  {
    rule: 'contract-knows-nothing-of-ours',
    from: 'packages/contract/src/planted.ts',
    imports: '@countersign/domain/kernel',
  },
  { rule: 'ui-knows-no-noun-of-ours', from: 'packages/ui/src/planted.ts', imports: '@countersign/domain/kernel' },
  { rule: 'ui-knows-no-noun-of-ours', from: 'packages/ui/src/asks-graphql.ts', imports: 'graphql' },
  {
    rule: 'words-stand-on-the-kernel',
    from: 'packages/words/src/planted.ts',
    imports: '@countersign/domain/gates',
  },
  {
    rule: 'everybody-says-their-own-words',
    from: 'apps/cli/src/borrows-words.ts',
    imports: '../../../packages/words/src/generated/en/portal/home.js',
  },
  {
    rule: 'everybody-says-their-own-words',
    from: 'packages/ui/src/borrows-words.ts',
    imports: '../../words/src/generated/en/portal.js',
  },
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
  {
    rule: 'rooms-of-an-assessment-meet-in-reading-and-settling',
    from: `${feature}/assessments/measures/leans-aside.ts`,
    imports: '../screening/planted.js',
  },
  {
    rule: 'rooms-of-an-assessment-meet-in-reading-and-settling',
    from: `${feature}/assessments/evidence/leans-on-all.ts`,
    imports: '../verbs.js',
  },
  {
    rule: 'settling-knows-only-reading',
    from: `${feature}/assessments/settling/planted.ts`,
    imports: '../sign-off/planted.js',
  },
  {
    rule: 'reading-knows-no-room',
    from: `${feature}/assessments/reading/planted.ts`,
    imports: '../settling/settled.js',
  },
  {
    rule: 'loading-knows-rows-alone',
    from: `${feature}/assessments/reading/loading/planted.ts`,
    imports: '../worked-out.js',
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
  ...['browser', 'identity', 'parts', 'layout', 'instead', 'routing', 'pages'].map((floor) => ({
    rule: `portal-points-upwards-from-${floor}`,
    from: `apps/portal/src/${floor}/planted-above.ts`,
    imports: '../app/router.js',
  })),
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
  { from: 'packages/domain/src/document/items/speaks-of-levels.ts', imports: '../../matrix/matrix.js' },
  { from: `${feature}/assessments/measures/reads.ts`, imports: '../reading/worked-out.js' },
  { from: `${feature}/assessments/measures/settles.ts`, imports: '../settling/settled.js' },
  { from: `${feature}/assessments/measures/stays.ts`, imports: './measure.js' },
  { from: `${feature}/assessments/settling/reads.ts`, imports: '../reading/loading/loaded.js' },
  { from: `${feature}/assessments/reading/loads.ts`, imports: './loading/loaded.js' },
  { from: `${feature}/assessments/all.module.ts`, imports: './measures/measure.js' },
  { from: `${feature}/templates/templates.repository.ts`, imports: 'typeorm' },
  { from: `${feature}/templates/rows.repository.ts`, imports: '@countersign/database/rows' },
  { from: `${feature}/templates/templates.resolver.ts`, imports: '@nestjs/graphql' },
  { from: `${feature}/templates/template.graphql.ts`, imports: '../../platform/graphql/generated/contract.js' },
  { from: `${feature}/templates/appends.ts`, imports: '../ledger/index.js' },
  { from: 'apps/portal/src/pages/board/page.ts', imports: '../../parts/part.js' },
  { from: 'apps/portal/src/pages/board/missing.ts', imports: '../../instead/page.js' },
  { from: 'apps/portal/src/pages/board/levels.ts', imports: '@countersign/domain/kernel' },
  {
    from: 'apps/portal/src/pages/board/says.ts',
    imports: '../../../../../packages/words/src/generated/en/portal/pages/board.js',
  },
  { from: 'packages/ui/src/says.ts', imports: '../../words/src/generated/en/ui/fields.js' },
  { from: 'packages/words/src/days.ts', imports: '@countersign/domain/kernel' },
  { from: 'packages/catalogue/src/says-days.ts', imports: '../../words/src/intl/en.js' },
  { from: 'apps/cli/src/verifies.ts', imports: '@countersign/domain/kernel' },
  { from: 'apps/dev-idp/src/people.ts', imports: '@countersign/demonstration' },
  { from: `${feature}/demonstration/loads.ts`, imports: '@countersign/demonstration' },
];
