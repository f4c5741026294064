/** Classes of GOV.UK Frontend that no page and no component of this service asks for: their styles are not sent. */
export const askedByNothing: readonly string[] = [
  'govuk-body-lead',
  'govuk-body-m',
  'govuk-caption-xl',
  'govuk-clearfix',
  'govuk-exit-this-page',
  'govuk-generic-header__container--full-width',
  'govuk-heading-xl',
  'govuk-link--muted',
  'govuk-link--no-underline',
  'govuk-link-image',
  'govuk-main-wrapper--auto-spacing',
  'govuk-main-wrapper--l',
  'govuk-summary-list__row--no-border',
  'govuk-tag--pink',
  'govuk-tag--turquoise',
  'govuk-visually-hidden-focusable',
];
