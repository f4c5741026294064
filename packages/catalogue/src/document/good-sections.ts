import type { SectionId } from './sections.js';

const goods: { readonly [Id in SectionId]: string } = {
  cover: 'Says who the controller is, how the paper is to be handled, and who plays which part in it.',
  need: 'Says what is wanted, answers each criterion of screening, and how many people it is for.',
  activities:
    'Takes each activity by itself, under one regime, with its purpose, its basis and the people it is about.',
  components:
    'Names for every component who runs it, in what part, and where data rests, is worked on and can be reached.',
  transfers:
    'Shows every way out of the United Kingdom, access from abroad included, and the test that each one passes.',
  necessity: 'Explains why this way and not another, with the alternatives that were weighed and who decided.',
  rights: 'Goes right by right and says how this service lets the force answer, and when it may refuse.',
  logging: 'Goes through the six operations and shows which record proves each, for how long, and who can read it.',
  consultation: 'Says who was asked, what they said and what changed, the people concerned among them.',
  risks: 'Looks at harm to people, scores it by the matrix and gives each harm the measures that lower it.',
  safeguards: 'Shows section by section how the law is kept, and where the proof is.',
  outcomes: 'Says who keeps the assessment true, when it is looked at again, and what brings that forward.',
  publication: 'Lets somebody outside check each claim, and marks what is held back with the exemption and the harm.',
  obligations: 'Gives each limb of the statute its own wording, for the processing at hand and not in general.',
};

/** What a good answer to a section does, in one sentence; null for a section that is not known. */
export const goodOfSection = (id: string): string | null => (id in goods ? goods[id as SectionId] : null);
