interface MappedClause {
  readonly required: boolean;
  readonly mapping: { readonly verdict: string } | null;
}

export interface MappingProgress {
  readonly clauses: number;
  readonly mapped: number;
  /** Required clauses that no quotation meets: these hold a gate. */
  readonly open: number;
}

export const progressOfMapping = (clauses: readonly MappedClause[]): MappingProgress => ({
  clauses: clauses.length,
  mapped: clauses.filter(({ mapping }) => mapping !== null).length,
  open: clauses.filter(({ required, mapping }) => required && mapping?.verdict !== 'met').length,
});

export const mappedInWords = ({ mapped, clauses }: MappingProgress): string => `${mapped} of ${clauses} mapped`;

/** The next clause that is not mapped: after this one in the order of the law, then from its beginning. */
export const nextToMap = <Clause extends { readonly id: string; readonly mapping: object | null }>(
  clauses: readonly Clause[],
  afterId: string | null,
): Clause | null => {
  const start = afterId === null ? 0 : 1 + clauses.findIndex(({ id }) => id === afterId);
  return (
    [...clauses.slice(start), ...clauses.slice(0, start)].find(
      ({ id, mapping }) => mapping === null && id !== afterId,
    ) ?? null
  );
};
