import { Button, Select } from '@countersign/ui';
import { useState } from 'react';
import { useGo } from '../../shell/useGo.js';
import { nationalTimelineHref } from './useTimelineSearch.js';

interface OrganisationFilterProps {
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string | null;
}

export const OrganisationFilter = ({ organisations, chosen }: OrganisationFilterProps) => {
  const go = useGo();
  const [organisationId, choose] = useState(chosen ?? '');
  const sorted = [...organisations].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        go(nationalTimelineHref(organisationId || null, null));
      }}
    >
      <Select
        id="organisation"
        label="Organisation"
        items={[{ value: '', text: 'All of them' }, ...sorted.map(({ id, name }) => ({ value: id, text: name }))]}
        value={organisationId}
        onChange={(event) => choose(event.target.value)}
      />
      <Button variant="secondary">Show</Button>
    </form>
  );
};
