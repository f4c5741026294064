import type { Person } from '../person.js';
import { escaped } from './html.js';
import type { Page } from './page.js';

const spoken = (role: string): string => {
  const words = role.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const row = ({ subject, name, roles, organisationName }: Person): string =>
  `<li data-words="${escaped(`${organisationName} ${name} ${roles.map(spoken).join(' ')}`.toLowerCase())}">
<button name="subject" value="${escaped(subject)}" aria-describedby="roles-${escaped(subject)}">${escaped(name)}</button>
<span id="roles-${escaped(subject)}">${escaped(roles.map(spoken).join(', '))}</span></li>`;

const group = (organisation: string, people: readonly Person[]): string =>
  `<section data-group><h2>${escaped(organisation)}</h2><ul>${people.map(row).join('\n')}</ul></section>`;

const byOrganisation = (people: readonly Person[]): ReadonlyMap<string, readonly Person[]> => {
  const groups = new Map<string, Person[]>();
  for (const person of people)
    groups.set(person.organisationName, [...(groups.get(person.organisationName) ?? []), person]);
  return groups;
};

const matches = (words: string) => (person: Person) => {
  const text = `${person.organisationName} ${person.name} ${person.roles.map(spoken).join(' ')}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};

const script = `
const field=document.getElementById('filter'),count=document.getElementById('count');
document.getElementById('find').hidden=true;
const show=()=>{const words=field.value.toLowerCase().split(/\\s+/);let shown=0;
for(const group of document.querySelectorAll('[data-group]')){let any=false;
for(const row of group.querySelectorAll('li')){const hit=words.every((word)=>row.dataset.words.includes(word));row.hidden=!hit;if(hit){any=true;shown++}}
group.hidden=!any}
count.textContent=shown===1?'1 person':shown+' people'};
field.form.addEventListener('submit',(event)=>event.preventDefault());
field.addEventListener('input',show);show();`;

const cancel = '<p><button class="secondary" name="cancel" value="yes">Cancel</button></p>';

/** Everybody whom one can sign in as. The filter is a plain form; with a script it filters as one types. */
export const signInPage = (people: readonly Person[], filter: string): Page => {
  const found = people.filter(matches(filter));
  return {
    title: 'Sign in as',
    script,
    body: `<h1>Sign in as</h1>
<form method="get" class="find" role="search"><div><label for="filter">Find an organisation, person or role</label>
<input id="filter" name="filter" type="search" autocomplete="off" value="${escaped(filter)}"></div>
<button id="find" class="secondary">Find</button></form>
<p id="count" role="status">${found.length === 1 ? '1 person' : `${found.length} people`}</p>
<form method="post">${[...byOrganisation(found)].map(([name, of]) => group(name, of)).join('\n')}
${cancel}</form>`,
  };
};

/** Asks the person who is signed in already to say so again. */
export const signInAgainPage = (person: Person): Page => ({
  title: 'Sign in again',
  body: `<h1>Sign in again</h1>
<p>What you are about to do needs a fresh sign-in. You are signed in as ${escaped(person.name)}, ${escaped(person.organisationName)}.</p>
<form method="post"><p><button name="subject" value="${escaped(person.subject)}">Continue as ${escaped(person.name)}</button></p>
${cancel}</form>`,
});
