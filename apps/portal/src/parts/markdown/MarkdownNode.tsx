import { Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/markdown';
import type { Heading, List, Nodes, Parents } from 'mdast';
import { Fragment, type ReactNode } from 'react';
import { harmlessAddress } from './harmless-address.js';
import { MarkdownTable } from './MarkdownTable.js';

/** Headings of a text stand below those of the page that it is shown on. */
const headings = { 1: 'h4', 2: 'h5', 3: 'h6', 4: 'h6', 5: 'h6', 6: 'h6' } as const;

const HeadingOfText = ({ node }: { readonly node: Heading }) => {
  const Tag = headings[node.depth];
  return (
    <Tag className="govuk-heading-s">
      <MarkdownNodes of={node} />
    </Tag>
  );
};

const isLoose = ({ spread, children }: List): boolean =>
  spread === true || children.some((item) => item.spread ?? item.children.length > 1);

/** A list whose entries are lines and not paragraphs has no paragraphs in them. */
const Entries = ({ node }: { readonly node: List }) =>
  node.children.map((item, index) => (
    <li key={index}>
      {item.children.map((child, place) => (
        <Fragment key={place}>
          {place > 0 && '\n'}
          {child.type === 'paragraph' && !isLoose(node) ? <MarkdownNodes of={child} /> : <MarkdownNode node={child} />}
        </Fragment>
      ))}
    </li>
  ));

const LinkInText = ({ address, children }: { readonly address: string | null; readonly children: ReactNode }) =>
  address === null ? children : <Link href={address}>{children}</Link>;

export const MarkdownNodes = ({ of }: { readonly of: Parents }): ReactNode =>
  of.children.map((child, index) => <MarkdownNode key={index} node={child} />);

/** One node of a text. What is not known here, and HTML, is the text that it was typed as. */
export const MarkdownNode = ({ node }: { readonly node: Nodes }): ReactNode => {
  switch (node.type) {
    case 'text':
      return node.value.replace(/[\t ]*(\r?\n|\r)[\t ]*/g, '$1');
    case 'paragraph':
      return (
        <p className="govuk-body">
          <MarkdownNodes of={node} />
        </p>
      );
    case 'heading':
      return <HeadingOfText node={node} />;
    case 'list':
      return node.ordered ? (
        <ol className="govuk-list govuk-list--number" start={node.start === 1 ? undefined : (node.start ?? undefined)}>
          <Entries node={node} />
        </ol>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          <Entries node={node} />
        </ul>
      );
    case 'strong':
      return (
        <strong>
          <MarkdownNodes of={node} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <MarkdownNodes of={node} />
        </em>
      );
    case 'delete':
      return (
        <del>
          <MarkdownNodes of={node} />
        </del>
      );
    case 'link':
      return (
        <LinkInText address={harmlessAddress(node.url)}>
          <MarkdownNodes of={node} />
        </LinkInText>
      );
    case 'image':
      return words.pictureAlt({ alt: node.alt || words.withoutADescription });
    case 'blockquote':
      return (
        <blockquote className="govuk-inset-text">
          <MarkdownNodes of={node} />
        </blockquote>
      );
    case 'table':
      return <MarkdownTable table={node} inCell={(cell) => <MarkdownNodes of={cell} />} />;
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      );
    case 'html':
      return node.value;
    default:
      return 'children' in node ? <MarkdownNodes of={node} /> : null;
  }
};
