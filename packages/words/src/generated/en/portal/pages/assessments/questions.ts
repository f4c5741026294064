/** Generated from en/portal/pages/assessments/questions.json. */
import type { ReactNode } from 'react';
import { number as $number } from '../../../../../intl/en.js';
import { together as $together } from '../../../../../drawn.js';

export const askAQuestionAbout = 'Ask a question about this item';
export const yourQuestion = 'Your question';
export const everybodyInYourForce = 'Everybody in your force who can read the assessment will see your question. The assessment cannot be handed in until it is resolved.';
export const askQuestion = 'Ask question';
export const questionByAskedBy = ({ askedBy }: { readonly askedBy: string }): string => `Question by ${askedBy}`;
export const open = 'Open';
export const resolved = 'Resolved';
export const replies = 'Replies';
export const resolvedByResolvedByWhen = ({ resolvedBy, when }: { readonly resolvedBy: string; readonly when: ReactNode }): ReactNode => $together('Resolved by ', resolvedBy, ', ', when, '.');
export const goToItemTitle = ({ itemTitle }: { readonly itemTitle: string }): string => `Go to “${itemTitle}”`;
export const thereAreNoQuestionsAbout = 'There are no questions about this item.';
export const everyQuestionAboutThisItem = 'Every question about this item is resolved.';
export const open2 = ({ open }: { readonly open: number }): string => `${$number(open)} open.`;
export const questionsAboutThisItem = 'Questions about this item';
export const questions = 'Questions';
export const loadingQuestions = 'Loading questions.';
export const backToTheAssessment = 'Back to the assessment';
export const theAssessmentCannotBeHanded = 'The assessment cannot be handed in while a question is open. The person who asked, or the data protection officer, can mark it as answered.';
export const thereAreNoQuestionsYet = 'There are no questions yet. To ask one, open an item.';
export const titleQuestions = ({ title }: { readonly title: string }): string => `${title} questions`;
export const reply = 'Reply';
export const yourReply = 'Your reply';
export const sendTheReply = 'Send the reply';
export const markAsAnswered = 'Mark as answered';
