import { sentence, type RuleTexts } from './rule.js';

/** Rules about use: what is live before it is assessed, what is done and not described, recordings, guests and video. */
export const useRules: RuleTexts<
  | 'L03_RETROSPECTIVE'
  | 'L100_ACTIVITY_IN_USE_NOT_ASSESSED'
  | 'L101_RECORDING_RETENTION'
  | 'L102_PARTNER_GUEST_ACCESS'
  | 'L103_LIVE_VIDEO'
> = {
  L03_RETROSPECTIVE: {
    severity: 'error',
    title: 'In use before it was assessed',
    overridable: false,
    problems: {
      'in-use': sentence(
        '“{title}” has been in use since {since}, before this assessment was decided on. The record will say so.',
        'Keep the day as it is. Tell the decision-maker what was done about the time before.',
      ),
      'no-remedial-plan': sentence(
        '“{title}” has been in use since {since}, and nothing is said of the time before it was assessed.',
        'Say whether use stops until this is signed, what happens to data that is already there, and who sees to it by when.',
      ),
    },
    law: ['dpa2018.s34.3', 'dpa2018.s64.1', 'ico.dpia.early'],
    failures: ['F03'],
  },
  L100_ACTIVITY_IN_USE_NOT_ASSESSED: {
    severity: 'block',
    title: 'In use, and not assessed',
    overridable: false,
    problems: {
      'no-activity': sentence(
        '“{title}” is done with the service, and no activity of this assessment covers it.',
        'Add an activity that does and choose it here, or stop this use and delete its row.',
      ),
      'activity-not-assessed': sentence(
        '“{title}” points to something that is no activity of this assessment.',
        'Choose an activity that this force has described and not rejected.',
      ),
      'no-component': sentence(
        '“{title}” does not say which component it is done with.',
        'Choose the component. Without it nobody can tell whether the activity covers this use.',
      ),
      'no-data': sentence(
        '“{title}” does not say what data is in it.',
        'Choose every category of data. Name the system it was copied from, if it was.',
      ),
      'component-not-covered': sentence(
        '“{title}” is done with {component}, which its activity does not use.',
        'Add the component to the activity and assess what follows from that, or stop this use.',
      ),
      'data-not-covered': sentence(
        '“{title}” holds data that its activity does not: {data}.',
        'Add the data to the activity and assess what follows from that, or take it out of the service.',
      ),
    },
    law: ['dpa2018.s36.1', 'dpa2018.s37', 'dpa2018.s64.1'],
    failures: ['F100'],
  },
  L101_RECORDING_RETENTION: {
    severity: 'block',
    title: 'Recordings without rules of their own',
    overridable: false,
    problems: {
      'no-activity': sentence(
        '{component} can record people, and no activity says what it is for.',
        'Add an activity that uses it, or say that the component is switched off.',
      ),
      'no-retention-days': sentence(
        '“{title}” makes recordings, and sets no number of days after which they go.',
        'Give the longest time in days. A recording that is evidence goes to the system of record and not into a longer time here.',
      ),
      'retention-without-end': sentence(
        '“{title}” makes recordings, and keeps them without an end: “{phrase}”.',
        'Set a number of days, and say what is done with a recording that is needed for longer.',
      ),
      'no-owner': sentence(
        '“{title}” makes recordings, and nobody answers for them.',
        'Name the post that answers for recordings.',
      ),
      'no-disclosure-log': sentence(
        '“{title}” makes recordings, and does not say how it is recorded who was given one.',
        'Say where each disclosure is written down: what, to whom, when and on what ground.',
      ),
    },
    law: ['dpa2018.s39.1', 'dpa2018.s57.3-5'],
    failures: ['F101'],
  },
  L102_PARTNER_GUEST_ACCESS: {
    severity: 'block',
    title: 'Guests without a way in that the law knows',
    overridable: false,
    problems: {
      'no-partners': sentence(
        '“{title}” lets guests in, and names no partner they come from.',
        'Add every body whose people have access. Each is a controller of its own.',
      ),
      'no-agreement': sentence(
        '“{title}” lets guests in without a sharing agreement: {partners}.',
        'Name the agreement with each partner, its date, and what it lets them see.',
      ),
      'no-gateway': sentence(
        '“{title}” lets guests in without a legal gateway: {partners}.',
        'Cite the power under which this force may share with each partner.',
      ),
      'access-not-closed': sentence(
        '“{title}” lets guests in, and does not say that access is closed until somebody opens it.',
        'Close access by default, and open it person by person, room by room.',
      ),
    },
    law: ['app.sharing', 'dpa2018.s36.3', 'dpa2018.s57.3-5'],
    failures: ['F102'],
  },
  L103_LIVE_VIDEO: {
    severity: 'error',
    title: 'Live video that is not seen for what it shows',
    overridable: true,
    problems: {
      'not-sensitive': sentence(
        '“{title}” shows live video from a scene, and says that it is not sensitive.',
        'Say yes, and choose what a camera in a home or at a death can show: health is almost always among it.',
      ),
      'no-images': sentence(
        '“{title}” shows live video from a scene, and does not count images among its data.',
        'Choose images, sound and video.',
      ),
      'only-staff': sentence(
        '“{title}” shows live video from a scene, and is said to be about staff alone.',
        'Choose everybody who can be in the picture: suspects, victims, witnesses, children, passers-by.',
      ),
    },
    law: ['dpa2018.s35.8', 'dpa2018.s64.1'],
    failures: ['F103'],
  },
};
