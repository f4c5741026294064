import type { ChangedItem, ChangedPart } from '@countersign/domain/template';
import { SummaryList } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/templates/publishing';
import { askedInWords } from '../../../parts/words/asked-in-words.js';
import { lawInWords } from '../../../parts/law/law-in-words.js';
import type { ItemInFull } from '../../../parts/records/NationalItem.js';
import { placementInWords } from '../../../parts/words/placement-in-words.js';
import { Redline } from '../../../parts/redline/Redline.js';

type Told = Exclude<ChangedPart, 'content' | 'other'>;

const names: Readonly<Record<Told, string>> = {
  title: words.title,
  guidance: words.guidance,
  placement: words.answeredBy,
  deferred: words.leftToTheForce,
  minimumRows: words.rows,
  when: words.whenThisIsAsked,
  law: words.law,
};

type Says = (item: ItemInFull, among: readonly ItemInFull[]) => string;

const says: Readonly<Record<Told, Says>> = {
  title: ({ title }) => title,
  guidance: ({ guidance }) => guidance || words.none,
  placement: ({ placement }) => placementInWords[placement],
  deferred: ({ deferred }) => (deferred ? words.yes : words.no),
  minimumRows: ({ minimumRows }) => askedInWords({ minimumRows, when: null }, []) || words.aSingleAnswer,
  when: ({ when }, among) => askedInWords({ minimumRows: null, when }, among) || words.always,
  law: ({ law }) => lawInWords(law) || words.none,
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
            <p className="govuk-body">{words.beforeBefore({ before: says[part](before, among) })}</p>
            <p className="govuk-body">{words.nowAfter({ after: says[part](after, among) })}</p>
          </>
        ),
      }))}
    />
    {parts.includes('content') && <Redline before={before.content} after={after.content} />}
  </>
);
