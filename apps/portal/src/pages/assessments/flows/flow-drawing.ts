import { Graph, layout } from '@dagrejs/dagre';
import type { ContentOf } from '@countersign/domain/document/content';

type Flow = Pick<ContentOf<'flow'>, 'name' | 'from' | 'to' | 'crossesBorder'>;

export interface DrawnPlace {
  readonly id: string;
  /** The name in lines short enough for the box. */
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

export interface DrawnFlow {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  /** Where the name stands. */
  readonly x: number;
  readonly y: number;
  readonly crossesBorder: boolean;
}

export interface FlowDrawing {
  readonly width: number;
  readonly height: number;
  readonly places: readonly DrawnPlace[];
  readonly flows: readonly DrawnFlow[];
}

export const box = { width: 170, height: 66 } as const;

const longestLine = 20;

/** A text in lines of whole words, three at most; what is left out is shown as left out. */
export const inLines = (text: string): readonly string[] => {
  const lines = text
    .trim()
    .split(/\s+/)
    .reduce<string[]>((all, word) => {
      const last = all.at(-1);
      if (last === undefined || last.length + word.length + 1 > longestLine) return [...all, word];
      return [...all.slice(0, -1), `${last} ${word}`];
    }, []);
  return lines.length <= 3 ? lines : [...lines.slice(0, 2), `${lines[2] ?? ''}…`];
};

const placeId = (name: string) => name.trim().toLowerCase();

/** Where every place and every flow is drawn, from the flows as they are recorded. Places of the same name are one. */
export const flowDrawing = (flows: readonly Flow[]): FlowDrawing => {
  const graph = new Graph({ multigraph: true })
    .setGraph({ rankdir: 'LR', nodesep: 40, ranksep: 130, edgesep: 30, marginx: 20, marginy: 20 })
    .setDefaultEdgeLabel(() => ({}));
  for (const name of flows.flatMap(({ from, to }) => [from, to]))
    if (!graph.hasNode(placeId(name))) graph.setNode(placeId(name), { ...box, label: name.trim() });
  flows.forEach(({ from, to }, index) =>
    graph.setEdge(placeId(from), placeId(to), { width: 30, height: 24, labelpos: 'c' }, String(index)),
  );
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    places: graph.nodes().map((id) => {
      const { x, y, label } = graph.node(id) as { x: number; y: number; label: string };
      return { id, lines: inLines(label), x, y };
    }),
    flows: graph.edges().map((edge) => {
      const drawn = graph.edge(edge) as { points: readonly { x: number; y: number }[]; x: number; y: number };
      const flow = flows[Number(edge.name)];
      return {
        id: String(edge.name),
        name: flow?.name ?? '',
        path: drawn.points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join(' '),
        x: drawn.x,
        y: drawn.y,
        crossesBorder: flow?.crossesBorder === true,
      };
    }),
  };
};
