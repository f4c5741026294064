import { icoGuidance, policeInformation } from './instruments.js';
import type { Provision } from './provision.js';

/** Guidance of the regulator, and the rules for police information. */
export const guidance = [
  {
    ...icoGuidance,
    id: 'ico.dpia.steps',
    citation: 'ICO guidance: how to do a DPIA',
    title: 'Seven steps',
    demand:
      'An assessment goes from need and description through consultation, necessity, risks and measures to sign-off.',
  },
  {
    ...icoGuidance,
    id: 'ico.dpia.early',
    citation: 'ICO guidance: how to do a DPIA',
    title: 'Begin early',
    demand: 'An assessment begins before the processing does, beside the planning.',
  },
  {
    ...icoGuidance,
    id: 'ico.dpia.outsourced',
    citation: 'ICO guidance: who is responsible',
    title: 'Somebody else may draft',
    demand: 'Another body may draft the assessment; the controller stays responsible for it.',
  },
  {
    ...icoGuidance,
    id: 'ico.dpia.similar',
    citation: 'ICO guidance: when one is needed',
    title: 'Relying on a similar assessment',
    demand: 'An existing assessment serves only if nature, scope, context and purposes can all be shown to be similar.',
  },
  {
    ...icoGuidance,
    id: 'ico.dpia.consult',
    citation: 'ICO guidance: step 3',
    title: 'Ask people, or record why not',
    demand:
      'The views of people are sought and written down unless there is a good reason, and so are those of processors and experts.',
  },
  {
    ...icoGuidance,
    id: 'ico.dpia.objective',
    citation: 'ICO guidance: step 5',
    title: 'An objective assessment of risk',
    demand: 'Likelihood and severity are assessed objectively; a structured matrix is suggested.',
  },
  {
    ...icoGuidance,
    id: 'ico.dpia.measures',
    citation: 'ICO guidance: step 6',
    title: 'Measures against each risk',
    demand: 'For each risk its source, the options and their effect are recorded; training is one of many.',
  },
  {
    ...icoGuidance,
    id: 'ico.dpia.signoff',
    citation: 'ICO guidance: step 7',
    title: 'The record of the outcome',
    demand:
      'Who approved the measures and the residual risk, the officer’s advice and whether it was followed are recorded.',
  },
  {
    ...icoGuidance,
    id: 'ico.dpia.publish',
    citation: 'ICO guidance: what happens next',
    title: 'Publish',
    demand: 'It is good practice to publish an assessment, in part or in summary where needed.',
  },
  {
    ...icoGuidance,
    id: 'ico.dpia.review',
    citation: 'ICO guidance: what happens next',
    title: 'Review and repeat',
    demand: 'An assessment is kept under review, and repeated when the nature, scope, context or purposes change.',
  },
  {
    ...icoGuidance,
    id: 'ico.dpia.listscreen',
    citation: 'ICO guidance: operations that need one',
    title: 'The list of high-risk operations',
    demand: 'Ten kinds of operation call for an assessment, some of them together with another criterion.',
  },
  {
    ...icoGuidance,
    id: 'ico.le.logging',
    citation: 'ICO guidance: law enforcement, logging',
    title: 'Logs in practice',
    demand: 'All six operations are logged in any automated system; the erased data itself is not.',
    regimes: ['part-3'],

    source: 'ICO guidance on logging as reissued on 4 November 2025',
  },
  {
    ...icoGuidance,
    id: 'ico.remote.access',
    citation: 'ICO guidance: letter to policing partners, December 2022',
    title: 'Remote access is a transfer',
    demand: 'In the regulator’s view support staff abroad who can reach personal data amount to a transfer.',
    regimes: ['part-3'],
    inForceFrom: '2022-12-09',
    source: 'Letter of 9 December 2022, released by the Scottish Police Authority',
    confidence: 'medium',
  },
  {
    ...policeInformation,
    id: 'mopi2005',
    citation: 'MoPI Code of Practice 2005',
    title: 'Police information (replaced)',
    demand:
      'Police information was to be collected, recorded, evaluated, shared, reviewed and disposed of under common rules.',
    inForceFrom: '2005-11-14',
    inForceUntil: '2023-07-19',
    confidence: 'medium',
  },
  {
    ...policeInformation,
    id: 'pirm2023.code',
    citation: 'Police Information and Records Management Code',
    title: 'Police information',
    demand:
      'All police information, operational and corporate, is managed to a national standard from creation to disposal.',
  },
  {
    ...policeInformation,
    id: 'app.rrd',
    citation: 'APP information management',
    title: 'Review, retention and disposal',
    demand:
      'Information on a person is held only while a policing purpose needs it, with scheduled and recorded reviews.',
  },
  {
    ...policeInformation,
    id: 'app.sysrecord',
    citation: 'APP information management',
    title: 'One system of record',
    demand:
      'Police information belongs in the force’s proper system; a new tool must not become an unmanaged store beside it.',
    confidence: 'medium',
  },
  {
    ...policeInformation,
    id: 'app.sharing',
    citation: 'APP information management',
    title: 'Sharing under agreement',
    demand: 'Sharing with partners needs a lawful gateway, an agreement, the least data and an audit trail.',
    confidence: 'medium',
  },
  {
    ...policeInformation,
    id: 'app.groups',
    citation: 'APP information management: review groups',
    title: 'Review groups',
    demand: 'Records are reviewed by group: public protection; other serious offences; other offences; the rest.',
    source: 'College of Policing’s APP, from memory; the periods of the groups were revised',
    confidence: 'medium',
  },
  {
    ...policeInformation,
    id: 'scot.ni.rrd',
    citation: 'Retention schedules of Police Scotland and PSNI',
    title: 'Retention outside England and Wales',
    demand:
      'The code and the APP are for England and Wales; Scotland and Northern Ireland have schedules of their own.',
    confidence: 'medium',
  },
  {
    ...icoGuidance,
    id: 'ico.consult.10days',
    citation: 'ICO guidance: prior consultation',
    title: 'Ten days to accept',
    demand: 'The regulator says within ten days whether a submission is accepted for prior consultation.',
  },
] as const satisfies readonly Provision[];
