import type { Confidence } from '../law/provision.js';

/** One workload of a service. */
export interface Component {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** The processor that runs it. */
  readonly processor: string;
  /** Whether it records people: their voices, their faces, what they said. */
  readonly records: boolean;
}

export interface Processor {
  readonly id: string;
  readonly name: string;
  /** The legal entity that contracts, as far as it is known. */
  readonly entity: string;
  /** Where that entity is established, as an ISO 3166 code. */
  readonly country: string;
  /** The country whose courts can reach the parent company, as an ISO 3166 code. */
  readonly parentJurisdiction: string;
  readonly source: string;
  readonly confidence: Confidence;
}

/** A service that a programme rolls out: data of that programme, never of this catalogue. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  /** Id of the item of its templates that says how many people may use it. */
  readonly usersItem: string;
  readonly components: readonly Component[];
  /** Those that run its components, and those that help to. */
  readonly processors: readonly Processor[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** As much of a service as it takes to call its components and processors by name. */
export interface NamesOfService {
  readonly components: readonly Named[];
  readonly processors: readonly Named[];
}

const named = (all: readonly Named[], id: string): string | null => all.find((one) => one.id === id)?.name ?? null;

/** The name of a component; null where the service has none of that id. */
export const componentName = ({ components }: NamesOfService, id: string): string | null => named(components, id);

/** The name of a processor; null where the service knows none of that id. */
export const processorName = ({ processors }: NamesOfService, id: string): string | null => named(processors, id);
