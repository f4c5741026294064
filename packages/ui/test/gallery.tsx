import {
  BackLink,
  Breadcrumbs,
  Button,
  ButtonGroup,
  CharacterCount,
  Checkboxes,
  DateInput,
  Details,
  ErrorSummary,
  FileUpload,
  Footer,
  Heading,
  InsetText,
  JumpLink,
  Link,
  Loading,
  MatrixTable,
  NotificationBanner,
  Pagination,
  Panel,
  PhaseBanner,
  Radios,
  ScrollRegion,
  Select,
  ServiceHeader,
  SkipLink,
  SummaryList,
  Table,
  Tag,
  TaskList,
  Textarea,
  TextInput,
  Timeline,
  WarningText,
} from '../src/index.js';

const steps = ['Remote', 'Possible', 'Probable'].map((label) => ({ key: label, label }));
const HASH = 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

const Forms = () => (
  <form>
    <TextInput name="people" label="Number of people" hint="A whole number" error="Enter a number" width={5} numeric />
    <TextInput name="cost" label="Cost" prefix="£" suffix="a year" />
    <Textarea name="purpose" label="Purpose" labelSize="m" />
    <CharacterCount name="reason" label="Reason" maxLength={20} defaultValue="Much longer than twenty" />
    <Select name="basis" label="Basis" items={[{ value: 'task', text: 'Public task' }]} />
    <Select name="kind" label="Kind" items={[{ label: 'Risks', items: [{ value: 'risk', text: 'Risk' }] }]} />
    <Radios
      name="stance"
      legend="Position on the national text"
      legendSize="m"
      error="Select one"
      items={[
        { value: 'relied-on', text: 'Relied on', hint: 'As it stands' },
        { divider: 'or' },
        { value: 'adapted', text: 'Adapted', conditional: <TextInput name="why" label="Why" /> },
      ]}
      defaultValue="adapted"
    />
    <Checkboxes
      name="parts"
      legend="Parts"
      small
      items={[
        { value: 'mail', text: 'Mail', conditional: <TextInput name="volume" label="Volume" /> },
        { value: 'files', text: 'Files' },
      ]}
    />
    <Checkboxes name="sure" hint="You cannot go back" items={[{ value: 'yes', text: 'I am sure' }]} />
    <DateInput id="from" namePrefix="from" legend="From" hint="For example, 27 3 2020" error="Enter a real date" />
    <FileUpload name="contract" label="Contract" />
    <ButtonGroup>
      <Button>Save</Button>
      <Button variant="secondary">Cancel</Button>
      <Button variant="warning">Stop</Button>
      <Button href="/next" isStart>
        Start
      </Button>
    </ButtonGroup>
  </form>
);

const Lists = () => (
  <>
    <SummaryList
      card={{ title: 'Signature', actions: [{ href: '/a', text: 'Change' }] }}
      rows={[
        { key: 'Hash', value: HASH, actions: [{ href: '/b', text: 'Compare', hiddenText: 'hash' }] },
        { key: 'Signed', value: 'No' },
      ]}
    />
    <TaskList
      items={[
        { title: 'First', href: '/first', hint: 'A hint', status: <Tag colour="blue">In progress</Tag> },
        { title: 'Second', status: 'Cannot start yet', cannotStartYet: true },
      ]}
    />
    <ScrollRegion label="Every column">
      <Table
        caption="Every column"
        captionSize="m"
        columns={Array.from({ length: 9 }, (_, index) => ({
          key: String(index),
          heading: `Heading number ${index}`,
          isRowHeader: index === 0,
          cell: (row: string) => row,
          sortBy: (row: string) => row,
        }))}
        rows={['One', 'Two']}
        rowKey={(row) => row}
      />
    </ScrollRegion>
    <MatrixTable
      caption="Matrix"
      rows={{ title: 'Likelihood', steps }}
      columns={{ title: 'Impact', steps }}
      cell={(row, column) => ({ text: 'Medium', tone: 'yellow', current: row === 'Remote' && column === 'Probable' })}
    />
    <Timeline
      headingLevel={2}
      items={[
        {
          key: '1',
          title: 'Published',
          byline: 'by the publisher',
          date: { iso: '2020-03-27', text: '27 March 2020' },
          children: <p className="govuk-body">{HASH}</p>,
        },
      ]}
    />
    <Pagination previous={{ href: '/1' }} items={[{ number: 2, href: '/2', current: true }]} next={{ href: '/3' }} />
  </>
);

/** One page with everything on it. */
export const Gallery = () => (
  <>
    <SkipLink />
    <ServiceHeader
      productName="Product"
      navigation={[
        { text: 'Home', href: '/', current: true },
        { text: 'Board', href: '/board' },
      ]}
      account={{
        organisation: 'An organisation',
        person: 'Its officer',
        signOut: <button type="button">Sign out</button>,
      }}
    >
      <PhaseBanner phase="Demonstration">Nobody wrote this</PhaseBanner>
    </ServiceHeader>
    <div className="govuk-width-container">
      <Breadcrumbs items={[{ text: 'Home', href: '/' }, { text: 'Here' }]} />
      <BackLink href="/" />
      <main className="govuk-main-wrapper" id="main-content">
        <ErrorSummary errors={[{ text: 'Enter a number', href: '#people' }]} />
        <NotificationBanner heading="Something changed" />
        <Heading caption="Caption">Everything</Heading>
        <Panel title="Done" headingLevel={2}>
          Reference {HASH}
        </Panel>
        <p className="govuk-body">
          <Link href="/somewhere">A link</Link> and <Tag colour="red">Held</Tag>
        </p>
        <InsetText>Inset</InsetText>
        <p>
          <JumpLink to="main-content">Back to the top</JumpLink>
        </p>
        <WarningText>Take care</WarningText>
        <Details summary="More">Text</Details>
        <Forms />
        <Lists />
        <Loading />
      </main>
    </div>
    <Footer links={[{ text: 'Accessibility', href: '/accessibility' }]}>
      <p className="govuk-body-s">A line</p>
    </Footer>
  </>
);
