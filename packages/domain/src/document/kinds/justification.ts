import { alternativeKinds, captures, loggedOperations, regimes } from './enumerations.js';
import { codes, day, kind, line, list, requiredCode, requiredWord, text, textOrNone, word, yesNo } from './build.js';

/** A way that was weighed instead (UK GDPR Art 35(7)(b); DPA 2018 s.35(5), s.77(2)). */
export const alternative = kind('option', {
  option: line('Alternative', 'Enter the alternative'),
  alternativeKind: word('What kind it is', alternativeKinds),
  description: text('What it would be'),
  chosen: yesNo('Chosen'),
  reason: text('Why it was or was not chosen'),
  decidedBy: line('Who decided'),
});

/** What people are told (DPA 2018 s.44; UK GDPR Art 13 and 14), and where they complain (DPA 2018 s.164A). */
export const notice = kind('address', {
  address: line('Address of the notice', 'Enter where the notice is published'),
  publishedOn: day('Published on'),
  namesProcessors: yesNo('Names the processors or their categories'),
  complaints: line('Address of the form for complaints'),
  text: text('How people come to see it'),
});

/** One right under one regime, and how this service lets the force answer it (DPA 2018 ss.44 to 50; UK GDPR Ch. III). */
export const right = kind('right', {
  right: requiredCode('Right', 'right', 'Choose a right'),
  regime: word('Regime', regimes),
  mechanism: text('How a request is answered'),
  components: codes('Components that were tested', 'component'),
  capability: textOrNone('What each component can do for it'),
  restriction: textOrNone('When it is restricted, and who decides'),
  clock: line('Time to answer'),
  testedOn: day('Day of the test'),
});

/** The logs of one component, operation by operation (DPA 2018 s.62). */
export const logging = kind('component', {
  component: requiredCode('Component', 'component', 'Choose a component'),
  operations: list('Operations', {
    operation: requiredWord('Operation', loggedOperations),
    captured: word('Captured', captures),
    events: text('Events that show it, or why there are none'),
    timestamp: yesNo('Shows date and time'),
    identity: yesNo('Shows who'),
    recipient: yesNo('Shows the recipient'),
    /** The justification that section 62 asked for until 18 August 2025. */
    justification: yesNo('Shows the justification'),
    testedOn: day('Day of the test'),
  }),
  retention: line('How long logs are kept'),
  keeper: line('Who keeps the logs'),
  exportedOn: day('Day on which an export was tested'),
  evidence: text('Evidence'),
});
