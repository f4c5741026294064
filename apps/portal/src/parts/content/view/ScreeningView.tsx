import { screeningCriteria } from '@countersign/catalogue';
import type { ContentOf } from '@countersign/domain/document/content';
import { SummaryList } from '@countersign/ui';
import { notSaid } from '../words/rows.js';
import { Text } from './Text.js';

type Screening = ContentOf<'screening'>;

const said = ({ met, notMet }: Screening, id: string) =>
  met.includes(id) ? 'Met' : notMet.includes(id) ? 'Not met' : notSaid;

/** The screening to be read: each criterion, whether it is met, and why. */
export const ScreeningView = ({ content }: { readonly content: Screening }) => (
  <SummaryList
    rows={screeningCriteria.map(({ id, title }) => ({
      key: title,
      value: (
        <>
          <p className="govuk-body">
            <strong>{said(content, id)}</strong>
          </p>
          {(content.notes[id] ?? '').trim() !== '' && <Text>{content.notes[id] ?? ''}</Text>}
        </>
      ),
    }))}
  />
);
