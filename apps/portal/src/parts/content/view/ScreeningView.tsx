import { screeningCriteria } from '@countersign/catalogue';
import type { ContentOf } from '@countersign/domain/document/content';
import { SummaryList } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/content/view';
import { notSaid } from '../words/rows.js';
import { Text } from './Text.js';

type Screening = ContentOf<'screening'>;

const said = ({ met, notMet }: Screening, id: string) =>
  met.includes(id) ? words.met : notMet.includes(id) ? words.notMet : notSaid;

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
