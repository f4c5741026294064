const feature = '^apps/api/src/features/([^/]+)/';
/** The rooms of an assessment. */
const assessments = '^apps/api/src/features/assessments/';
const page = '^apps/portal/src/pages/([^/]+)/';
/** The floors of the portal, each on those before it alone. */
const floors = ['browser', 'identity', 'parts', 'layout', 'instead', 'routing', 'pages', 'app'];
const portal = '^apps/portal/src/';
/** The sentences of one language, a folder for each that says them. */
const sentences = '^packages/words/src/generated/[^/]+/';
const ours = '^(apps|packages)/';

const rooms = require('./rooms-of-the-domain.cjs');
const domain = '^packages/domain/src/';

const domainPointsUpwards = rooms.slice(0, -1).map((room, place) => ({
  name: `domain-points-upwards-from-${room.replace('/', '-')}`,
  comment: `The order of the domain: ${rooms.join(', ')}.`,
  severity: 'error',
  from: { path: `${domain}${room}/[^/]+$` },
  to: { path: `${domain}(${rooms.slice(place + 1).join('|')})/[^/]+$` },
}));

const arrow = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    arrow(
      'domain-is-pure',
      'The rules of the service run anywhere: no npm package, no node built-in, no sibling package.',
      { path: '^packages/domain/src' },
      { pathNot: '^packages/domain/src' },
    ),
    ...domainPointsUpwards,
    arrow(
      'rules-know-no-other-rules',
      'A room of rules shares with another through the reading of a document, and not through its rules.',
      { path: `${domain}rule-book/([^/]+)/`, pathNot: `${domain}rule-book/(rules|finding)/` },
      { path: `${domain}rule-book/[^/]+/`, pathNot: `${domain}rule-book/($1|rule|reading)/` },
    ),
    arrow(
      'catalogue-knows-only-the-shapes-of-the-domain',
      'The law is data: it takes types from the domain, and how a day and a list are written from the words.',
      { path: '^packages/catalogue/src' },
      { path: ours, pathNot: '^packages/(catalogue|domain)/|^packages/words/src/intl/' },
    ),
    arrow(
      'catalogue-takes-only-types',
      'Data has no behaviour: the domain judges it. Which version of the law runs on a day is all that it asks the domain.',
      { path: '^packages/catalogue/src' },
      { path: '^packages/domain/', pathNot: `${domain}law/`, dependencyTypesNot: ['type-only'] },
    ),
    arrow(
      'demonstration-stands-on-law-and-domain',
      'Invented documents and people: they know the law and the domain, and nothing that runs.',
      { path: '^packages/demonstration/src' },
      { path: ours, pathNot: '^packages/(demonstration|catalogue|domain)/' },
    ),
    arrow(
      'only-its-loader-knows-the-demonstration',
      'A programme runs the service with its own documents: nothing rests on invented ones but their loader and the page of 2019.',
      {
        path: '^apps/(api|portal|cli)/src',
        pathNot: '^apps/api/src/features/demonstration/|^apps/portal/src/pages/national-2019/|\\.test\\.tsx?$',
      },
      { path: '^packages/demonstration/' },
    ),
    arrow(
      'database-knows-only-domain',
      'Tables, roles and the tenant transaction know the rules, and neither screens nor the API.',
      { path: '^packages/database/src' },
      { path: ours, pathNot: '^packages/(database|domain)/' },
    ),
    arrow(
      'contract-knows-nothing-of-ours',
      'The contract stands between both sides and leans on neither.',
      { path: '^packages/contract/src' },
      { path: ours, pathNot: '^packages/contract/' },
    ),
    arrow(
      'ui-knows-no-noun-of-ours',
      'Components over the markup of GOV.UK: no GraphQL, nothing else of ours.',
      { path: '^packages/ui/src' },
      { path: '^(apps|packages)/|node_modules/(graphql|@apollo)/', pathNot: '^packages/(ui|words)/' },
    ),
    arrow(
      'words-stand-on-the-kernel',
      'Sentences know what a day and a moment are, and nothing else of ours.',
      { path: '^packages/words/src' },
      { path: ours, pathNot: `^packages/words/|${domain}kernel/` },
    ),
    arrow(
      'everybody-says-their-own-words',
      'A sentence stands in the room of those who say it: the portal, the components, the API or the command.',
      { path: '^(?:apps|packages)/(portal|ui|api|cli)/src' },
      { path: sentences, pathNot: `${sentences}$1[/.]` },
    ),
    arrow('packages-know-no-app', 'An app is an end, never a library.', { path: '^packages/' }, { path: '^apps/' }),
    arrow(
      'apps-meet-through-the-contract',
      'No app imports another: they speak over the network.',
      { path: '^apps/([^/]+)/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    arrow(
      'platform-knows-no-feature',
      'What every feature stands on cannot know one of them.',
      { path: '^apps/api/src/platform' },
      { path: '^apps/api/src/features' },
    ),
    arrow(
      'features-meet-at-the-front-door',
      'A feature imports another only through its index.ts.',
      { path: feature },
      { path: feature, pathNot: ['^apps/api/src/features/$1/', '^apps/api/src/features/[^/]+/index\\.ts$'] },
    ),
    arrow(
      'rooms-of-an-assessment-meet-in-reading-and-settling',
      'A room knows how an assessment is read and settled, and no other room: each resolves its own fields.',
      { path: `${assessments}([^/]+)/` },
      { path: assessments, pathNot: `${assessments}($1|reading|settling)/` },
    ),
    arrow(
      'settling-knows-only-reading',
      'What every act ends with knows none of the rooms that end with it.',
      { path: `${assessments}settling/` },
      { path: assessments, pathNot: `${assessments}(settling|reading)/` },
    ),
    arrow(
      'reading-knows-no-room',
      'An assessment is read whole and worked out once: what a room shows of it is the room’s.',
      { path: `${assessments}reading/` },
      { path: assessments, pathNot: `${assessments}reading/` },
    ),
    arrow(
      'loading-knows-rows-alone',
      'An assessment comes out of its rows as they say it: what follows from it is worked out above.',
      { path: `${assessments}reading/loading/` },
      { path: assessments, pathNot: `${assessments}reading/loading/` },
    ),
    arrow(
      'sql-lives-in-repositories',
      'Only a repository or a loader imports typeorm, pg or the rows.',
      { path: '^apps/api/src/features', pathNot: '\\.(repository|loader)\\.ts$' },
      { path: '(^|/)node_modules/(typeorm|pg)/|^packages/database/src/rows' },
    ),
    arrow(
      'use-cases-know-no-graphql',
      'Only a resolver, a noun as readers see it, or the wiring imports GraphQL or the types made from the contract.',
      { path: '^apps/api/src/features', pathNot: '\\.(resolver|graphql|module)\\.ts$' },
      {
        path: '(^|/)node_modules/(@nestjs/(graphql|mercurius)|graphql|mercurius)/|^apps/api/src/platform/graphql/generated',
      },
    ),
    arrow(
      'portal-sees-only-domain',
      'The portal stands on the domain, the catalogue, the contract, the components, the words, and the page of 2019 on its data.',
      { path: '^apps/portal/src' },
      { path: ours, pathNot: '^(apps/portal|packages/(domain|catalogue|demonstration|contract|ui|words))/' },
    ),
    arrow(
      'pages-share-through-parts',
      'A page borrows nothing from another page: what both need is a part.',
      { path: page },
      { path: page, pathNot: '^apps/portal/src/pages/$1/' },
    ),
    ...floors
      .slice(0, -1)
      .map((floor, place) =>
        arrow(
          `portal-points-upwards-from-${floor}`,
          `The floors of the portal: ${floors.join(', ')}.`,
          { path: `${portal}${floor}/` },
          { path: `${portal}(${floors.slice(place + 1).join('|')})/` },
        ),
      ),
    arrow(
      'cli-sees-only-domain',
      'Whoever verifies offline trusts the rules and the contract, and nothing that needs a server.',
      { path: '^apps/cli/src' },
      { path: ours, pathNot: '^(apps/cli|packages/(domain|contract|words))/' },
    ),
    arrow(
      'identity-provider-knows-no-database',
      'The development provider knows people from the demonstration data, as Keycloak would.',
      { path: '^apps/dev-idp/src' },
      { path: ours, pathNot: '^(apps/dev-idp|packages/(demonstration|domain))/' },
    ),
    arrow('no-circular', 'What leans on itself cannot be read from one end.', {}, { circular: true }),
    arrow(
      'resolvable',
      'An import that does not resolve silently disarms every other rule.',
      {},
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(\\.test\\.tsx?$|/test/|/e2e/|/dist/|/generated/client/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types', 'typings'],
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
