import type { Service } from '@countersign/catalogue';

/** A service as the screens show it. */
export type ServiceToShow = Pick<Service, 'id' | 'name' | 'components' | 'processors'>;

let known: readonly ServiceToShow[] = [];

/** Keeps the services that the API named to whoever signed in: they are there before any page is drawn. */
export const keepServices = (services: readonly ServiceToShow[]): void => {
  known = services;
};

export const servicesKnown = (): readonly ServiceToShow[] => known;

export const serviceById = (id: string): ServiceToShow | null => known.find((service) => service.id === id) ?? null;

/** Null where no service has a component of that id. */
export const componentById = (id: string) =>
  known.flatMap(({ components }) => components).find((component) => component.id === id) ?? null;

/** Null where no service knows a processor of that id. */
export const processorById = (id: string) =>
  known.flatMap(({ processors }) => processors).find((processor) => processor.id === id) ?? null;

/** The components and processors of one service; of all of them where nothing says which. */
export const madeOf = (serviceId: string | undefined): Pick<Service, 'components' | 'processors'> =>
  (serviceId === undefined ? null : serviceById(serviceId)) ?? {
    components: known.flatMap(({ components }) => components),
    processors: known.flatMap(({ processors }) => processors),
  };

const isFirst = (serviceId: string): boolean => serviceId === known[0]?.id;

/** An address that says which service it is about, where it is not the first. */
export const inService = (href: string, serviceId: string): string =>
  isFirst(serviceId) ? href : `${href}?service=${encodeURIComponent(serviceId)}`;

/** The name of something kept for one service: the first has had the name alone. */
export const keptFor = (name: string, serviceId: string): string =>
  isFirst(serviceId) ? name : `${name}.${serviceId}`;

/** Which service, where there is more than one: ", Body-worn video". */
export const ofWhichService = (serviceId: string): string =>
  known.length > 1 ? `, ${serviceById(serviceId)?.name ?? serviceId}` : '';
