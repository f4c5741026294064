import { hint, labelled, type KindText } from './kind-text.js';

/** Alternatives, notices, rights and logs. */
export const justificationTexts = {
  alternative: {
    good: 'Describes another way fairly enough that its friends would agree, and says who decided against it and why.',
    example:
      'A service hosted and supported in the United Kingdom alone: met every need but live co-editing; not chosen by the digital board, who judged that need essential to joint inquiries.',
    fields: {
      option: hint('Doing nothing and a service in the United Kingdom alone belong among them.'),
      description: hint('What it would be in practice, with what it would do better.'),
      reason: hint('More than money: what it would mean for people and for the purpose.'),
      decidedBy: hint('The board or post, with the date.'),
    },
  },
  notice: {
    good: 'A notice that names the processors, can be found by the people concerned, and tells them where to complain.',
    example:
      'www.example.police.uk/privacy, published on 3 March, names the cloud processor, with a form for complaints.',
    fields: {
      address: hint('The page itself, not the front page.'),
      complaints: hint('A form or an address that works today. A complaint is acknowledged within 30 days.'),
      text: hint('How somebody whose data is in it comes to see it: links, letters, notices in custody.'),
    },
  },
  right: {
    good: 'Says how a request for this right is answered in this service, and what a test of it found.',
    example:
      'Access: a search by name over mail, chat, files and recordings. The test found 19 of 20 planted items; private channels need a second search, which the guide now has.',
    fields: {
      mechanism: labelled(
        'How a request is answered',
        'Who does it, with what tool, step by step, from receipt to reply.',
      ),
      components: hint('Those in which somebody has tried it.'),
      capability: labelled(
        'What each can do',
        'What a search reaches and what it misses; what can be corrected or erased and what not.',
      ),
      restriction: hint(
        'When you would refuse or hold back, on which ground, who decides, and where the reasons are kept.',
      ),
      clock: hint('The time of the law, and your own target.'),
      testedOn: hint('When planted records were last searched for, corrected or erased.'),
    },
  },
  logging: {
    good: 'Goes through the six operations and names for each the event that proves it, in logs that somebody tested.',
    example:
      'SharePoint Online. Consultation: captured by FileAccessed with user and time; proven on a planted file. Combination: not captured, see the risk on evidence.',
    fields: {
      operations: hint(
        'One row for each of the six: collection, alteration, consultation, disclosure, combination, erasure.',
      ),
      'operations.captured': hint(
        '“Not applicable” needs a reason: the operation cannot take place in this component.',
      ),
      'operations.events': hint('The names of the events in the log, or why there are none.'),
      'operations.recipient': hint('For disclosure: can you say who received it?'),
      'operations.justification': hint('The law asked for it until 18 August 2025. Good practice since.'),
      'operations.testedOn': hint('When somebody last did it and found it in the log. A test is good for half a year.'),
      retention: hint('How long, by which setting or licence.'),
      keeper: hint('The post that can read them, and is not an administrator of the service.'),
      exportedOn: hint('When an export was last made that could go to a court.'),
      evidence: hint('The report of the test, and where it is.'),
    },
  },
} as const satisfies Readonly<Record<string, KindText>>;
