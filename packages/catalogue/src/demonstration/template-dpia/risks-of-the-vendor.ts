import type { TemplateItem } from '@countersign/domain';
import { measure, nationalRisk } from './item.js';

/** Harm to people that comes with a vendor abroad and with logs that somebody else keeps. */
export const risksOfTheVendor: readonly TemplateItem[] = [
  nationalRisk('evidence', 'law', ['dpa2018.s62.1.c', 'dpa2018.s62.2', 'dpa2018.s66.2.b'], {
    title: 'Nobody can show who read or changed something',
    harm: 'A trial fails or goes wrong, for the victim or for the accused, because the force cannot prove who had access to a file.',
    harmType: 'loss-of-evidence-integrity',
    regime: 'part-3',
    likelihood: 'possible',
    severity: 'severe',
    measures: [
      measure(
        'organisational',
        'Head of crime',
        'Evidence stays in the evidence system. What is worked on in the service is a copy that is never served.',
      ),
      measure(
        'technical',
        'Head of ICT',
        'The audit log is copied every day to a store that the force keeps, and the six operations are tested twice a year.',
      ),
    ],
    residualLikelihood: 'possible',
    residualSeverity: 'significant',
  }),
  nationalRisk('support-access', 'law', ['dpa2018.s59.7', 'dpa2018.s73.1', 'ico.remote.access'], {
    title: 'An engineer abroad reads law enforcement data',
    harm: 'Details of a victim or a suspect are seen in a country without protection that this force has found sufficient, and the person cannot do anything about it.',
    harmType: 'unlawful-disclosure',
    regime: 'part-3',
    likelihood: 'possible',
    severity: 'severe',
    measures: [
      measure(
        'technical',
        'Head of ICT',
        'No engineer of the vendor reaches content unless two people of the force let them in, for one fault and for hours.',
      ),
      measure(
        'contractual',
        'Contracts lead',
        'The agreement forbids any transfer that this force has not instructed by itself, and each instruction is on a register with its end.',
      ),
      measure(
        'technical',
        'Head of ICT',
        'Diagnostic data is set to the least that the service allows, and optional experiences that send content are off.',
      ),
    ],
    residualLikelihood: 'possible',
    residualSeverity: 'significant',
  }),
  nationalRisk('compelled-disclosure', 'law', ['dpa2018.s75.1A', 'dpa2018.s59.6.a', 'dpa2018.s78.7'], {
    title: 'A court abroad makes the vendor hand data over',
    harm: 'The state in which the parent company sits obtains data about a person here, and neither the person nor the force learns of it.',
    harmType: 'compelled-disclosure-abroad',
    regime: 'part-3',
    likelihood: 'possible',
    severity: 'severe',
    measures: [
      measure(
        'technical',
        'Head of ICT',
        'Content with a restricted label is encrypted with a key that the force holds and the vendor cannot use.',
      ),
      measure(
        'contractual',
        'Contracts lead',
        'The vendor must send a demand to the force, contest it where it can, and publish how many it could not tell of.',
      ),
    ],
    residualLikelihood: 'possible',
    residualSeverity: 'significant',
  }),
];
