import { SummaryList, Table, Tag, type TagColour, TaskList } from '../src/index.js';
import { type Content, content } from './parity/content.js';
import { modifier } from './parity/options.js';
import { parity } from './parity/parity.js';

type Common = { classes?: string; attributes?: Record<string, string> };
type CellOption = Content & { format?: string; classes?: string };
type TableOptions = Common & {
  caption?: string;
  captionClasses?: string;
  firstCellIsHeader?: boolean;
  head?: CellOption[];
  rows: CellOption[][];
};

/** A table of ours always has a heading to each column. */
const headings = ({ head, rows }: { head?: CellOption[] | undefined; rows: CellOption[][] }): CellOption[] =>
  head ?? (rows.find(Boolean) ?? []).map((_, index) => ({ text: `Column ${index + 1}` }));

const addHead = (root: Element, options: TableOptions) => {
  if (options.head) return;
  const cells = headings(options).map(({ text }) => `<th scope="col" class="govuk-table__header">${text}</th>`);
  root
    .querySelector('tbody')
    ?.insertAdjacentHTML(
      'beforebegin',
      `<thead class="govuk-table__head"><tr class="govuk-table__row">${cells.join('')}</tr></thead>`,
    );
};

parity<TableOptions>('table', {
  render: ({ classes, attributes, caption, captionClasses, firstCellIsHeader, head, rows }) => {
    const { name, rest } = modifier(classes, 'govuk-table', ['small-text-until-tablet']);
    return (
      <Table
        {...attributes}
        className={rest}
        small={Boolean(name)}
        caption={caption}
        captionSize={modifier(captionClasses, 'govuk-table__caption', ['s', 'm', 'l', 'xl']).name}
        columns={headings({ head, rows }).map((heading, index) => ({
          key: String(index),
          heading: content(heading),
          headingClassName: heading.classes,
          numeric: heading.format === 'numeric',
          cellClassName: rows.find(Boolean)?.[index]?.classes,
          isRowHeader: Boolean(firstCellIsHeader) && index === 0,
          cell: (row: CellOption[]) => content(row[index]),
        }))}
        rows={rows.filter(Boolean)}
        rowKey={(row) => String(rows.indexOf(row))}
      />
    );
  },
  expected: addHead,
  leftOut: {
    default: 'numeric cells stand under a numeric heading',
    'with small text modifier for tables with a lot of data': 'numeric cells stand under a numeric heading',
    'with firstCellIsHeader true': 'numeric cells stand under a numeric heading',
    'head with rowspan and colspan': 'one heading to a column',
    'head with classes': 'the fixture has a cell without a heading',
    'head with attributes': 'a heading is a text and a class',
    'firstCellIsHeader with rowspan and colspan': 'one cell to a column',
    'firstCellIsHeader with attributes': 'a cell is what the column draws',
    'rows with rowspan and colspan': 'one cell to a column',
    'rows with attributes': 'a cell is what the column draws',
  },
});

type ActionOption = Content & { href: string; visuallyHiddenText?: string; classes?: string };
type Actions = { items?: ActionOption[]; classes?: string };
type SummaryOptions = Common & {
  rows: { key: Content; value: Content; actions?: Actions; classes?: string }[];
  card?: Common & { title?: Content & { headingLevel?: 2 | 3 | 4 }; actions?: Actions };
};

const actions = (from: Actions | undefined) =>
  from?.items?.map((item) => ({
    href: item.href,
    text: content(item),
    hiddenText: item.visuallyHiddenText,
    className: item.classes,
  }));

parity<SummaryOptions>('summary-list', {
  render: ({ rows, card, classes, attributes }) => {
    const { name, rest } = modifier(classes, 'govuk-summary-list', ['no-border']);
    return (
      <SummaryList
        {...attributes}
        noBorder={Boolean(name)}
        className={rest}
        rows={rows.filter(Boolean).map((row) => ({
          key: content(row.key),
          value: content(row.value),
          actions: actions(row.actions),
          className: row.classes,
        }))}
        card={
          card && {
            ...card.attributes,
            title: content(card.title),
            headingLevel: card.title?.headingLevel,
            actions: actions(card.actions),
            className: card.classes,
          }
        }
      />
    );
  },
  leftOut: {
    'actions with attributes': 'an action is a text and an address',
    'actions with classes': 'the cell of the actions is ours',
    extreme: 'carries an inline style',
    'key with classes': 'a key is a text',
    'overridden-widths': 'a key is a text',
  },
});

const COLOURS: readonly TagColour[] = ['grey', 'blue', 'teal', 'green', 'purple', 'magenta', 'red', 'orange', 'yellow'];
type StatusOption = Content & { classes?: string; tag?: Content & Common };
type TaskOptions = Common & {
  idPrefix?: string;
  items: { title: Content; href?: string; hint?: Content; status: StatusOption; classes?: string }[];
};

const status = ({ tag, ...rest }: StatusOption) => {
  if (!tag) return content(rest);
  const { name, rest: others } = modifier(tag.classes, 'govuk-tag', COLOURS);
  return (
    <Tag {...tag.attributes} colour={name} className={others}>
      {content(tag)}
    </Tag>
  );
};

parity<TaskOptions>('task-list', {
  render: ({ items, idPrefix = 'task-list', classes, attributes }) => (
    <TaskList
      {...attributes}
      className={classes}
      idPrefix={idPrefix}
      items={items.filter(Boolean).map((item) => ({
        title: content(item.title),
        href: item.href,
        hint: content(item.hint),
        status: status(item.status),
        cannotStartYet: item.status.classes?.includes('cannot-start-yet'),
        className: item.classes,
      }))}
    />
  ),
  leftOut: {
    'custom classes': 'a title and a status bring their own elements',
    'with empty values': 'no empty items',
  },
});
