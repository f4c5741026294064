import { Injectable } from '@nestjs/common';
import { Tenancy, type Session } from '@countersign/database';
import { uuidOrNull } from '../../platform/uuid.js';
import { nationalTimelineSql, ownTimelineSql, type TimelineEntry } from './ledger.repository.js';
import { clausesOf, subjectsToName, titlesOf, titlesSql } from './subject-titles.js';
import { checkedFirst, placeOf, type Page } from './page.js';

export interface TimelinePage {
  readonly entries: readonly TimelineEntry[];
  readonly hasNext: boolean;
  /** The titles of the items, stages and clauses that entries are about; of no other organisation. */
  readonly titles: ReadonlyMap<string, string>;
}

const paged = (rows: readonly TimelineEntry[], first: number): TimelinePage => ({
  entries: rows.slice(0, first),
  hasNext: rows.length > first,
  titles: new Map(),
});

/**
 * Timelines, one round trip a page, and one more for the titles of what the own one is about. One entry more than asked
 * for is read, to know whether there is another page.
 */
@Injectable()
export class ReadTimeline {
  constructor(private readonly tenancy: Tenancy) {}

  async own(session: Session, page: Page): Promise<TimelinePage> {
    const [first, place] = [checkedFirst(page.first), placeOf(page.after)];
    const parameters = [first + 1, place?.seq ?? null];
    const read = paged(
      await this.tenancy.readOnce(session, 'read-own-organisation', ownTimelineSql, parameters),
      first,
    );
    const asked = await this.titles(session, subjectsToName(read.entries));
    return { ...read, titles: new Map([...clausesOf(read.entries), ...asked]) };
  }

  private async titles(
    session: Session,
    subjects: ReturnType<typeof subjectsToName>,
  ): Promise<ReadonlyMap<string, string>> {
    if (subjects.every((some) => some.length === 0)) return new Map();
    return titlesOf(await this.tenancy.readOnce(session, 'read-own-organisation', titlesSql, subjects));
  }

  async national(session: Session, page: Page, organisationId: string | null): Promise<TimelinePage> {
    const [first, place] = [checkedFirst(page.first), placeOf(page.after)];
    const only = uuidOrNull(organisationId);
    if (organisationId !== null && only === null) return paged([], first);
    const parameters = [first + 1, place?.at ?? null, place?.organisationId ?? null, place?.seq ?? null, only];
    return paged(await this.tenancy.readOnce(session, 'read-timeline-of-all', nationalTimelineSql, parameters), first);
  }
}
