import { marking, number, obligation, question, screening, yesOrNo } from './answers.js';
import { action, citation, claim, evidence, review, safeguard } from './assurance.js';
import { consultee, peopleViews, regulatorContact } from './consultation.js';
import { jointArrangement } from './joint-arrangement.js';
import { alternative, logging, notice, right } from './justification.js';
import { activity, use } from './processing.js';
import { risk, setAside } from './risks.js';
import { component, flow, processor, transfer, transferStatement } from './service.js';

/**
 * Every kind of content as data: its fields, in order, and the field that it is known by. The type of a content, its
 * checking, its blank form and whatever shows it field by field are all made from this one table.
 */
export const kinds = {
  question,
  number,
  'yes-no': yesOrNo,
  screening,
  marking,
  activity,
  use,
  'joint-arrangement': jointArrangement,
  component,
  processor,
  flow,
  'transfer-statement': transferStatement,
  transfer,
  alternative,
  notice,
  right,
  logging,
  consultee,
  'people-views': peopleViews,
  'regulator-contact': regulatorContact,
  risk,
  'set-aside': setAside,
  safeguard,
  evidence,
  citation,
  claim,
  action,
  review,
  obligation,
} as const;
