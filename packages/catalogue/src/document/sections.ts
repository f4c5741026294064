export type SectionId =
  | 'cover'
  | 'need'
  | 'activities'
  | 'components'
  | 'transfers'
  | 'necessity'
  | 'rights'
  | 'logging'
  | 'consultation'
  | 'risks'
  | 'safeguards'
  | 'outcomes'
  | 'publication'
  | 'obligations';

export interface Section {
  readonly id: SectionId;
  /** As in the model of an assessment, 0 to 12. An agreement has one section, which is its first. */
  readonly number: number;
  readonly title: string;
  /** What a good answer does, in one sentence. */
  readonly good: string;
}

const byId: { readonly [Id in SectionId]: Omit<Section, 'id' | 'number'> } = {
  cover: {
    title: 'Cover and control',
    good: 'Says who the controller is, how the paper is to be handled, and who plays which part in it.',
  },
  need: {
    title: 'Need and screening',
    good: 'Says what is wanted, answers each criterion of screening, and how many people it is for.',
  },
  activities: {
    title: 'Processing activities',
    good: 'Takes each activity by itself, under one regime, with its purpose, its basis and the people it is about.',
  },
  components: {
    title: 'Components and processors',
    good: 'Names for every component who runs it, in what part, and where data rests, is worked on and can be reached.',
  },
  transfers: {
    title: 'Data flows and transfers',
    good: 'Shows every way out of the United Kingdom, access from abroad included, and the test that each one passes.',
  },
  necessity: {
    title: 'Necessity and proportionality',
    good: 'Explains why this way and not another, with the alternatives that were weighed and who decided.',
  },
  rights: {
    title: 'Rights by regime',
    good: 'Goes right by right and says how this service lets the force answer, and when it may refuse.',
  },
  logging: {
    title: 'Logging by operation',
    good: 'Goes through the six operations and shows which record proves each, for how long, and who can read it.',
  },
  consultation: {
    title: 'Consultation',
    good: 'Says who was asked, what they said and what changed, the people concerned among them.',
  },
  risks: {
    title: 'Risks and measures',
    good: 'Looks at harm to people, scores it by the matrix and gives each harm the measures that lower it.',
  },
  safeguards: {
    title: 'Measures and compliance',
    good: 'Shows section by section how the law is kept, and where the proof is.',
  },
  outcomes: {
    title: 'Outcomes and review',
    good: 'Says who keeps the assessment true, when it is looked at again, and what brings that forward.',
  },
  publication: {
    title: 'Publication',
    good: 'Lets somebody outside check each claim, and marks what is held back with the exemption and the harm.',
  },
  obligations: {
    title: 'Obligations of the processor',
    good: 'Gives each limb of the statute its own wording, for the processing at hand and not in general.',
  },
};

export const sections: readonly Section[] = (Object.keys(byId) as SectionId[]).map((id, place) => ({
  id,
  number: id === 'obligations' ? 1 : place,
  ...byId[id],
}));

export const sectionById = (id: string): Section | null => sections.find((section) => section.id === id) ?? null;
