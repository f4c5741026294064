import { names } from './citations.mjs';
import { code, link, links, table, unique } from './markdown.mjs';

const conditionsFile = 'packages/domain/src/gates/conditions.ts';
const clausesFile = 'packages/catalogue/src/clauses/clauses.ts';

const fileWith = (sources, folder, text) =>
  sources.find((source) => source.file.startsWith(folder) && source.text.includes(text))?.file;

const templates = 'packages/demonstration/src/template-';

const templateFiles = (sources, items) =>
  unique(items.map(({ id }) => fileWith(sources, templates, `'${id}'`)))
    .filter((file) => file !== undefined)
    .sort()
    .map((file) => link(file.replace(/^.*\/(.+)\.ts$/, '$1'), file));

/** Data and shapes decide nothing, whatever they cite. */
const judges = ({ file, decides }) => decides && !file.startsWith('packages/catalogue/');

/** The four ways in which a provision reaches somebody: a rule, a condition, a clause, a question of the template. */
const usesOf = (provision, { catalogue, read }) => {
  const cites = ({ law }) => law.includes(provision.id);
  const decides = read.comments.filter(judges).filter(({ cites: cited }) => cited.some((one) => names(one, provision)));
  const rules = read.rules.filter(({ id }) => cites(catalogue.ruleText(id)));
  const conditions = catalogue.gateConditions.filter(cites);
  const clauses = catalogue.clauses.filter((one) => one.part3 === provision.id || one.ukGdpr === provision.id);
  const items = [...catalogue.templateDpia.items, ...catalogue.templateAgreement.items].filter(cites);
  return {
    decided: [
      ...links([...decides, ...rules.map(({ name, file }) => ({ name, file }))]),
      ...conditions.map(({ id }) => `condition ${code(id, conditionsFile)}`),
      ...clauses.map(({ topic }) => `clause ${link(topic, clausesFile)}`),
    ],
    asked: templateFiles(read.sources, items),
  };
};

const dates = (versions) =>
  versions.length === 1 && versions[0].inForceUntil === null
    ? ''
    : versions
        .map(({ inForceFrom, inForceUntil }) =>
          inForceUntil ? `${inForceFrom} to ${inForceUntil}` : `from ${inForceFrom}`,
        )
        .join('; ');

const rowsOf = (instrument, { catalogue, read }) =>
  unique(catalogue.provisions.filter((one) => one.instrument === instrument).map(({ id }) => id)).map((id) => {
    const versions = catalogue.versionsOf(id);
    const provision = versions.at(-1);
    const file = fileWith(read.sources, 'packages/catalogue/src/law/', `id: '${id}'`);
    return { provision, versions, file, ...usesOf(provision, { catalogue, read }) };
  });

const entry = ({ provision, versions, file, decided, asked }) =>
  [
    `- ${link(provision.citation, file)}: ${[provision.title, dates(versions)].filter(Boolean).join(', ')}`,
    ...(decided.length ? [`  - decided by ${decided.join(', ')}`] : []),
    ...(asked.length ? [`  - asked in ${asked.join(', ')}`] : []),
  ].join('\n');

const instrumentPage = (instrument, context) => {
  const rows = rowsOf(instrument, context);
  const used = rows.filter(({ decided, asked }) => decided.length + asked.length > 0);
  const idle = rows.filter(({ decided, asked }) => decided.length + asked.length === 0);
  return [
    `## ${instrument}`,
    ...(used.length ? [used.map(entry).join('\n')] : []),
    ...(idle.length
      ? [
          `Held as text and cited by nothing yet: ${idle.map(({ provision, file }) => link(provision.citation, file)).join(', ')}.`,
        ]
      : []),
  ].join('\n\n');
};

/** How a provision is cited, and until when it was in force where it is no longer. */
const cited = (id, { versionsOf }) => {
  const last = versionsOf(id).at(-1);
  if (!last) return id;
  return last.inForceUntil === null ? last.citation : `${last.citation} (until ${last.inForceUntil})`;
};

const ruleTable = ({ catalogue, read }) =>
  table(
    ['Rule', 'Function', 'What it finds', 'Law', 'Tested in'],
    [...read.rules]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, name, file }) => {
        const { title, law } = catalogue.ruleText(id);
        const citations = law.map((one) => cited(one, catalogue));
        const spec = file.replace('/src/', '/test/').replace(/\.ts$/, '.test.ts');
        return [id, code(name, file), title, citations.join(', '), link('spec', spec)];
      }),
  );

const conditionTable = ({ catalogue }) =>
  table(
    ['Condition', 'What it asks', 'Added by', 'Law'],
    catalogue.gateConditions.map(({ id, title, addedBy, law }) => [
      code(id, conditionsFile),
      title,
      addedBy,
      law.map((one) => cited(one, catalogue)).join(', '),
    ]),
  );

/** docs/law/sections.md: from a provision, a rule or a condition to the function, in one hop. */
export const sectionsPage = (context) =>
  [
    '# From section to function',
    'Written by `npm run law` from the catalogue and the comments of the sources; a test compares it. Not legal advice.',
    '“Decided by” names the functions, conditions and clauses that cite a provision, “asked in” the parts of the demonstration templates that put it to a force. A function that cites a whole section stands at each of its limbs. The citation itself leads to the text and its dates.',
    '## The rule book',
    ruleTable(context),
    '## The conditions of a gate',
    `Each is decided by ${code('conditions', conditionsFile)}, which stage needs it by ${code('conditionsOf', conditionsFile)}, all of them together by ${code('evaluateGate', 'packages/domain/src/gates/evaluate-gate.ts')}.`,
    conditionTable(context),
    ...unique(context.catalogue.provisions.map(({ instrument }) => instrument)).map((one) =>
      instrumentPage(one, context),
    ),
  ].join('\n\n');
