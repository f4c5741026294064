import { AgreementsRepository } from '../../src/features/agreements/index.js';
import { AssessmentsInShort, summaryView } from '../../src/features/assessments/index.js';
import { InspectionsRepository } from '../../src/features/inspections/index.js';
import { PositionsRepository } from '../../src/features/positions/index.js';
import { RollOutsRepository } from '../../src/features/roll-outs/index.js';
import { ServicesRepository } from '../../src/features/services/index.js';
import { TemplatesRepository } from '../../src/features/templates/index.js';
import { ReadTasks } from '../../src/features/waiting/read-tasks.js';
import { taskView } from '../../src/features/waiting/waiting.resolver.js';
import type { TestPerson } from './organisations.js';
import { running } from './running.js';

const sessionOf = ({ tenantId, subject, roles }: TestPerson) => ({
  tenantId,
  subject,
  rolesInToken: roles,
  authTime: null,
});

/** One that has kept nothing yet, so that it judges everything anew. */
const newInShort = () => new AssessmentsInShort();

/** What Home says to somebody where nothing was kept: judged anew from the records. */
export const tasksInFull = async (person: TestPerson) => {
  const reading = new ReadTasks(
    running().tenancy,
    new TemplatesRepository(),
    newInShort(),
    new AgreementsRepository(),
    new RollOutsRepository(),
    new PositionsRepository(),
    new InspectionsRepository(),
    new ServicesRepository(),
  );
  return (await reading.run(sessionOf(person))).map(taskView);
};

/** The list of assessments where nothing was kept. */
export const listInFull = async (person: TestPerson) => {
  const read = running().tenancy.read(sessionOf(person), 'read-assessments', (tx) => newInShort().of(tx));
  return (await read).map(summaryView);
};
