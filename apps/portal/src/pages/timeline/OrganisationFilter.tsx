import { useQuery } from '@apollo/client/react';
import { Button, Select } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/timeline';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { useGo } from '../../browser/useGo.js';
import { nationalTimelineHref } from './useTimelineSearch.js';

const ORGANISATIONS = graphql(`
  query OrganisationsToChoose {
    organisations {
      id
      name
    }
  }
`);

/** One organisation or all of them. Their names are asked for once, and not again with every page of the timeline. */
export const OrganisationFilter = ({ chosen }: { readonly chosen: string | null }) => {
  const go = useGo();
  const { data } = useQuery(ORGANISATIONS, { fetchPolicy: 'cache-first' });
  const [organisationId, choose] = useState(chosen ?? '');
  const sorted = [...(data?.organisations ?? [])].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        go(nationalTimelineHref(organisationId || null, null));
      }}
    >
      <Select
        id="organisation"
        label={words.organisation}
        items={[{ value: '', text: words.allOfThem }, ...sorted.map(({ id, name }) => ({ value: id, text: name }))]}
        value={organisationId}
        onChange={(event) => choose(event.target.value)}
      />
      <Button variant="secondary">{words.show}</Button>
    </form>
  );
};
