import type { TemplateItem } from '@countersign/domain/document/items';
import { local, localQuestion, nationalQuestion } from './item.js';

export const need: readonly TemplateItem[] = [
  nationalQuestion({
    id: 'need.aims',
    section: 'need',
    title: 'What the service is and what it is for',
    guidance: 'Say what your force will use it for. A purpose of the programme is not yet a purpose of your force.',
    law: ['dpa2018.s64.3.a', 'dpa2018.s36.1', 'ukgdpr.35.7.a', 'ukgdpr.5.1.b'],
    answer: [
      'Microsoft 365 is a set of office services that a vendor runs in its data centres: mail, chat, meetings, shared sites, personal files, the programs that open them and the accounts that let people in. It replaces servers that each force ran for itself.',
      'The aim is that officers and staff of different forces can write to each other, meet and work on the same document without sending copies, from a station, from home or from a car. It is a place for working on things. It is not a system of record: crime, custody, intelligence and case files stay in the systems made for them.',
      'This template covers nine components: Exchange Online, Teams chat, Teams meetings, SharePoint Online, OneDrive, Microsoft 365 Apps, Entra ID, Purview and Defender. Recording and transcription of meetings, reporting over data sets, assistants that write or summarise, and any feature that is not named here are outside it. A force that wants one of them assesses it first.',
    ],
  }),
  local('screening', {
    id: 'need.screening',
    section: 'need',
    title: 'Screening: is an assessment needed',
    guidance: 'Go through every criterion, say whether your use meets it, and add a note to each one that it meets.',
    law: ['dpa2018.s64.1', 'dpa2018.s64.4', 'ukgdpr.35.1', 'ukgdpr.35.3', 'ico.dpia.listscreen'],
  }),
  nationalQuestion({
    id: 'need.why',
    section: 'need',
    title: 'Why an assessment is needed',
    guidance: 'The answer is the same for every force of any size. Add what makes your own use riskier.',
    provenance: 'law',
    law: ['dpa2018.s64.1', 'dpa2018.s64.4', 'ukgdpr.35.1', 'ukgdpr.35.3', 'ico.dpia.early'],
    answer: [
      'A high risk is likely, so an assessment has to be finished before real personal data goes in. The processing is on a large scale, it takes in data about offences and health, it is about children and vulnerable people among others, and it brings data together that was kept apart. Somebody could come to physical harm if a witness or a victim became known.',
      'A pilot is processing too. So is a test with data taken from a live system. Only a sandbox with made-up data can begin without an assessment.',
    ],
  }),
  local('number', {
    id: 'scope.users',
    section: 'need',
    title: 'How many people of this force may use the service',
    guidance:
      'Count officers, staff, volunteers and contractors with an account. A stage cannot open for more than this.',
    law: ['dpa2018.s64.4', 'dpa2018.s64.3.a', 'ukgdpr.35.7.a'],
  }),
  nationalQuestion({
    id: 'scope.outside',
    section: 'need',
    title: 'What may never go into the service',
    guidance: 'Add what your own force keeps out, and say how a person who is about to put it in finds out.',
    law: ['dpa2018.s37', 'dpa2018.s40', 'dpa2018.s66.1', 'ukgdpr.5.1.c'],
    answer: [
      'Four kinds of material stay out, whatever the stage: the identity of informants and of protected people; covert and intercept material; anything marked above OFFICIAL-SENSITIVE; and whole extracts of record systems, such as firearms licensing, custody or intelligence.',
      'What is kept out by an instruction alone is not kept out. Each kind has a technical measure in the risks of this template that recognises it, and a person who is told at once when something was found.',
    ],
  }),
  localQuestion({
    id: 'need.local',
    section: 'need',
    title: 'What this force wants to do with it, and where it begins',
    guidance:
      'Say which teams begin, with what work, how many people that is, and what is in use already. What is in use already is declared as such.',
    law: ['dpa2018.s64.3.a', 'ico.dpia.early', 'ukgdpr.35.7.a'],
  }),
  localQuestion({
    id: 'need.dpo-contact',
    section: 'need',
    title: 'How to reach the data protection officer',
    guidance: 'Give the address of the office and not of a person, and say when the officer was first involved.',
    law: ['dpa2018.s69', 'dpa2018.s70', 'ukgdpr.37', 'ukgdpr.38'],
  }),
];
