declare module 'govuk-frontend' {
  type Enhancement = new (root: Element) => unknown;
  export const CharacterCount: Enhancement;
  export const Checkboxes: Enhancement;
  export const Radios: Enhancement;
  export const ServiceNavigation: Enhancement;
}
