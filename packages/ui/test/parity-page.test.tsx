import {
  BackLink,
  Breadcrumbs,
  GenericHeader,
  Pagination,
  PhaseBanner,
  ServiceNavigation,
  SkipLink,
} from '../src/index.js';
import { type Content, content, fromHtml } from './parity/content.js';
import { modifier } from './parity/options.js';
import { parity } from './parity/parity.js';

type Common = { classes?: string; attributes?: Record<string, string> };
type LinkOption = Content & Common & { href?: string };

parity<LinkOption>('skip-link', {
  render: ({ href, classes, attributes, ...rest }) => (
    <SkipLink {...attributes} href={href ?? '#content'} className={classes}>
      {content(rest)}
    </SkipLink>
  ),
});

parity<LinkOption>('back-link', {
  render: ({ href = '#', classes, attributes, ...rest }) => {
    const { name, rest: others } = modifier(classes, 'govuk-back-link', ['inverse']);
    return (
      <BackLink {...attributes} href={href} inverse={name === 'inverse'} className={others}>
        {content(rest)}
      </BackLink>
    );
  },
});

parity<Common & { items: LinkOption[]; collapseOnMobile?: boolean; labelText?: string }>('breadcrumbs', {
  render: ({ items, collapseOnMobile, classes, attributes, labelText }) => {
    const { name, rest } = modifier(classes, 'govuk-breadcrumbs', ['inverse']);
    return (
      <Breadcrumbs
        {...attributes}
        {...(labelText ? { 'aria-label': labelText } : {})}
        items={items.map((item) => ({ href: item.href, text: content(item) }))}
        collapseOnMobile={collapseOnMobile}
        inverse={name === 'inverse'}
        className={rest}
      />
    );
  },
  leftOut: { 'item attributes': 'a crumb is a text and an address' },
});

parity<Common & { logoText?: string; logoHtml?: string; url?: string; containerClasses?: string }>('generic-header', {
  render: ({ logoText, logoHtml, url, classes, containerClasses, attributes }) => (
    <GenericHeader
      {...attributes}
      productName={logoHtml ? fromHtml(logoHtml) : logoText}
      homeHref={url}
      className={classes}
      containerClassName={containerClasses}
    />
  ),
});

parity<Common & Content & { tag?: Content & { classes?: string } }>('phase-banner', {
  render: ({ tag, classes, attributes, ...rest }) => (
    <PhaseBanner
      {...attributes}
      className={classes}
      phase={content(tag)}
      colour={modifier(tag?.classes, 'govuk-tag', ['grey']).name}
    >
      {content(rest)}
    </PhaseBanner>
  ),
});

type NavigationOptions = Common & {
  navigation?: (LinkOption & { current?: boolean; active?: boolean })[];
  serviceName?: string;
  serviceUrl?: string;
  collapseNavigationOnMobile?: boolean;
  navigationId?: string;
  navigationLabel?: string;
  navigationClasses?: string;
  menuButtonText?: string;
  menuButtonLabel?: string;
  ariaLabel?: string;
};

parity<NavigationOptions>('service-navigation', {
  render: (options) => (
    <ServiceNavigation
      {...options.attributes}
      {...(options.ariaLabel ? { 'aria-label': options.ariaLabel } : {})}
      items={options.navigation
        ?.filter(Boolean)
        .map((item) => ({ text: content(item), href: item.href, current: item.current, active: item.active }))}
      serviceName={options.serviceName}
      serviceHref={options.serviceUrl}
      collapseWhenNarrow={options.collapseNavigationOnMobile}
      navigationId={options.navigationId ?? 'navigation'}
      navigationLabel={options.navigationLabel}
      navigationClassName={options.navigationClasses}
      menuText={options.menuButtonText}
      menuLabel={options.menuButtonLabel}
      className={options.classes}
    />
  ),
  leftOut: {
    'with language navigation': 'one language',
    'with right-aligned language navigation': 'one language',
    'inverse with language navigation': 'one language',
    'with slotted content': 'no slots',
    'with `inline` end slot': 'no slots',
  },
});

type StepOption = Content & { href: string; labelText?: string; html?: string; text?: string };
type PaginationOptions = Common & {
  previous?: StepOption;
  next?: StepOption;
  items?: { number?: number; href?: string; current?: boolean; ellipsis?: boolean; visuallyHiddenText?: string }[];
  landmarkLabel?: string;
};

const step = (from: StepOption | undefined) => from && { href: from.href, text: content(from), label: from.labelText };

parity<PaginationOptions>('pagination', {
  render: ({ previous, next, items, classes, attributes, landmarkLabel }) => (
    <Pagination
      {...attributes}
      {...(landmarkLabel ? { 'aria-label': landmarkLabel } : {})}
      className={classes}
      previous={step(previous)}
      next={step(next)}
      items={items
        ?.filter((item) => item && Object.keys(item).length > 0)
        .map(({ number = '', href = '', current, ellipsis, visuallyHiddenText }) =>
          ellipsis ? { ellipsis } : { number, href, current, label: visuallyHiddenText },
        )}
    />
  ),
});
