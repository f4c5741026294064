import { createContext, type ComponentPropsWithRef, type ComponentType, type ReactNode, use } from 'react';

export type AnchorProps = Omit<ComponentPropsWithRef<'a'>, 'href'> & { href: string };
export type LinkComponent = ComponentType<AnchorProps>;

const LinkContext = createContext<LinkComponent | null>(null);

/** Every link of the package that stays in the application is drawn by `component`. */
export const LinkProvider = ({ component, children }: { component: LinkComponent; children: ReactNode }) => (
  <LinkContext value={component}>{children}</LinkContext>
);

const here = 'https://here.invalid';

/** Where a link leads, as a browser reads it: `//host` and `/\\host` lead elsewhere. Null for what is no address. */
const originOf = (href: string): string | null => (URL.canParse(href, here) ? new URL(href, here).origin : null);

const leadsElsewhere = ({ href }: AnchorProps): boolean => originOf(href) !== here;

const staysInApplication = (props: AnchorProps): boolean =>
  props.href.startsWith('/') && !leadsElsewhere(props) && !props.target && props.download === undefined;

/**
 * A link without a look: the router's for paths of the application, the browser's own for everything else. A page
 * elsewhere is not told where one comes from and has no hold on this one.
 */
export const Anchor = (props: AnchorProps) => {
  const Routed = use(LinkContext);
  if (Routed && staysInApplication(props)) return <Routed {...props} />;
  return leadsElsewhere(props) ? <a {...props} rel="noopener noreferrer" /> : <a {...props} />;
};
