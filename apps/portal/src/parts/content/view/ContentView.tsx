import type { Content } from '@countersign/domain/document/content';
import * as words from '@countersign/words/portal/parts/content/view';
import { KindView } from './KindView.js';
import { LoggingView } from './LoggingView.js';
import { ScreeningView } from './ScreeningView.js';
import { Text } from './Text.js';

/** What stands in an item, to be read. Nothing there is said in words. */
export const ContentView = ({ content }: { content: Content | null }) => {
  if (content === null) return <p className="govuk-body">{words.notAnsweredYet}</p>;
  switch (content.kind) {
    case 'question':
      return <Text>{content.text}</Text>;
    case 'number':
      return <p className="govuk-body">{content.value.toLocaleString('en-GB')}</p>;
    case 'screening':
      return <ScreeningView content={content} />;
    case 'logging':
      return <LoggingView content={content} />;
    default:
      return <KindView content={content} />;
  }
};
