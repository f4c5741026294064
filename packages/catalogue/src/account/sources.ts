/** A public document that a statement about the real world is taken from, by name and date. */
export interface Source {
  readonly name: string;
  /** As far as it is known: a month, and a year. */
  readonly date: string;
  readonly about: string;
}

export const sources = {
  'press-2020': {
    name: 'Computer Weekly 252493673',
    date: 'December 2020',
    about:
      'On the roll-out of the national programme to 30 forces: from answers to requests under freedom of information of July 2020, and from the national assessment of 2019 as it was released. Nobody here has read that assessment itself.',
  },
  'regulator-2024': {
    name: 'Information Commissioner, response IC-325393-H7T4',
    date: 'September 2024',
    about: 'The answer of the regulator to a request about breaches with one vendor.',
  },
  'regulator-letter-2022': {
    name: 'Letter of the office of the Information Commissioner, released by the Scottish Police Authority',
    date: 'December 2022',
    about: 'On access by support staff abroad.',
  },
  'press-2025': {
    name: 'Computer Weekly 366629871',
    date: 'August 2025',
    about: 'On the vendor and another police body.',
  },
  'guidance-step-7': {
    name: 'Guidance of the Information Commissioner on data protection impact assessments, step 7',
    date: 'in use since May 2018',
    about: 'The lines of the page for sign-off.',
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof sources;
