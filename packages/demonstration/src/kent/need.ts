import { filled } from '../template-dpia/item.js';
import { adaptedProse, answered, own, reliedOn, type Part } from './exemplary.js';

const met = {
  'large-scale':
    'In the pilot 250 people, in the end the whole force. The data is about some ten thousand people a year.',
  'large-scale-sensitive-or-offence-data':
    'Working documents of investigations and of the safeguarding hub are about offences, and hold health data.',
  'sensitive-or-offence-data': 'Injuries, mental health, and what people are alleged to have done.',
  'data-matching': 'Two forces put what each knows of linked offences into one document.',
  'children-or-vulnerable-people':
    'The safeguarding hub is about children and adults at risk. Victims are in every case.',
  'risk-of-physical-harm': 'A witness to serious violence, or a victim who has fled, could be found and hurt.',
  'innovative-technology':
    'New to this force: documents that many people write at once, run by a vendor in its own data centres.',
  'systematic-monitoring': 'The audit log records what every member of staff opens.',
};

const notMet = [
  'decisions-from-profiling',
  'public-monitoring',
  'denial-of-service',
  'large-scale-profiling',
  'biometric-data',
  'genetic-data',
  'invisible-processing',
  'tracking',
  'evaluation-or-scoring',
  'automated-decisions',
];

const notes = {
  'invisible-processing':
    'The public notice says that this service is used and by whom it is run. A person under investigation is not told of the case itself.',
  tracking:
    'Sign-ins are recorded with the network they come from, for security. Nobody’s movements are followed by it.',
  'evaluation-or-scoring': 'Scores of use by person are off. They are a risk of their own in section 9.',
};

export const coverAndNeed: Part = {
  answers: [
    ...reliedOn('cover.standing', 'need.why'),
    answered(
      'cover.marking',
      filled('marking', {
        marking: 'official',
        handling:
          'The whole text is OFFICIAL. Parts that would help somebody to attack the service or to get round an inquiry are marked one by one in section 12 and left out of the published copy, where a reader sees that something was left out and why.',
      }),
    ),
    own(
      'cover.controllers',
      'The chief officer of this force is the controller of everything that is described here. The neighbouring force that takes part in the joint investigation is a controller of its own for what it puts in, has its own assessment, and signs for itself.',
      'For the shared site of that investigation the two are joint controllers. Their arrangement is in writing: each answers requests about the people it brought in, this force runs the site and its logs, and the data protection office of this force is the contact point. The partners of the safeguarding hub are controllers of what they take away.',
    ),
    own(
      'cover.replaces',
      'It replaces nothing that was in force. A privacy impact assessment of the old kind was written in 2017 for the mail servers of this force; it was not about this service and supports nothing here. The national template was read and is used where this assessment says so. There was no earlier assessment of this service by this force.',
    ),
    adaptedProse(
      'need.aims',
      'Our purposes are narrower than those of the programme, and OneDrive is not among the components that we use.',
      'This force wants two things from Microsoft 365. Detectives of two forces who investigate linked offences need to write in one document instead of sending versions of it to each other. The safeguarding hub needs to meet with the council and the health trust without printing files and carrying them across the county.',
      'Duty planning and messages to staff come along because the same people need them in the same place. They stand under another law and have other sites, as section 2 says.',
      'Eight components are used: Exchange Online, Teams chat, Teams meetings, SharePoint Online, Microsoft 365 Apps, Entra ID, Purview and Defender. Personal file stores, recording and transcription, live video from scenes, reporting over data sets and assistants stay off. Crime, custody, intelligence and case files stay in the systems that were made for them.',
    ),
    answered('need.screening', filled('screening', { met: Object.keys(met), notMet, notes: { ...met, ...notes } })),
    answered('scope.users', filled('number', { value: 250 })),
    adaptedProse(
      'scope.outside',
      'We add what our own force keeps out, and how somebody finds out who tries.',
      'Six kinds of material stay out of the service at every stage: the identity of informants and of protected people; covert and intercept material; anything marked above OFFICIAL-SENSITIVE; whole extracts of record systems; evidence that will be served; and the medical files of officers and staff.',
      'A person who tries to put one of them in sees a message that says what was recognised, why it is refused and where it belongs. The unit that owns the material is told the same minute. In the tests of this assessment 40 made-up items of these kinds were tried, and 39 were stopped. The one that passed was a photograph of a typed page; pictures in chat are since then examined for text as well.',
    ),
    own(
      'need.local',
      'The pilot is 250 people: 120 detectives and analysts of the serious crime command, 60 people of the public protection unit, 40 supervisors who plan duties, and 30 of information management, professional standards and ICT. It begins with one joint investigation and with one of the three safeguarding hubs.',
      'Nothing with real personal data is in use today. What exists is a sandbox with made-up people and cases, in which the tests of this assessment were carried out. Its data will be deleted and not carried over.',
      'The pilot is a success if fewer copies of working documents leave the case system by mail, if every request by a made-up person is answered in full, and if no partner sees a case that is not theirs. It is measured every month, and it ends by itself after six months unless the senior information risk owner decides on the next stage.',
    ),
    own(
      'need.dpo-contact',
      'The data protection office of the force, by its shared mailbox and by post to headquarters. The officer was first involved when the outline of the pilot was written, five months before any account was made, and reports to the chief officer directly.',
    ),
  ],
};
