import { ukGdpr } from './instruments.js';
import type { Provision } from './provision.js';

/** The assessment, prior consultation and the officer (Articles 35 to 39). */
export const ukGdprAssessment = [
  {
    ...ukGdpr,
    id: 'ukgdpr.35.1',
    citation: 'UK GDPR Art 35(1)',
    title: 'Assessment before processing',
    demand:
      'Where processing is likely to bring a high risk, the controller must assess its impact before it begins; similar operations with similar risks may share one.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.35.2',
    citation: 'UK GDPR Art 35(2)',
    title: 'The officer’s advice',
    demand: 'The controller must seek the advice of its data protection officer.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.35.3',
    citation: 'UK GDPR Art 35(3)',
    title: 'Where one is always needed',
    demand:
      'An assessment is always needed for extensive profiling, for special category or offence data on a large scale, and for watching public places on a large scale.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.35.7.a',
    citation: 'UK GDPR Art 35(7)(a)',
    title: 'The operations and purposes',
    demand: 'The assessment must describe the processing and its purposes systematically.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.35.7.b',
    citation: 'UK GDPR Art 35(7)(b)',
    title: 'Necessity and proportionality',
    demand: 'The assessment must assess whether the processing is necessary and proportionate for its purposes.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.35.7.c',
    citation: 'UK GDPR Art 35(7)(c)',
    title: 'The risks to people',
    demand: 'The assessment must assess the risks to people’s rights and freedoms.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.35.7.d',
    citation: 'UK GDPR Art 35(7)(d)',
    title: 'The measures, and how compliance is shown',
    demand: 'The assessment must set out the measures and safeguards that answer the risks and show compliance.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.35.9',
    citation: 'UK GDPR Art 35(9)',
    title: 'The views of people',
    demand:
      'Where appropriate the controller must seek the views of the people concerned or of those who speak for them.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.35.11',
    citation: 'UK GDPR Art 35(11)',
    title: 'Review',
    demand: 'The assessment must be reviewed where necessary, and at least when the risk changes.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.36.1',
    citation: 'UK GDPR Art 36(1)',
    title: 'Prior consultation',
    demand:
      'The controller must consult the Commissioner before processing if its assessment shows a high risk in the absence of measures.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.36.2',
    citation: 'UK GDPR Art 36(2)',
    title: 'Eight weeks and six',
    demand: 'Advice is due within eight weeks, six more for a complex case, suspended while information is awaited.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.36.3',
    citation: 'UK GDPR Art 36(3)',
    title: 'What is submitted',
    demand:
      'The submission must give responsibilities, purposes and means, safeguards, the officer’s contact and the assessment.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.37',
    citation: 'UK GDPR Art 37',
    title: 'A data protection officer',
    demand: 'A public authority must designate a data protection officer.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.38',
    citation: 'UK GDPR Art 38',
    title: 'The position of the officer',
    demand: 'The officer must be involved early, resourced, independent and free of conflicts.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.39',
    citation: 'UK GDPR Art 39',
    title: 'The tasks of the officer',
    demand: 'The officer informs, monitors, advises on assessments and is the contact for the Commissioner.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.44-45',
    citation: 'UK GDPR Art 44-45',
    title: 'Transfers',
    demand: 'Data may go abroad only under the general principle, in the first place on adequacy regulations.',
    inForceUntil: '2026-02-04',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.44A',
    citation: 'UK GDPR Art 44A',
    title: 'Transfers',
    demand:
      'Data may go abroad only if regulations approve it, appropriate safeguards are in place or a derogation applies.',
    inForceFrom: '2026-02-05',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.45A-C',
    citation: 'UK GDPR Art 45A-45C',
    title: 'Transfers approved by regulations',
    demand: 'The Secretary of State may approve transfers where protection is not materially lower.',
    inForceFrom: '2026-02-05',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.46',
    citation: 'UK GDPR Art 46',
    title: 'Appropriate safeguards',
    demand:
      'A listed safeguard must be in place, and the exporter must reasonably consider that protection is not materially lower.',
    inForceFrom: '2026-02-05',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.49',
    citation: 'UK GDPR Art 49',
    title: 'Derogations',
    demand: 'A transfer may rest on a derogation for a specific situation, with limits for public authorities.',
    confidence: 'medium',
  },
] as const satisfies readonly Provision[];
