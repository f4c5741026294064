import { assertNever, type Content } from '@countersign/domain';
import { clauseById } from '@countersign/catalogue';
import { ActivityView } from './ActivityView.js';
import { ComponentView } from './ComponentView.js';
import { RiskView } from './RiskView.js';
import { Text } from './Text.js';

/** What stands in an item, to be read. Nothing there is said in words. */
export const ContentView = ({ content }: { content: Content | null }) => {
  if (content === null) return <p className="govuk-body">Not answered yet</p>;
  switch (content.kind) {
    case 'question':
      return <Text>{content.text}</Text>;
    case 'number':
      return <p className="govuk-body">{content.value.toLocaleString('en-GB')}</p>;
    case 'component':
      return <ComponentView content={content} />;
    case 'activity':
      return <ActivityView content={content} />;
    case 'risk':
      return <RiskView content={content} />;
    case 'obligation':
      return (
        <>
          <p className="govuk-body">Clause: {clauseById(content.clause)?.topic ?? content.clause}</p>
          <Text>{content.text}</Text>
        </>
      );
    default:
      return assertNever(content);
  }
};
