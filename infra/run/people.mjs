import { pathToFileURL } from 'node:url';
import { inRoot } from './paths.mjs';

const parts = {
  'template-author': 'edits the national template',
  'template-publisher': 'publishes it as a release',
  assessor: "makes it the force's own assessment",
  'information-asset-owner': 'approves the measures',
  'data-protection-officer': 'gives sealed advice, point by point',
  'senior-information-risk-owner': 'answers the advice, signs, and opens a stage',
  'contracts-lead': 'records the agreement, clause by clause',
  'roll-out-lead': 'asks for the pilot',
  inspector: 'opens an inspection and reads, changing nothing',
};

const isInTheStory = ({ name }) => /^(Programme|Essex|ICO inspector|ICO second inspector)/.test(name);

/** The people of the story, one line each, in the order in which they act. */
export const peopleOfTheStory = async () => {
  const file = inRoot('packages/demonstration/dist/index.js');
  const { demonstrationPeople } = await import(pathToFileURL(file).href);
  const people = demonstrationPeople.filter(isInTheStory);
  const width = Math.max(...people.map(({ name }) => name.length));
  return people.map(
    ({ name, roles }) => `  ${name.padEnd(width)}  ${roles.map((role) => parts[role] ?? role).join(', ')}`,
  );
};
