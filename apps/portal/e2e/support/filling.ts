import { matrixById } from '@countersign/catalogue';
import { labels, peopleCategories, schedule8ConditionById, services } from '@countersign/catalogue';
import type { ActivityContent, Measure, RiskContent } from '@countersign/domain';
import type { Locator, Page } from '@playwright/test';

const components = services.flatMap((service) => service.components);
const matrix = matrixById('ico-3x3');

const group = (page: Page, legend: string): Locator => page.getByRole('group', { name: legend, exact: true });
const choose = (within: Locator, text: string) => within.getByRole('radio', { name: text, exact: true }).check();
const tick = (within: Locator, text: string) => within.getByRole('checkbox', { name: text, exact: true }).check();
const write = (page: Page, label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);

const fillSensitive = async (page: Page, activity: ActivityContent) => {
  const condition = schedule8ConditionById(activity.schedule8Condition ?? '');
  if (!condition) return;
  await write(page, 'Why it is strictly necessary', activity.strictNecessity);
  await choose(group(page, 'Schedule 8 condition'), `Paragraph ${condition.paragraph}: ${condition.title}`);
  for (const { id, question } of condition.subtests) await write(page, question, activity.schedule8Subtests[id] ?? '');
  await write(page, 'Appropriate policy document', activity.policyDocument);
};

/** Types one activity into its form, field by field as it is asked. */
export const fillActivity = async (page: Page, activity: ActivityContent): Promise<void> => {
  await write(page, 'Name of the activity', activity.name);
  await write(page, 'What happens', activity.description);
  await choose(group(page, 'Regime'), labels.regime[activity.regime!]);
  if (activity.lawEnforcementPurpose)
    await choose(group(page, 'Law enforcement purpose'), labels.lawEnforcementPurpose[activity.lawEnforcementPurpose]);
  await write(page, 'Purpose', activity.purpose);
  await write(page, 'Legal authority', activity.legalAuthority);
  await choose(group(page, 'Lawful basis'), labels.lawfulBasis[activity.lawfulBasis!]);
  await choose(group(page, 'Is sensitive data processed?'), activity.sensitive ? 'Yes' : 'No');
  if (activity.sensitive) await fillSensitive(page, activity);
  for (const { code, label } of peopleCategories)
    if (activity.peopleCategories.includes(code)) await tick(group(page, 'Categories of people'), label);
  if (activity.distinction) await write(page, 'How the categories are told apart', activity.distinction);
  if (activity.factsAndOpinions) await write(page, 'How facts and opinions are told apart', activity.factsAndOpinions);
  if (activity.factsAndOpinions) await write(page, 'How facts and opinions are told apart', activity.factsAndOpinions);
  await write(page, 'How many people the data is about in a year', String(activity.peopleCount));
  for (const { id, name } of components)
    if (activity.components.includes(id)) await tick(group(page, 'Components used'), name);
  await write(page, 'Retention', activity.retention);
};

const fillMeasure = async (page: Page, { text, measureKind, effect, owner }: Measure, number: number) => {
  await page.getByRole('button', { name: /^Add (a|another) measure$/ }).click();
  const measure = group(page, `Measure ${number}`);
  await measure.getByLabel('What is done').fill(text);
  await measure.getByLabel('Kind of measure').selectOption({ label: labels.measureKind[measureKind] });
  await measure.getByLabel('What it does to the risk').selectOption({ label: labels.measureEffect[effect] });
  await measure.getByLabel('Who owns it').fill(owner);
};

const scale = (steps: readonly { readonly code: string; readonly label: string }[], code: string | null) =>
  steps.find((step) => step.code === code)?.label ?? '';

/** Scores one side of a risk; the level is said by the page as soon as both are chosen. */
export const score = async (page: Page, legend: string, likelihood: string | null, severity: string | null) => {
  const side = group(page, legend);
  await choose(side.getByRole('group', { name: 'How likely' }), scale(matrix!.likelihoods, likelihood));
  await choose(side.getByRole('group', { name: 'How severe for the people' }), scale(matrix!.severities, severity));
};

/** Types one risk into its form, without its scores. */
export const fillRisk = async (page: Page, risk: RiskContent): Promise<void> => {
  await write(page, 'What could go wrong', risk.title);
  await write(page, 'Harm to people', risk.harm);
  await page.getByLabel('Kind of harm').selectOption({ label: labels.harmType[risk.harmType] });
  await page.getByLabel('Regime').selectOption({ label: labels.regime[risk.regime!] });
  for (const [index, measure] of risk.measures.entries()) await fillMeasure(page, measure, index + 1);
};
