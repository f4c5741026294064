/** A public document, by name and date, and what was taken from it. */
export interface SourceOf2019 {
  readonly name: string;
  readonly date: string;
  readonly taken: string;
}

/** Where the facts about the document of 2019 come from. */
export const sourcesOf2019: readonly SourceOf2019[] = [
  {
    name: 'Computer Weekly 252493673',
    date: 'December 2020',
    taken:
      'What the document holds and leaves out, as it was released on request, and what experts said of it. Every fact below is from there.',
  },
  {
    name: 'Guidance of the Information Commissioner on data protection impact assessments, step 7',
    date: 'in use since May 2018',
    taken: 'The lines of the page for sign-off.',
  },
];

/** What the sources say of the document. */
export const onRecord2019: readonly string[] = [
  'It was marked final on 2 May 2019, and its page for sign-off was blank. A version was to go to the regulator by 30 April 2019.',
  'It lists twelve applications, and names BT and Deloitte as the key data processors. For the force there is one page with five headings.',
  'It gives Part 3 one paragraph and names no lawful basis of its own, no condition of Schedule 8 and no kinds of people. It has no section on rights, and passes over logs.',
  'It has twelve risks, all with the same two measures. Two of them, rectification and erasure, are scored probable and significant, and are stated at medium and at low. No matrix is named.',
  'Asked were people of the programme, of the Police ICT Company and of three forces. What it says of transfers, of the regulator, of a policing strategy and of other options is on record, and so are the papers that it rests on and that were not released.',
];

/** What nobody has published, and was filled in so that the rules have something to judge. */
export const filledIn2019: readonly string[] = [
  'Every sentence: the words are ours.',
  'The other ten risks: their titles, their kinds of harm and their scores, which are the middle of both scales. A fault of one of these ten is about our filling; a fault of all twelve is about the document.',
  'Which twelve applications these are, and which of them the exception of the vendor is about. They are those of the service here.',
  'The kinds of people and of data (how many people is the million that the report names), what those who were asked said, one answer of each processor, the five headings, and a file that stands for the one paper that was offered.',
  'No day: where none is on record, none is given. The exception of the vendor was read in the month of the report.',
];
