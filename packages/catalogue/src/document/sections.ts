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
}

const titles: { readonly [Id in SectionId]: string } = {
  cover: 'Cover and control',
  need: 'Need and screening',
  activities: 'Processing activities',
  components: 'Components and processors',
  transfers: 'Data flows and transfers',
  necessity: 'Necessity and proportionality',
  rights: 'Rights by regime',
  logging: 'Logging by operation',
  consultation: 'Consultation',
  risks: 'Risks and measures',
  safeguards: 'Measures and compliance',
  outcomes: 'Outcomes and review',
  publication: 'Publication',
  obligations: 'Obligations of the processor',
};

export const sections: readonly Section[] = (Object.keys(titles) as SectionId[]).map((id, place) => ({
  id,
  number: id === 'obligations' ? 1 : place,
  title: titles[id],
}));

export const sectionById = (id: string): Section | null => sections.find((section) => section.id === id) ?? null;
