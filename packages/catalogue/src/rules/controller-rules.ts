import { sentence, type RuleTexts } from './rule.js';

/** Rules about controllers: who decides together, and that each signs for itself. */
export const controllerRules: RuleTexts<'L17_JOINT_SIGNATURES'> = {
  L17_JOINT_SIGNATURES: {
    severity: 'block',
    overridable: false,
    title: 'One answer for several controllers',
    problems: {
      'no-arrangement': sentence(
        '“{title}” is decided together with others, and no arrangement names it as {provision} asks: {controllers}.',
        'Add the arrangement with each of them, under the same name, and choose this activity in it. Who does not decide why and how is a partner and no joint controller.',
      ),
      'no-activities': sentence(
        '“{title}” is about no activity of this assessment.',
        'Choose every activity that the controllers decide on together.',
      ),
      'no-controllers': sentence(
        '“{title}” names no other controller.',
        'Add each of them as an entry of its own, also where several work as one.',
      ),
      'no-duties': sentence(
        '“{title}” does not say who answers for which duty.',
        'List the duties one by one and who answers for each: notices, requests, security, logs, breaches, the processor.',
      ),
      'duties-open': sentence(
        '“{title}” leaves duties to nobody: {duties}.',
        'Name one controller for each, or say what each of them answers for.',
      ),
      'no-contact-point': sentence(
        '“{title}” names no contact point for people.',
        'Say which controller people turn to, and how. Part 3 requires it; Article 26 allows it, and people need it just as much.',
        'warn',
      ),
      'no-essence': sentence(
        '“{title}” does not say where people can read its essence.',
        'Publish who answers for what, in a notice of each controller. Article 26 requires it; under Part 3 it is how the arrangement is open.',
        'warn',
      ),
      'not-agreed': sentence(
        '“{title}” has no date, or one that is still to come.',
        'Give the day on which the last controller signed it. It has to be agreed before the processing begins.',
      ),
      'no-paper': sentence(
        '“{title}” points to no paper.',
        'Add the arrangement to the evidence, with its file, and choose it here.',
      ),
      'no-own-assessment': sentence(
        '“{title}” binds controllers that are not said to have an assessment of their own: {controllers}.',
        'Give the number and date of each one’s assessment. Until it has one, leave what it decides on out of this assessment: one answer does not do for several controllers.',
      ),
      'not-signed': sentence(
        '“{title}” does not show that each controller was advised and signed for itself: {controllers}.',
        'Give the day of the advice of its own data protection officer, who signed for it and when. This force can sign before they do, and not for them.',
      ),
    },
    law: ['dpa2018.s58.1', 'dpa2018.s58.2-3', 'gov.siro', 'ukgdpr.26'],
    failures: ['F17'],
  },
};
