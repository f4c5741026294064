import type { TemplateItem } from '@countersign/domain/document/items';
import { clauses } from '@countersign/catalogue';
import type { DemonstrationTemplate } from './template-dpia/index.js';

const wording: Readonly<Record<string, string>> = {
  'dpa2018.s59.2':
    'The processor guarantees that it has, and for the whole term will have, the technical and organisational measures of Annex 2, and that they are sufficient for the controller to comply with Part 3 and to serve the rights of the people concerned. It answers the controller’s questions about them in writing. To decline an answer is a breach of this clause.',
  'dpa2018.s59.3':
    'The processor engages no other processor without the controller’s prior written authorisation. Annex 3 lists those that the controller has authorised, with what each does and where.',
  'dpa2018.s59.4':
    'The processor tells the controller of an intended addition or replacement at least 60 days before. If the controller objects, the change does not take effect for its data, and the controller may end the agreement for the part concerned without cost.',
  'dpa2018.s59.5':
    'This agreement is made in writing between the chief officer of the force named on the first page, as controller, and the processor. It binds the processor towards that controller directly, whoever else has negotiated or pays for it.',
  'dpa2018.s59.5.a':
    'The subject matter is the running of the components listed in Annex 1 for the controller. It begins on the effective date and lasts until the end of the term and for as long after it as the processor holds any of the data.',
  'dpa2018.s59.5.b':
    'The nature of the processing is storing, transmitting, displaying, searching and deleting what users of the controller put into the components. Its purposes are those of the activities in Annex 1 and no others. The processor does not use the data to improve, train or sell anything.',
  'dpa2018.s59.5.c':
    'Annex 1 gives, activity by activity, the types of personal data, whether it is sensitive processing, and the categories of people: suspects, convicted people, victims, witnesses and others with information, officers and staff, and members of the public.',
  'dpa2018.s59.5.d':
    'The controller decides why and how the data is processed, gives instructions and may check that they are kept. The processor carries them out, helps the controller and answers for its people and its sub-processors. Neither gives up a duty that the law places on it.',
  'dpa2018.s59.6.a':
    'The processor acts only on the controller’s documented instructions. If it believes that an instruction breaks the law it says so at once. If a law would force it to act without an instruction, it tells the controller before it does, unless that law forbids telling.',
  'dpa2018.s59.6.b':
    'Everybody whom the processor lets near the data is under a duty of confidentiality that outlasts their work, is vetted as Annex 2 says, and has access only for a task and a time.',
  'dpa2018.s59.6.c':
    'The processor helps the controller by any appropriate means to find, copy, correct, restrict and erase what is held about a person, within five working days of being asked, and passes on at once a request that reaches it by mistake.',
  'dpa2018.s59.6.d':
    'At the end the processor, as the controller chooses, returns the data in a form that machines can read or deletes it, and deletes every copy within 30 days and from backups within 90, unless a law of the United Kingdom requires it to keep them. It confirms this in writing.',
  'dpa2018.s59.6.e':
    'The processor makes available all information that the controller needs to show compliance with section 59 and Article 28, allows the controller and its auditor to inspect, and contributes to inspections. A certificate is evidence and does not replace an inspection.',
  'dpa2018.s59.6.f':
    'The processor keeps to the rules of this agreement on sub-processors in every case, and gives the controller a copy of each contract with one on request.',
  'dpa2018.s59.7':
    'The processor transfers the data to a country outside the United Kingdom, or lets it be reached from there, only where the controller has instructed it to make that particular transfer. Each instruction is entered in Annex 4 with purpose, country, recipient and end. A general permission is not an instruction.',
  'ukgdpr.28.3.c':
    'The processor keeps the security measures of Annex 2, which meet Article 32, tests them each year, and does not lower them during the term.',
  'ukgdpr.28.3.f':
    'The processor helps the controller with security, with breaches, with its assessments and with prior consultation. It tells the controller of a breach within 24 hours of becoming aware of it, with what it knows, and with the rest as it learns it.',
  'ukgdpr.28.4':
    'The processor binds each sub-processor in writing to the same duties as this agreement, the guarantees included, and answers to the controller for everything that a sub-processor does or leaves undone.',
  'dpa2018.s62.1.c':
    'The processor keeps logs of collection, alteration, consultation, disclosure, combination and erasure in every component, with date and time and, as far as possible, who acted and who received. The controller can read and export them at any time, and they are kept for the period in Annex 2.',
  'dpa2018.s78.7':
    'Where data has been transferred on instruction, it goes no further unless this agreement is kept and the further transfer itself meets the conditions of section 73(1). The processor binds the recipient to the same.',
};

const items: readonly TemplateItem[] = clauses.map((clause) => ({
  id: `obligation.${clause.id}`,
  section: 'obligations',
  kind: 'obligation',
  placement: 'locked',
  title: clause.topic,
  guidance: clause.note,
  law: [clause.part3, clause.ukGdpr].filter((one) => one !== null),
  provenance: 'law',
  deferred: false,
  minimumRows: null,
  content: { kind: 'obligation', clause: clause.id, text: wording[clause.id] ?? '' },
}));

/** A template agreement: one obligation for each limb of section 59 and Article 28, and the two that Part 3 needs besides. */
export const templateAgreement: DemonstrationTemplate = {
  title: 'Microsoft 365: template agreement with the processor',
  service: 'microsoft-365',
  note: 'Demonstration. The wording was written for this system. No vendor has agreed to it.',
  items,
};
