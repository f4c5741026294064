import type { ContentOf } from '../../document/content/content.js';
import { say, sayIf, type ProblemOf } from '../rule/problem.js';
import { isBlank } from '../rule/rule.js';
import type { RuleLaw } from '../rule/rule-law.js';
import { isOwnTest, isTested, regimeOfMechanism } from './transfer-mechanisms.js';

/** The problems with that a transfer rests on, and with what protects the data. */
export interface ProblemsOfConditions {
  'mechanism-of-other-regime': 'title' | 'regime' | 'mechanism';
  'recipient-of-other-regime': 'title' | 'regime' | 'recipientType';
  'processor-route-closed': 'title';
  'other-recipient-needs-more': 'title';
  'not-approved': 'title' | 'regime' | 'country';
  'no-test': 'title';
  'no-test-day': 'title';
  'regulator-not-informed': 'title';
}
type Problem = ProblemOf<ProblemsOfConditions>;
type Transfer = ContentOf<'transfer'>;

/** The third condition of section 73, and that what is relied on is of the regime of the transfer at all. */
export const routeProblems = (
  { regime, recipientType, mechanism }: Transfer,
  { transfers }: RuleLaw,
): readonly Problem[] => {
  if (regime === null || regime === 'part-4' || mechanism === null) return [];
  if (regimeOfMechanism(mechanism) !== regime)
    return [say('mechanism-of-other-regime', 'mechanism', { mechanism, regime })];
  if (regime !== 'part-3' || recipientType === null) return [];
  if (recipientType === 'controller-under-uk-gdpr')
    return [say('recipient-of-other-regime', 'recipientType', { recipientType, regime })];
  if (mechanism === 'strictly-necessary-to-other-recipient') return [];
  if (recipientType === 'other-recipient') return [say('other-recipient-needs-more', 'mechanism')];
  const isClosed = recipientType === 'processor' && !transfers.isProcessorRouteOpen;
  return sayIf(isClosed, 'processor-route-closed', 'recipientType');
};

/** The second condition of section 73, and its like in Articles 45A to 46. */
export const protectionProblems = (transfer: Transfer, { day, transfers }: RuleLaw): readonly Problem[] => {
  const { regime, mechanism, country, test, testedOn, recipientType } = transfer;
  if (regime === null || mechanism === null || regimeOfMechanism(mechanism) !== regime) return [];
  const approved = regime === 'part-3' ? transfers.approvedUnderPart3 : transfers.approvedUnderUkGdpr;
  const restsOnApproval = mechanism === 'approved-by-regulations' || mechanism === 'article-45a';
  const isUntold = isOwnTest(mechanism) && recipientType !== 'processor' && transfer.regulatorInformedOn === null;
  const hasTest = !isBlank(test);
  return [
    ...(restsOnApproval && country !== null && !isBlank(country) && !approved.includes(country)
      ? [say('not-approved', 'country', { country, regime })]
      : []),
    ...sayIf(isTested(mechanism) && !hasTest, 'no-test', 'test'),
    ...sayIf(isTested(mechanism) && hasTest && (testedOn === null || testedOn > day), 'no-test-day', 'testedOn'),
    ...sayIf(isUntold, 'regulator-not-informed', 'regulatorInformedOn'),
  ];
};
