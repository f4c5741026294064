import type { ContentOf } from '../../document/content/content.js';
import { isBlank, type Problem, type RuleLaw } from '../finding/rule.js';
import { isOwnTest, isTested, regimeOfMechanism } from './transfer-mechanisms.js';

type Transfer = ContentOf<'transfer'>;

/** The third condition of section 73, and that what is relied on is of the regime of the transfer at all. */
export const routeProblems = (
  { regime, recipientType, mechanism }: Transfer,
  { transfers }: RuleLaw,
): readonly Problem[] => {
  if (regime === null || regime === 'part-4' || mechanism === null) return [];
  if (regimeOfMechanism(mechanism) !== regime)
    return [{ problem: 'mechanism-of-other-regime', field: 'mechanism', facts: { mechanism, regime } }];
  if (regime !== 'part-3' || recipientType === null) return [];
  if (recipientType === 'controller-under-uk-gdpr')
    return [{ problem: 'recipient-of-other-regime', field: 'recipientType', facts: { recipientType, regime } }];
  if (mechanism === 'strictly-necessary-to-other-recipient') return [];
  if (recipientType === 'other-recipient') return [{ problem: 'other-recipient-needs-more', field: 'mechanism' }];
  return recipientType === 'processor' && !transfers.isProcessorRouteOpen
    ? [{ problem: 'processor-route-closed', field: 'recipientType' }]
    : [];
};

/** The second condition of section 73, and its like in Articles 45A to 46. */
export const protectionProblems = (transfer: Transfer, { day, transfers }: RuleLaw): readonly Problem[] => {
  const { regime, mechanism, country, test, testedOn, recipientType } = transfer;
  if (regime === null || mechanism === null || regimeOfMechanism(mechanism) !== regime) return [];
  const approved = regime === 'part-3' ? transfers.approvedUnderPart3 : transfers.approvedUnderUkGdpr;
  const restsOnApproval = mechanism === 'approved-by-regulations' || mechanism === 'article-45a';
  return [
    ...(restsOnApproval && country !== null && !isBlank(country) && !approved.includes(country)
      ? [{ problem: 'not-approved', field: 'country', facts: { country, regime } }]
      : []),
    ...(isTested(mechanism) && isBlank(test) ? [{ problem: 'no-test', field: 'test' }] : []),
    ...(isTested(mechanism) && !isBlank(test) && (testedOn === null || testedOn > day)
      ? [{ problem: 'no-test-day', field: 'testedOn' }]
      : []),
    ...(isOwnTest(mechanism) && recipientType !== 'processor' && transfer.regulatorInformedOn === null
      ? [{ problem: 'regulator-not-informed', field: 'regulatorInformedOn' }]
      : []),
  ];
};
