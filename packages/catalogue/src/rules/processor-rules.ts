import { sentence, type RuleTexts } from './rule.js';

/** Rules about processors: what they guarantee, who can reach them, and what they were told to do. */
export const processorRules: RuleTexts<
  'L32_DECLINED_ASSURANCE' | 'L114_PARENT_JURISDICTION' | 'L115_INSTRUCTION_REGISTER'
> = {
  L32_DECLINED_ASSURANCE: {
    severity: 'block',
    overridable: false,
    title: 'A guarantee that was not given',
    problems: {
      'guarantee-not-given': sentence(
        '{processor} left questions about its guarantees without an answer ({count}), the first of them: {asked}',
        'Ask again, in writing, and add the answer. Until it answers, the guarantee counts as not given, and nobody here can give it in its place: leave out what rests on it.',
      ),
      'nothing-asked': sentence(
        '{processor} was asked nothing about its guarantees.',
        'Ask whether its terms cover Part 3, who has access from where, which logs there are, and write down what it answered.',
        'error',
      ),
    },
    law: ['dpa2018.s59.2', 'ukgdpr.28.1'],
    failures: ['F32'],
  },
  L114_PARENT_JURISDICTION: {
    severity: 'error',
    overridable: false,
    title: 'Courts abroad can reach the processor',
    problems: {
      'no-risk-of-compulsion': sentence(
        'Courts abroad ({country}) reach the parent of {processor}, and no risk of disclosure compelled there is assessed. Processors within their reach: {count}.',
        'Add a risk of that harm: who could be made to disclose what, how likely and how severe that is, who holds the keys.',
      ),
      'no-notification': sentence(
        'What {processor} must tell this force of a demand by authorities abroad ({country}) is not said.',
        'Quote the term of the agreement: whom it tells, how soon, and what it does where it may not tell.',
      ),
    },
    law: ['dpa2018.s64.3.b', 'dpa2018.s75.1', 'dpa2018.s75.1A', 'ukgdpr.35.7.c'],
    failures: ['F114'],
  },
  L115_INSTRUCTION_REGISTER: {
    severity: 'error',
    overridable: false,
    title: 'A transfer that nobody instructed',
    problems: {
      'no-instruction': sentence(
        '“{title}” goes to a processor abroad without an instruction of this force.',
        'Give the instruction for this transfer: what data, which country, for what, until when. Blanket terms are none.',
      ),
      'instruction-ended': sentence(
        'The instruction for “{title}” ended on {date}.',
        'Give a new instruction, or stop the transfer.',
      ),
    },
    law: ['dpa2018.s59.7', 'dpa2018.s60', 'ukgdpr.28.3.a'],
    failures: ['F115'],
  },
};
