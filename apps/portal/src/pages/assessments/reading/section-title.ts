import { sectionById } from '@countersign/catalogue';

/** "3. Components and processors"; a section that the catalogue does not know is called by its id. */
export const sectionTitle = (id: string): string => {
  const section = sectionById(id);
  return section ? `${section.number}. ${section.title}` : id;
};
