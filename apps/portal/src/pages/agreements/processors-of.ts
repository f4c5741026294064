/** The processors that run a component of the service, and any other that an agreement is held with. */
export const processorsOf = (
  service: { readonly components: readonly { readonly processor: string }[] },
  agreements: readonly { readonly processor: string }[],
): readonly string[] => [...new Set([...service.components, ...agreements].map(({ processor }) => processor))];
