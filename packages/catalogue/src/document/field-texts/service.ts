import { hint, labelled, type KindText } from './kind-text.js';

/** Components, processors, flows and transfers. */
export const serviceTexts = {
  component: {
    good: 'Names who runs it, in what part in law, and where each of the six kinds of place is, with proof.',
    example:
      'Exchange Online, run by Microsoft as processor. Storage, backup and processing in the United Kingdom by the tenant’s region; support can come from abroad.',
    fields: {
      processor: hint('The company that runs it, not the one that sold or installed it.'),
      role: hint('What it is in law. A description of the product does not say who answers for it.'),
      enabled: hint('Whether your people can use it now or will. No stage opens one that is switched off.'),
      licence: hint('The licence decides what is logged and kept: give the exact name.'),
      permittedData: hint('What your rules allow in it. What is not chosen is not allowed.'),
      storage: hint('Country and region, at rest.'),
      backup: hint('Where copies for recovery go.'),
      processing: hint('Where data is worked on, searched and indexed.'),
      telemetry: hint('Where diagnostics go, and whether they can hold names or content.'),
      support: labelled('Where support and administration come from', 'Access from abroad is treated as a transfer.'),
      keys: hint('Who can decrypt, and where the keys are.'),
      inUk: hint('Only those that you have evidence for.'),
      abroad: hint('Anything that is abroad or can be. A place chosen in neither list is unknown.'),
      locationEvidence: hint(
        'The document, setting or letter, with its date, that shows the places in the United Kingdom.',
      ),
      exceptions: hint('Each case in which the vendor itself says that data may leave the region.'),
      'exceptions.text': hint('In the vendor’s sense: what leaves, when, to where.'),
      'exceptions.source': hint('The page or document it was read in.'),
      'exceptions.transfer': hint('The transfer in this assessment that answers it.'),
      'exceptions.noPersonalData': hint('Instead of a transfer: why nothing about a person can be in it.'),
      baseline: hint('The name and version of the settings that your force runs, and where they are kept.'),
    },
  },
  processor: {
    good: 'Names the legal entity, the country whose courts reach it, and what it did with each question it was asked.',
    example:
      'Example Cloud Limited, established in Ireland; parent in the United States. Asked whether support staff abroad can open content: declined to answer.',
    fields: {
      entity: hint('The company that signed, as the agreement has it.'),
      country: hint('Where that company is established.'),
      parentJurisdiction: hint('Where the company at the top of the group is. Its courts may reach the data.'),
      notification: hint('The clause that has it tell you of a demand by an authority, and how soon.'),
      assurances: hint(
        'What you asked about security, staff, places and Part 3. Declining is an answer, and is written down.',
      ),
      'assurances.asked': hint('The question, as it was put.'),
      'assurances.note': hint('What it said, with the date and the document. Quote where you can.'),
    },
  },
  flow: {
    good: 'Follows data from where it comes to where it goes, by what way and under what protection.',
    example:
      'From the crime system to the case site in SharePoint: exports by the case officer over the force network, TLS.',
    fields: {
      from: hint('A system, a team, a partner or a person.'),
      to: hint('A system, a team, a partner or a person.'),
      data: hint('What is in it, and about whom.'),
      route: hint('Export, mail, upload, a connection between systems.'),
      encryption: hint('On the way and at each end, and who holds the keys.'),
      crossesBorder: hint('Yes if any part of the way is abroad or can be seen from there.'),
    },
  },
  'transfer-statement': {
    good: 'Says plainly whether any data leaves or can be reached from abroad, and how somebody looked.',
    example:
      'Some: support can come from abroad, and diagnostics leave the region. Read from the vendor’s list of exceptions and looked at on the tenant.',
    fields: {
      leaves: hint('The test is the United Kingdom, not the European Union. Access from abroad counts.'),
      text: hint('What you looked at: settings, the vendor’s list of exceptions, contracts, tests, with dates.'),
    },
  },
  transfer: {
    good: 'Takes one transfer, and shows the recipient, the country, what it rests on, the test and the instruction.',
    example:
      'Support of Exchange Online from the United States: processor under section 73(4)(aa), own test, instruction 2026/04 until 31 March.',
    fields: {
      path: hint('In which of the six ways the data or the access leaves.'),
      recipient: hint('The company or body that receives it or can see it.'),
      recipientType: hint('Part 3 has a condition of its own for each.'),
      remoteAccess: hint('Nothing is sent, and somebody abroad can open it.'),
      regime: hint('The approvals and tests of one regime never serve the other.'),
      mechanism: hint('One of the regime above. There is no Part 3 approval for the United States.'),
      necessity: hint('Why this transfer is necessary for the purpose, and what was tried to avoid it.'),
      test: labelled(
        'Data protection test',
        'Whether protection there, as a whole, is not materially lower: law, courts, oversight, redress, keys.',
      ),
      instruction: hint('Number or date of the instruction for this transfer. A general permission is none.'),
      instructedUntil: hint('The day on which the instruction ends unless it is given again.'),
      onward: labelled(
        'Where it may go from there',
        'Sub-processors, authorities, other countries, and on what condition.',
      ),
      regulatorInformedOn: hint('Where the transfer rests on your own view and is not to a processor.'),
    },
  },
} as const satisfies Readonly<Record<string, KindText>>;
