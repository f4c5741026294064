import { Heading, Tag } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/law';
import { graphql } from '../../generated/gql.js';
import type { CommencementOnDayFragment } from '../../generated/graphql.js';
import { dayInWords } from '../../parts/words/in-words.js';
import { ProvisionChanges } from './ProvisionChanges.js';
import { WhatItTouches } from './WhatItTouches.js';

export const COMMENCEMENT = graphql(`
  fragment CommencementOnDay on Commencement {
    id
    day
    title
    source
    confidence
    material
    changes {
      id
      citation
      before
      after
    }
    assessments {
      assessmentId
      title
      signature
      items {
        id
        title
        law
      }
      findings {
        ...FindingToJudge
      }
    }
  }
`);

const sureness: Readonly<Record<string, string>> = {
  medium: words.weAreFairlySure,
  low: words.weAreNotSure,
};

/** One day on which the law changed. */
export const CommencementOnDay = ({ commencement }: { commencement: CommencementOnDayFragment }) => (
  <section id={commencement.id} aria-label={commencement.title} className="app-condition">
    <Heading level={2}>{commencement.title}</Heading>
    <p className="govuk-body">
      <strong>{dayInWords(commencement.day)}</strong>{' '}
      {commencement.material && <Tag colour="orange">{words.earlierSignaturesMustBeGiven}</Tag>}
    </p>
    <p className="govuk-hint">
      {words.sourceSource({ source: commencement.source })} {sureness[commencement.confidence]}
    </p>
    <ProvisionChanges title={commencement.title} changes={commencement.changes} />
    <WhatItTouches assessments={commencement.assessments} />
  </section>
);
