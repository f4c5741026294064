/** The words of the demonstration once the assessment was written, by the people who did not write it. */
export const kentSignOff = {
  releaseNotes: {
    dpia: 'First release of the national assessment, in thirteen sections.',
    agreement: 'First release of what an agreement with a processor must say.',
  },
  screening: {
    needed: true,
    reason:
      'Records of victims, witnesses and suspects would be worked on in a new service by 250 people, and shared with partners. Several criteria are met alone; an assessment is needed before any of it begins.',
  },
  advice: [
    {
      text: 'Section 7 rests on two made-up requests a component. Repeat both once real work has been done in the pilot, with somebody who does not know where the material lies, and report the result before the pilot is widened.',
      accepted: true,
      reason: '',
    },
    {
      text: 'The four instructions for transfers end on a day. Have a date in the diary one month before, so that nobody decides on their renewal in haste.',
      accepted: true,
      reason: '',
    },
    {
      text: 'Leave the mail of professional standards out of the pilot until its own retention has been tested.',
      accepted: false,
      reason:
        'Its retention was tested with the rest in this assessment, and keeping it apart would leave that unit without the labels that protect its mail. It is the first to be looked at in the quarterly reading.',
    },
  ],
  canProceed: true,
  conditions: [
    'Access of an engineer from outside the United Kingdom is let in only by two people of this force, each time.',
    'Recording and transcription stay off for the whole of the pilot.',
    'The monthly figures go to the data protection officer in the week in which they are made.',
  ],
  /** Days from the decision to its review. */
  reviewAfterDays: 150,
} as const;
