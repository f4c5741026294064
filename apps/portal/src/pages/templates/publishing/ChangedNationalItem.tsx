import type { ChangedItem, ChangedPart } from '@countersign/domain/template';
import { SummaryList } from '@countersign/ui';
import { askedInWords } from '../../../parts/words/asked-in-words.js';
import { lawInWords } from '../../../parts/law/law-in-words.js';
import type { ItemInFull } from '../../../parts/records/NationalItem.js';
import { placementInWords } from '../../../parts/words/placement-in-words.js';
import { Redline } from '../../../parts/redline/Redline.js';

type Told = Exclude<ChangedPart, 'content' | 'other'>;

const names: Readonly<Record<Told, string>> = {
  title: 'Title',
  guidance: 'Guidance',
  placement: 'Who answers it',
  deferred: 'Left to the force',
  minimumRows: 'Rows',
  when: 'When it is asked',
  law: 'Law',
};

type Says = (item: ItemInFull, among: readonly ItemInFull[]) => string;

const says: Readonly<Record<Told, Says>> = {
  title: ({ title }) => title,
  guidance: ({ guidance }) => guidance || 'None',
  placement: ({ placement }) => placementInWords[placement],
  deferred: ({ deferred }) => (deferred ? 'Yes' : 'No'),
  minimumRows: ({ minimumRows }) => askedInWords({ minimumRows, when: null }, []) || 'A single answer',
  when: ({ when }, among) => askedInWords({ minimumRows: null, when }, among) || 'Always',
  law: ({ law }) => lawInWords(law) || 'None',
};

const isTold = (part: ChangedPart): part is Told => part in names;

/** One national item before and after: each part that reads otherwise, and the text with what was taken out and put in. */
export const ChangedNationalItem = ({
  before,
  after,
  parts,
  among,
}: ChangedItem<ItemInFull> & { readonly among: readonly ItemInFull[] }) => (
  <>
    <SummaryList
      rows={parts.filter(isTold).map((part) => ({
        key: names[part],
        value: (
          <>
            <p className="govuk-body">Before: {says[part](before, among)}</p>
            <p className="govuk-body">Now: {says[part](after, among)}</p>
          </>
        ),
      }))}
    />
    {parts.includes('content') && <Redline before={before.content} after={after.content} />}
  </>
);
