import type { ContentOf } from '@countersign/domain/document/content';
import { Heading, ScrollRegion } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/flows';
import { box, flowDrawing } from './flow-drawing.js';

interface FlowDrawingProps {
  readonly flows: readonly ContentOf<'flow'>[];
  readonly headingLevel: 2 | 4;
}

const sentence = ({ name, from, to, data, crossesBorder }: ContentOf<'flow'>) =>
  words.nameFrom({
    name,
    from,
    to,
    data: data.trim() === '' ? '' : words.dataData({ data: data.trim() }),
    hasCrossesBorder: Boolean(crossesBorder),
  });

const lineHeight = 17;

/** The flows that are recorded, drawn from the records, with the same said in words. */
export const FlowDrawing = ({ flows, headingLevel }: FlowDrawingProps) => {
  const told = flows.filter(({ from, to }) => from.trim() !== '' && to.trim() !== '');
  if (told.length === 0) return null;
  const drawing = flowDrawing(told);
  return (
    <section aria-label={words.drawingOfTheFlows}>
      <Heading level={headingLevel} size="s">
        {words.theFlowsDrawn}
      </Heading>
      <ScrollRegion label={words.drawingOfTheFlowsWhichCan}>
        <svg
          className="app-flows"
          role="img"
          aria-label={words.placesAndFlowsDescribed({ places: drawing.places.length, flows: drawing.flows.length })}
          width={drawing.width}
          height={drawing.height}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        >
          <defs>
            <marker id="flow-end" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto">
              <path d="M0 0 L10 5 L0 10 z" />
            </marker>
          </defs>
          {drawing.flows.map(({ id, path, x, y, crossesBorder }) => (
            <g key={id} className={crossesBorder ? 'app-flows__flow app-flows__flow--abroad' : 'app-flows__flow'}>
              <path d={path} markerEnd="url(#flow-end)" />
              <circle cx={x} cy={y} r="12" />
              <text x={x} y={y + 5}>
                {Number(id) + 1}
              </text>
            </g>
          ))}
          {drawing.places.map(({ id, lines, x, y }) => (
            <g key={id} className="app-flows__place">
              <rect x={x - box.width / 2} y={y - box.height / 2} width={box.width} height={box.height} />
              {lines.map((line, place) => (
                <text key={place} x={x} y={y + 5 + (place - (lines.length - 1) / 2) * lineHeight}>
                  {line}
                </text>
              ))}
            </g>
          ))}
        </svg>
      </ScrollRegion>
      <p className="govuk-body">{words.aBrokenRedLineShows}</p>
      <ol className="govuk-list govuk-list--number">
        {told.map((flow, index) => (
          <li key={index}>{sentence(flow)}</li>
        ))}
      </ol>
    </section>
  );
};
