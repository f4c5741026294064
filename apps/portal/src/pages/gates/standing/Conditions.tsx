import { Heading, Link, Tag } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/gates/standing';
import { lawInWords } from '../../../parts/law/law-in-words.js';
import { rolesThatMay } from '../../../parts/acting/roles-in-sentences.js';
import { actOfAnother, fixLink } from './fix-link.js';
import type { ConditionToShow, GateToShow } from './gate-to-show.js';
import { missingInWords } from './missing-in-words.js';
import { mostPressingFirst } from './most-pressing-first.js';

interface ConditionsProps {
  readonly gate: GateToShow;
  readonly where: Parameters<typeof fixLink>[1];
}

const Standing = ({ condition: { met, known } }: { condition: ConditionToShow }) => {
  if (met) return <Tag colour="green">{words.met}</Tag>;
  return known ? <Tag colour="red">{words.outstanding}</Tag> : <Tag colour="grey">{words.notKnownYet}</Tag>;
};

const Missing = ({ condition, gate }: { condition: ConditionToShow; gate: GateToShow }) =>
  condition.missing.length > 0 && (
    <ul className="govuk-list govuk-list--bullet">
      {condition.missing.map((id) => (
        <li key={id}>{missingInWords(id, gate.request?.activities ?? [])}</li>
      ))}
    </ul>
  );

/** Every condition of a gate: whether it is met, what is missing, the law that asks for it, and where it is put right. */
export const Conditions = ({ gate, where }: ConditionsProps) => (
  <ul className="govuk-list app-conditions">
    {mostPressingFirst(gate.conditions).map((condition) => {
      const fix = condition.met ? null : fixLink(condition, where);
      const another = condition.met ? null : actOfAnother(condition, where);
      return (
        <li key={condition.id} className="app-condition">
          <Heading level={3}>{condition.title}</Heading>
          <p className="govuk-body">
            <Standing condition={condition} /> {condition.sentence}
          </p>
          <Missing condition={condition} gate={gate} />
          {!condition.met && (
            <p className="govuk-body">
              {condition.remedy} {fix && <Link href={fix.href}>{fix.text}</Link>}
              {another && words.thisIsForAnother({ another: rolesThatMay(another) })}
            </p>
          )}
          <p className="govuk-hint">
            {condition.addedBy === 'programme' && `${words.addedByTheProgramme} `}
            {lawInWords(condition.law)}
          </p>
        </li>
      );
    })}
  </ul>
);
