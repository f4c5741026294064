import { Kind, type FragmentDefinitionNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

type Selecting = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

const fieldsOf = (
  sets: readonly (SelectionSetNode | undefined)[],
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): readonly { readonly name: string; readonly inner: SelectionSetNode | undefined }[] =>
  sets.flatMap((set) =>
    (set?.selections ?? []).flatMap((one) => {
      switch (one.kind) {
        case Kind.FIELD:
          return [{ name: one.name.value, inner: one.selectionSet }];
        case Kind.INLINE_FRAGMENT:
          return fieldsOf([one.selectionSet], fragments);
        case Kind.FRAGMENT_SPREAD:
          return fieldsOf([fragments[one.name.value]?.selectionSet], fragments);
      }
    }),
  );

/**
 * Whether the query asks for a field below this one, so that what is dear is computed only then. A path is written
 * `assessment.findings`; a field that may be skipped counts as asked for.
 */
export const wants = (info: Selecting, path: string): boolean => {
  let sets: readonly (SelectionSetNode | undefined)[] = info.fieldNodes.map((node) => node.selectionSet);
  for (const name of path.split('.')) {
    const found = fieldsOf(sets, info.fragments).filter((field) => field.name === name);
    if (found.length === 0) return false;
    sets = found.map((field) => field.inner);
  }
  return true;
};
