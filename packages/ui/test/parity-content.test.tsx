import {
  Button,
  type ButtonVariant,
  Details,
  ErrorMessage,
  ErrorSummary,
  Fieldset,
  Hint,
  InsetText,
  Label,
  NotificationBanner,
  Panel,
  Tag,
  type TagColour,
  WarningText,
} from '../src/index.js';
import { type Content, content, fromHtml } from './parity/content.js';
import { type FieldsetOption, type LabelOption, labelProps, legendProps, modifier } from './parity/options.js';
import { fixturesOf, parity } from './parity/parity.js';

type Common = Content & { id?: string; classes?: string; attributes?: Record<string, string> };

const COLOURS: readonly TagColour[] = ['grey', 'blue', 'teal', 'green', 'purple', 'magenta', 'red', 'orange', 'yellow'];
const VARIANTS: readonly ButtonVariant[] = ['secondary', 'warning', 'inverse'];

parity<Common>('tag', {
  render: ({ classes, attributes, ...rest }) => {
    const { name, rest: others } = modifier(classes, 'govuk-tag', COLOURS);
    return (
      <Tag {...attributes} colour={name} className={others}>
        {content(rest)}
      </Tag>
    );
  },
});

type ButtonOptions = Common & {
  href?: string;
  type?: 'button' | 'submit' | 'reset';
  name?: string;
  value?: string;
  disabled?: boolean;
  isStartButton?: boolean;
};

parity<ButtonOptions>('button', {
  render: ({ classes, attributes, id, href, isStartButton, name, value, disabled, type, ...rest }) => {
    const { name: variant, rest: className } = modifier(classes, 'govuk-button', VARIANTS);
    const look = { ...attributes, id, variant, isStart: isStartButton, className };
    const text = rest.html && isStartButton ? <span>{fromHtml(rest.html)}</span> : content(rest);
    return href ? (
      <Button {...look} href={href}>
        {text}
      </Button>
    ) : (
      <Button {...look} type={type} name={name} value={value} disabled={disabled}>
        {text}
      </Button>
    );
  },
});

parity<Common & { visuallyHiddenText?: string }>('error-message', {
  render: ({ classes, attributes, id, visuallyHiddenText, ...rest }) => (
    <ErrorMessage
      {...attributes}
      {...(id ? { id } : {})}
      className={classes}
      {...(visuallyHiddenText === undefined ? {} : { hiddenText: visuallyHiddenText || '' })}
    >
      {content(rest)}
    </ErrorMessage>
  ),
});

type SummaryOptions = {
  titleText?: string;
  titleHtml?: string;
  descriptionText?: string;
  descriptionHtml?: string;
  errorList?: (Content & { href?: string })[];
  classes?: string;
  attributes?: Record<string, string>;
};

parity<SummaryOptions>('error-summary', {
  render: ({ titleText, titleHtml, descriptionText, descriptionHtml, errorList, classes, attributes }) => (
    <ErrorSummary
      {...attributes}
      className={classes}
      focusOnMount={false}
      title={titleHtml ? fromHtml(titleHtml) : titleText}
      errors={errorList?.map((error) => ({ href: error.href, text: content(error) }))}
    >
      {descriptionHtml ? fromHtml(descriptionHtml) : descriptionText}
    </ErrorSummary>
  ),
  leftOut: { 'error list with attributes': 'an error is a text and an address' },
});

parity<FieldsetOption & Common & { role?: string }>('fieldset', {
  render: ({ classes, attributes, role, describedBy, html, ...rest }) => {
    const { legendSize, ...legend } = legendProps(rest);
    return (
      <Fieldset
        {...attributes}
        {...legend}
        legendSize={legendSize}
        role={role}
        aria-describedby={describedBy}
        className={classes}
      >
        {html && fromHtml(html)}
      </Fieldset>
    );
  },
});

parity<Common>('hint', {
  render: ({ classes, attributes, id, ...rest }) => (
    <Hint {...attributes} id={id} className={classes}>
      {content(rest)}
    </Hint>
  ),
});

parity<LabelOption & Common & { for?: string }>('label', {
  render: ({ attributes, for: htmlFor, ...rest }) => {
    const { label, labelSize, labelIsPageHeading, labelClassName } = labelProps(rest);
    return (
      <Label
        {...attributes}
        htmlFor={htmlFor}
        size={labelSize}
        isPageHeading={labelIsPageHeading}
        className={labelClassName}
      >
        {label}
      </Label>
    );
  },
});

parity<Common>('inset-text', {
  render: ({ classes, attributes, id, ...rest }) => (
    <InsetText {...attributes} id={id} className={classes}>
      {content(rest)}
    </InsetText>
  ),
});

parity<Common & { iconFallbackText?: string }>('warning-text', {
  render: ({ classes, attributes, iconFallbackText, ...rest }) => (
    <WarningText {...attributes} className={classes} iconText={iconFallbackText}>
      {content(rest)}
    </WarningText>
  ),
});

parity<Common & { summaryText?: string; summaryHtml?: string; open?: boolean }>('details', {
  render: ({ classes, attributes, id, summaryText, summaryHtml, open, ...rest }) => (
    <Details
      {...attributes}
      id={id}
      className={classes}
      open={open}
      summary={summaryHtml ? fromHtml(summaryHtml) : summaryText}
    >
      {content(rest)}
    </Details>
  ),
});

parity<Common & { titleText?: string; titleHtml?: string; headingLevel?: 1 | 2 | 3 }>('panel', {
  render: ({ classes, attributes, titleText, titleHtml, headingLevel, ...rest }) => (
    <Panel
      {...attributes}
      className={classes}
      headingLevel={headingLevel}
      title={titleHtml ? fromHtml(titleHtml) : titleText}
    >
      {content(rest)}
    </Panel>
  ),
  leftOut: Object.fromEntries(
    fixturesOf('panel')
      .filter(({ name }) => name.startsWith('interruption'))
      .map(({ name }) => [name, 'a panel confirms, it does not interrupt']),
  ),
});

type BannerOptions = Common & {
  type?: string;
  role?: 'alert' | 'region';
  titleText?: string;
  titleHtml?: string;
  titleId?: string;
  titleHeadingLevel?: 2 | 3;
};

parity<BannerOptions>('notification-banner', {
  render: ({
    classes,
    attributes: { tabindex, ...attributes } = {},
    type,
    role,
    titleText,
    titleHtml,
    titleId,
    titleHeadingLevel,
    text,
    html,
  }) => (
    <NotificationBanner
      {...attributes}
      className={classes}
      type={type === 'success' ? type : undefined}
      role={role}
      title={titleHtml ? fromHtml(titleHtml) : titleText}
      titleId={titleId ?? 'govuk-notification-banner-title'}
      titleHeadingLevel={titleHeadingLevel}
      heading={html ? undefined : text}
      focusOnMount={false}
      {...(tabindex ? { tabIndex: Number(tabindex) } : {})}
    >
      {html && fromHtml(html)}
    </NotificationBanner>
  ),
});
