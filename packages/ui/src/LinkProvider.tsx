import { createContext, type ComponentPropsWithRef, type ComponentType, type ReactNode, use } from 'react';

export type AnchorProps = Omit<ComponentPropsWithRef<'a'>, 'href'> & { href: string };
export type LinkComponent = ComponentType<AnchorProps>;

const LinkContext = createContext<LinkComponent | null>(null);

/** Every link of the package that stays in the application is drawn by `component`. */
export const LinkProvider = ({ component, children }: { component: LinkComponent; children: ReactNode }) => (
  <LinkContext value={component}>{children}</LinkContext>
);

const staysInApplication = ({ href, target, download }: AnchorProps): boolean =>
  href.startsWith('/') && !href.startsWith('//') && !target && download === undefined;

/** A link without a look: the router's for paths of the application, the browser's own for everything else. */
export const Anchor = (props: AnchorProps) => {
  const Routed = use(LinkContext);
  return Routed && staysInApplication(props) ? <Routed {...props} /> : <a {...props} />;
};
