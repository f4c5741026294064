import { Details, Heading, Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/law';
import { readFragment } from '../../generated/index.js';
import type { CommencementOnDayFragment } from '../../generated/graphql.js';
import { FindingList } from '../../parts/findings/FindingList.js';
import { lawInWords } from '../../parts/law/law-in-words.js';
import { paths } from '../../browser/paths.js';
import { FINDING_TO_JUDGE } from '../../parts/findings/finding-to-judge.js';

const Signature = ({ assessmentId }: { assessmentId: string }) => (
  <p className="govuk-body">
    {words.theCurrentSignatureWasGiven({
      link: (text) => <Link href={paths.assessmentCertificate(assessmentId)}>{text}</Link>,
    })}
  </p>
);

/** What of the own force rests on law that changed, and whether its signature has to be given again. */
export const WhatItTouches = ({ assessments }: Pick<CommencementOnDayFragment, 'assessments'>) => {
  if (assessments.length === 0) return <p className="govuk-body">{words.thisDoesNotAffect}</p>;
  return assessments.map(({ assessmentId, title, signature, items, findings }) => {
    const hrefOf = (itemId: string) => paths.assessmentItem(assessmentId, itemId);
    return (
      <section key={assessmentId} aria-label={words.whatThisAffectsInTitle({ title })}>
        <Heading level={3}>
          <Link href={paths.assessment(assessmentId)}>{title}</Link>
        </Heading>
        {signature && <Signature assessmentId={assessmentId} />}
        <p className="govuk-body">
          {words.thisAffectsItemsAndFindings({ items: items.length, findings: findings.length })}
        </p>
        {items.length > 0 && (
          <Details summary={words.theItems}>
            <ul className="govuk-list govuk-list--bullet">
              {items.map((item) => (
                <li key={item.id}>
                  <Link href={hrefOf(item.id)}>{item.title}</Link> ({lawInWords(item.law)})
                </li>
              ))}
            </ul>
          </Details>
        )}
        {findings.length > 0 && (
          <Details summary={words.theFindings}>
            <FindingList findings={readFragment(FINDING_TO_JUDGE, findings)} href={hrefOf} />
          </Details>
        )}
      </section>
    );
  });
};
