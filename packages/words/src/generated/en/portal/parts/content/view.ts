/** Generated from en/portal/parts/content/view.json. */
export const notAnsweredYet = 'Not answered yet';
export const beforeMeasures = 'Before measures';
export const afterMeasures = 'After measures';
export const thisComponent = 'this component';
export const operationsOfName = ({ name }: { readonly name: string }): string => `Operations of ${name}`;
export const operation = 'Operation';
export const met = 'Met';
export const notMet = 'Not met';
