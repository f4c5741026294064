import { Button, InsetText, SummaryList, Textarea, WarningText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/templates/publishing';
import { graphql, readFragment, type FragmentType } from '../../../generated/index.js';
import { ActNotice, fieldError } from '../../../parts/acting/ActNotice.js';
import { BroughtBack } from '../../../parts/acting/BroughtBack.js';
import { Hash } from '../../../parts/words/Hash.js';
import { useAct } from '../../../parts/acting/useAct.js';
import { text } from '../../../parts/drafts/draft-shape.js';
import { useDraft } from '../../../parts/drafts/useDraft.js';
import { useMe } from '../../../layout/MeProvider.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { useGo } from '../../../browser/useGo.js';
import { isNewToPublish } from './draft-standing.js';
import { DraftToRead } from './DraftToRead.js';

const TEMPLATE = graphql(`
  fragment PublishForm_template on Template {
    id
    title
    draftHash
    changedSinceRelease
    authors {
      id
      name
    }
    items {
      id
    }
    releases {
      id
      publishedAt
    }
    ...DraftToRead_template
  }
`);

const PUBLISH = graphql(`
  mutation PublishRelease($input: PublishReleaseInput!) {
    publishRelease(input: $input) {
      __typename
      ... on ReleasePublished {
        release {
          id
        }
        template {
          id
        }
      }
      ...RefusalNotice
    }
  }
`);

interface PublishFormProps {
  readonly template: FragmentType<typeof TEMPLATE>;
  readonly onReadAgain: () => void;
}

export const PublishForm = ({ template, onReadAgain }: PublishFormProps) => {
  const go = useGo();
  const me = useMe();
  const read = readFragment(TEMPLATE, template);
  const { id, title, draftHash, changedSinceRelease, authors, items, releases } = read;
  const draft = useDraft(`publish.${id}`, { notes: '' }, { notes: text });
  const publish = useAct(
    PUBLISH,
    (data) => data.publishRelease,
    ({ release }) => {
      draft.discard();
      go(paths.published(release.id));
    },
  );
  const [latest] = [...releases].sort((a, b) => b.publishedAt.localeCompare(a.publishedAt));
  const isNew = isNewToPublish(releases.length, changedSinceRelease);
  const wroteIt = authors.some((author) => author.id === me.person.id);
  return (
    <Page
      title={isNew ? words.checkAndPublishRelease0({ releases: releases.length + 1 }) : words.checkAndPublish}
      caption={title}
      back={{ href: paths.template(id), text: words.backToTheTemplate }}
    >
      <ActNotice act={publish} />
      {publish.refusal?.__typename === 'HashMoved' && (
        <Button type="button" variant="secondary" onClick={onReadAgain}>
          {words.readTheDraft}
        </Button>
      )}
      <SummaryList
        rows={[
          { key: words.items, value: items.length },
          { key: words.writtenBy, value: authors.map(({ name }) => name).join(', ') || words.nobodyHasChangedItSince },
          {
            key: words.sinceTheLatestRelease,
            value: changedSinceRelease ? words.changedSeeEachItemBelow : words.nothingChanged,
          },
          { key: words.hashOfThisDraft, value: <Hash>{draftHash}</Hash> },
        ]}
      />
      {isNew ? (
        <>
          {wroteIt && <WarningText>{words.youEditedThisDraft}</WarningText>}
          <BroughtBack draft={draft} />
          <form
            noValidate
            onSubmit={publish.submit(() => ({ input: { templateId: id, draftHash, notes: draft.value.notes } }))}
          >
            <Textarea
              id="notes"
              label={words.whatIsInThisRelease}
              hint={words.everyForceWillRead}
              value={draft.value.notes}
              error={fieldError(publish, 'notes')}
              onChange={(event) => draft.change({ notes: event.target.value })}
            />
            <Button>{words.publish}</Button>
          </form>
        </>
      ) : (
        <InsetText>{words.nothingChangedSinceTheLatest}</InsetText>
      )}
      <DraftToRead template={read} latestReleaseId={latest?.id ?? null} />
    </Page>
  );
};
