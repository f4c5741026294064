import {
  assuranceAnswers,
  dataCategories,
  locationPlaces,
  processorRoles,
  recipientTypes,
  regimes,
  transferMechanisms,
  transferStatements,
} from './enumerations.js';
import {
  code,
  codes,
  day,
  kind,
  line,
  lineOrNone,
  list,
  reference,
  references,
  requiredCode,
  requiredWord,
  text,
  textOrNone,
  word,
  words,
  yesNo,
} from './build.js';

/**
 * One workload of the service, who runs it on the controller's behalf, and where. Blank text means not known yet. A
 * place that is in neither list of places is not known to be anywhere.
 */
export const component = kind('component', {
  component: requiredCode('Component', 'component', 'Choose a component'),
  processor: code('Processor', 'processor'),
  role: word('Role', processorRoles),
  enabled: yesNo('Switched on'),
  licence: lineOrNone('Licence'),
  permittedData: words('Data that may be in it', dataCategories),
  storage: textOrNone('Where data is stored'),
  backup: textOrNone('Where backups are'),
  processing: textOrNone('Where data is processed'),
  telemetry: textOrNone('Where telemetry goes'),
  support: textOrNone('Where support comes from'),
  keys: textOrNone('Who holds the keys, and where'),
  inUk: words('Places that are in the United Kingdom', locationPlaces),
  abroad: words('Places that are or can be abroad', locationPlaces),
  locationEvidence: text('Evidence of the places'),
  exceptions: list('Exceptions to the region', {
    text: text('Exception', 'Enter what the exception is'),
    source: line('Source'),
    readOn: day('Day on which it was read'),
    transfer: reference('Transfer that answers it', 'transfer'),
    noPersonalData: text('Why no personal data is in it'),
  }),
  baseline: text('Configuration baseline and its version'),
});

/** A company that processes on the controller's behalf (DPA 2018 s.32(3), s.59; UK GDPR Art 28). */
export const processor = kind('processor', {
  processor: requiredCode('Processor', 'processor', 'Choose a processor'),
  entity: line('Legal entity'),
  role: word('Role', processorRoles),
  country: code('Country of establishment', 'country'),
  parentJurisdiction: code('Country of the parent company', 'country'),
  notification: text('What it must tell the controller of demands by authorities'),
  assurances: list('Questions about its guarantees', {
    asked: text('Question', 'Enter what was asked'),
    answer: requiredWord('What it did', assuranceAnswers),
    note: textOrNone('What it said'),
  }),
});

/** A way that data takes from one place to another. */
export const flow = kind('name', {
  name: line('Name', 'Enter a name for the flow'),
  from: line('From', 'Enter where the data comes from'),
  to: line('To', 'Enter where the data goes'),
  data: textOrNone('What data'),
  route: textOrNone('By what way'),
  encryption: textOrNone('How it is protected on the way'),
  components: codes('Components', 'component'),
  activities: references('Activities', 'activity'),
  crossesBorder: yesNo('Leaves the United Kingdom'),
});

/** Whether personal data leaves the United Kingdom or can be reached from outside, and how that was tested. */
export const transferStatement = kind('leaves', {
  leaves: word('Whether data leaves', transferStatements),
  text: text('How that is known'),
});

/** One particular transfer out of the United Kingdom, access from abroad included (DPA 2018 ss.72 to 78; UK GDPR Ch. V). */
export const transfer = kind('name', {
  name: line('Name', 'Enter a name for the transfer'),
  component: code('Component', 'component'),
  path: word('Path', locationPlaces),
  recipient: line('Recipient'),
  recipientType: word('Kind of recipient', recipientTypes),
  country: code('Country', 'country'),
  remoteAccess: yesNo('By access from abroad'),
  regime: word('Regime', regimes),
  mechanism: word('What it rests on', transferMechanisms),
  necessity: text('Why it is necessary'),
  test: text('Data protection test'),
  testedOn: day('Day of the test'),
  instruction: line('Instruction of the controller'),
  instructedUntil: day('Instruction ends on'),
  onward: textOrNone('Further transfers'),
  regulatorInformedOn: day('Day on which the regulator was informed'),
});
