import * as words from '@countersign/words/portal/pages/templates/draft';
import { useEffect, useRef, useState } from 'react';
import { graphql } from '../../../generated/gql.js';
import { useAct } from '../../../parts/acting/useAct.js';
import { beforeWhenDown, beforeWhenUp } from './place-after-move.js';

const MOVE = graphql(`
  mutation MoveTemplateItem($input: MoveTemplateItemInput!) {
    moveTemplateItem(input: $input) {
      __typename
      ... on TemplateSaved {
        template {
          id
          changedSinceRelease
          draftHash
          ...DraftSections_template
        }
      }
      ...RefusalNotice
    }
  }
`);

interface Movable {
  readonly id: string;
  readonly section: string;
  readonly title: string;
  readonly version: number;
}

/** Moving items up and down. Focus stays with the item that moved, and its move is said. */
export const useMoveItem = (templateId: string, items: readonly Movable[]) => {
  const [moved, setMoved] = useState<{ readonly said: string; readonly focus: readonly string[] } | null>(null);
  const pending = useRef<typeof moved>(null);
  const act = useAct(
    MOVE,
    (data) => data.moveTemplateItem,
    () => setMoved(pending.current),
  );
  useEffect(() => {
    const stillThere = moved?.focus.map((id) => document.getElementById(id)).find((element) => element !== null);
    stillThere?.focus();
  }, [moved]);

  const move = (itemId: string, way: 'up' | 'down', beforeItemId: string | null) => {
    const item = items.find(({ id }) => id === itemId);
    if (item === undefined) return;
    const other = way === 'up' ? 'down' : 'up';
    pending.current = {
      said: words.movedWayItem({ way, item: item.title }),
      focus: [`${way}-${itemId}`, `${other}-${itemId}`],
    };
    void act.send({ input: { templateId, itemId, expectedVersion: item.version, beforeItemId } });
  };
  return {
    act,
    said: moved?.said ?? '',
    up: (itemId: string) => move(itemId, 'up', beforeWhenUp(items, itemId)),
    down: (itemId: string) => move(itemId, 'down', beforeWhenDown(items, itemId)),
  };
};
