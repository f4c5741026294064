import type { CodeList } from '@countersign/domain/document/kinds';
import type { RuleLaw } from '@countersign/domain/rule-book/finding';
import { clauses } from '../clauses/clauses.js';
import { countries } from '../document/countries.js';
import { allCitedOn } from '../law/cited.js';
import { rights } from '../law/rights.js';
import { schedule8Conditions } from '../law/schedule-8.js';
import { screeningCriteria } from '../law/screening.js';
import { knownRisksInShort } from '../risk/known-risks-in-short.worked-out.js';
import type { Service } from '../services/service.js';

/** One entry of a list that a field of codes chooses from. */
export interface CodeEntry {
  readonly id: string;
  readonly name: string;
  readonly about?: string;
}

/** What a list depends on: the day for the law, the pinned matrix for its two scales, the service for what it is made of. */
export interface CodeListLaw extends Pick<RuleLaw, 'day' | 'matrix'> {
  readonly service: Pick<Service, 'components' | 'processors'>;
}

const scale = (steps: readonly { readonly code: string; readonly label: string }[]): readonly CodeEntry[] =>
  steps.map(({ code, label }) => ({ id: code, name: label }));

const lists: { readonly [Of in CodeList]: (law: CodeListLaw) => readonly CodeEntry[] } = {
  component: ({ service }) => service.components.map(({ id, name, about }) => ({ id, name, about })),
  processor: ({ service }) => service.processors.map(({ id, name, entity }) => ({ id, name, about: entity })),
  country: () => countries,
  provision: ({ day }) => allCitedOn(day).map(({ id, citation, title }) => ({ id, name: `${citation}: ${title}` })),
  right: () => rights.map(({ id, title, about }) => ({ id, name: title, about })),
  'known-risk': () => knownRisksInShort.map(({ id, title }) => ({ id, name: title })),
  'screening-criterion': () => screeningCriteria.map(({ id, title, about }) => ({ id, name: title, about })),
  'schedule-8-condition': () =>
    schedule8Conditions.map(({ id, paragraph, title, typicalUse }) => ({
      id,
      name: `${String(paragraph)}. ${title}`,
      about: typicalUse,
    })),
  likelihood: ({ matrix }) => scale(matrix.likelihoods),
  severity: ({ matrix }) => scale(matrix.severities),
  clause: () => clauses.map(({ id, topic, note }) => ({ id, name: topic, about: note })),
};

/** The list that a field of codes chooses from, in the order in which it is offered. */
export const codeList = (of: CodeList, law: CodeListLaw): readonly CodeEntry[] => lists[of](law);

/** The name of a code of a list; the code itself where the list does not have it. */
export const nameOfCode = (of: CodeList, id: string, law: CodeListLaw): string =>
  codeList(of, law).find((entry) => entry.id === id)?.name ?? id;
