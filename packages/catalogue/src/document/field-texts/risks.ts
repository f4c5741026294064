import { hint, labelled, type KindText } from './kind-text.js';

/** Risks to people, and known risks that do not arise. */
export const riskTexts = {
  risk: {
    good: 'Tells what happens to whom, scores it by the matrix, and gives it measures that lower this harm and no other.',
    example:
      'A guest who has left the council still opens the hub’s site and learns where a victim lives. Access ends by itself after 90 days; membership is reviewed each month.',
    fields: {
      title: hint('Name the harm, not the topic: “A victim’s address reaches the suspect”, not “Security”.'),
      harm: hint('What happens to a person, how it comes about, and what makes it worse.'),
      regime: hint('The regime of the activities it is about. A risk under both is two risks.'),
      activities: hint('Those in which it can happen.'),
      knownRisk: hint('The risk of the library that this one answers, if it answers one.'),
      likelihood: labelled('How likely, before measures', 'As things are without the measures below.'),
      severity: labelled('How severe, before measures', 'For the person whom it hits worst.'),
      measures: hint('What is done about this harm. The same two measures everywhere show that nobody thought.'),
      'measures.text': hint('What will be different when it is in place, so that somebody could go and look.'),
      'measures.control': hint(
        'Training helps where people cause the harm, and not where a system cannot do something.',
      ),
      'measures.effect': hint('Eliminated, reduced, or accepted as it is.'),
      'measures.lowers': hint('How likely it is, how severe it is, or both. What no measure lowers stays.'),
      'measures.owner': hint('A post, not a team.'),
      'measures.due': hint('A gate counts a measure only once it is in place.'),
      'measures.evidence': hint('What will show it: a setting, a report, a test.'),
      residualLikelihood: labelled('How likely, after measures', 'Once every measure is in place.'),
      residualSeverity: labelled(
        'How severe, after measures',
        'Most measures make a harm less likely. Few make it less severe.',
      ),
    },
  },
  'set-aside': {
    good: 'Says why a known risk cannot arise in this force, so that a stranger would agree.',
    example:
      'Features that write by themselves: no licence of this force includes one, and the baseline blocks the trial.',
    fields: { reason: hint('A fact about your service or your use, with what shows it. “Low risk” is no reason.') },
  },
} as const satisfies Readonly<Record<string, KindText>>;
