import type { Finding } from '../finding.js';
import { counting, type Counting } from '../../document/counting.js';
import { findingOn, isBlank, type Rule, type RuleLaw } from '../rule.js';

const finding = findingOn('L30_COMPONENT_HAS_PROCESSOR', true);

/**
 * Every component names the processor that runs it, as the catalogue knows it, and every component that an activity
 * uses is described (law 14; DPA 2018 s.59(5), UK GDPR Art 28(3)). Problems: `unknown-component` with `component`;
 * `no-processor` with `component`, `expected`; `other-processor` with `component`, `processor`, `expected`;
 * `component-not-described` with `component`.
 */
export const componentHasProcessor: Rule = (document, law) => {
  const components = counting(document, 'component');
  const described = new Set(components.map(({ content }) => content.component));
  const undescribed = counting(document, 'activity').flatMap(({ item, content }) =>
    [...new Set(content.components)]
      .filter((component) => !described.has(component))
      .map((component) =>
        finding(item, { problem: 'component-not-described', field: 'components', facts: { component } }),
      ),
  );
  return [...components.flatMap((one) => ofComponent(one, law)), ...undescribed];
};

const ofComponent = ({ item, content }: Counting<'component'>, law: RuleLaw): readonly Finding[] => {
  const { component, processor } = content;
  const expected = law.components.find((one) => one.id === component)?.processor;
  if (expected === undefined)
    return [finding(item, { problem: 'unknown-component', field: 'component', facts: { component } })];
  if (processor === null || isBlank(processor))
    return [finding(item, { problem: 'no-processor', field: 'processor', facts: { component, expected } })];
  return processor === expected
    ? []
    : [finding(item, { problem: 'other-processor', field: 'processor', facts: { component, processor, expected } })];
};
