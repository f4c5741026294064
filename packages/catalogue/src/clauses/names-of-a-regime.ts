/** The articles of the UK GDPR on processors, security, breaches, assessments and transfers. Part 3 has sections. */
const articles = [5, 28, 29, 30, 31, 32, 33, 34, 35, 36, 44, 45, 46, 47, 48, 49];

/** Words by which an agreement names the UK GDPR, in small letters. */
export const namesUkGdpr: readonly string[] = [
  'gdpr',
  'g d p r',
  'general data protection regulation',
  'regulation eu 2016 679',
  '2016 679',
  'rheoliad cyffredinol ar ddiogelu data',
  'rhddc',
  ...articles.flatMap((article) => [`article ${article}`, `articles ${article}`, `art ${article}`]),
];

/** Words by which an agreement names Part 3 of the Data Protection Act 2018, in small letters. */
export const namesPart3: readonly string[] = [
  'part 3',
  'part three',
  'part iii',
  'rhan 3',
  'law enforcement processing',
  'law enforcement purpose',
  'law enforcement purposes',
  'law enforcement directive',
  '2016 680',
  'section 59',
  's 59',
  's59',
  'section 60',
  'section 61',
  'section 62',
  'section 66',
  'section 73',
  'section 78',
  'competent authority',
  'competent authorities',
];
