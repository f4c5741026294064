import { parse } from 'graphql';
import { expect, test } from '@jest/globals';
import { shortText } from '../../build/graphql-documents.js';
import { readDefinition } from './read-definition.js';

const written = (text: string) => parse(text, { noLocation: true }).definitions[0] as never;

test.each([
  'query Me { me { person { id name } } }',
  'query Force { organisations(kind: "force") { id } }',
  'query Page($first: Int!, $after: String, $ids: [ID!]!) { entries(first: $first, after: $after, ids: $ids) { at } }',
  'query Some { entries(first: 20, newest: true, kind: HELD) { one: at two: at } }',
  'mutation Save($input: SaveInput!) { save(input: $input) { __typename ... on Saved { item { id ...Whole } } ...Notice } }',
  'fragment Whole on Item { id inPlace { by { id } } }',
])('a text becomes what GraphQL reads in it: %s', (text) => {
  const short = shortText(written(text));
  expect(readDefinition(short)).toEqual(JSON.parse(JSON.stringify(written(text))));
});

test('what would be read otherwise is not built', () => {
  const wrong = ['query Far { a(b: 1.5) { c } }', 'query If($x: Boolean!) { a @include(if: $x) { c } }'];
  for (const text of wrong) expect(() => shortText(written(text))).toThrow('is written in a way');
});
