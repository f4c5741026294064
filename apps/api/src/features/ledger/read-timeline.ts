import { Injectable } from '@nestjs/common';
import { Tenancy, type Session } from '@countersign/database';
import { uuidOrNull } from '../../platform/uuid.js';
import { nationalTimelineSql, ownTimelineSql, type TimelineEntry } from './ledger.repository.js';
import { checkedFirst, placeOf, type Page } from './page.js';

export interface TimelinePage {
  readonly entries: readonly TimelineEntry[];
  readonly hasNext: boolean;
}

const paged = (rows: readonly TimelineEntry[], first: number): TimelinePage => ({
  entries: rows.slice(0, first),
  hasNext: rows.length > first,
});

/** Timelines, one round trip a page. One entry more than asked for is read, to know whether there is another page. */
@Injectable()
export class ReadTimeline {
  constructor(private readonly tenancy: Tenancy) {}

  async own(session: Session, page: Page): Promise<TimelinePage> {
    const [first, place] = [checkedFirst(page.first), placeOf(page.after)];
    const parameters = [first + 1, place?.seq ?? null];
    return paged(await this.tenancy.readOnce(session, 'read-own-organisation', ownTimelineSql, parameters), first);
  }

  async national(session: Session, page: Page, organisationId: string | null): Promise<TimelinePage> {
    const [first, place] = [checkedFirst(page.first), placeOf(page.after)];
    const only = uuidOrNull(organisationId);
    if (organisationId !== null && only === null) return { entries: [], hasNext: false };
    const parameters = [first + 1, place?.at ?? null, place?.organisationId ?? null, place?.seq ?? null, only];
    return paged(await this.tenancy.readOnce(session, 'read-timeline-of-all', nationalTimelineSql, parameters), first);
  }
}
