import { knownIncidents } from './known-incidents.js';
import type { KnownRisk } from './known-risk.js';
import { knownRisksOfContent } from './known-risks-of-content.js';
import { knownRisksOfTheVendor } from './known-risks-of-the-vendor.js';

/** The risk library: first the nine that every assessment answers, then the incidents that are offered beside them. */
export const knownRisks: readonly KnownRisk[] = [...knownRisksOfContent, ...knownRisksOfTheVendor, ...knownIncidents];

const byId: ReadonlyMap<string, KnownRisk> = new Map(knownRisks.map((one) => [one.id, one]));

export const knownRiskById = (id: string): KnownRisk | null => byId.get(id) ?? null;
