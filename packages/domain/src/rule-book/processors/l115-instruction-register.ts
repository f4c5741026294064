import { countingItems } from '../../document/items/counting.js';
import { findingOn, isBlank, type Rule } from '../finding/rule.js';

const finding = findingOn('L115_INSTRUCTION_REGISTER', false);

/**
 * A processor takes data abroad only on an instruction of the controller for that particular transfer, while it runs
 * (DPA 2018 s.59(7), s.60; UK GDPR Art 28(3)(a)). A recipient that is no processor is not instructed. Does not block.
 * Problems: `no-instruction`; `instruction-ended` with `date`.
 */
export const instructionRegister: Rule = (document, { day }) =>
  countingItems(document, 'transfer')
    .filter(({ content }) => content.recipientType === 'processor')
    .flatMap(({ item, content: { instruction, instructedUntil } }) => {
      if (isBlank(instruction)) return [finding(item, { problem: 'no-instruction', field: 'instruction' })];
      if (instructedUntil === null || instructedUntil >= day) return [];
      const facts = { date: instructedUntil };
      return [finding(item, { problem: 'instruction-ended', field: 'instructedUntil', facts })];
    });
