export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An act of the table of authority, such as sign-assessment. */
  Act: { input: import('@countersign/domain/authority').Act; output: import('@countersign/domain/authority').Act; }
  /**
   * A UUID that the client makes for one intention of one person, and sends with it each time until it is answered. The act is
   * done once: sent again it is answered the same, and with anything else it is refused (`SentBefore`).
   */
  ActId: { input: string; output: string; }
  /** One of: draft, submitted, sent-back, ready-to-decide, signed, rejected, referred, revoked. Always computed. */
  AssessmentState: { input: import('@countersign/domain/assessment/lifecycle').AssessmentState; output: import('@countersign/domain/assessment/lifecycle').AssessmentState; }
  /** One of: local-changes-to-national, own-in-progress, none, own-complete, accepted-national, no-answer. Always computed. */
  Claim: { input: import('@countersign/domain/claims').Claim; output: import('@countersign/domain/claims').Claim; }
  /** One of: met, partial, missing, conflict. */
  ClauseVerdict: { input: import('@countersign/domain/clauses').ClauseVerdict; output: import('@countersign/domain/clauses').ClauseVerdict; }
  /** A condition of a gate, such as own-assessment-signed. */
  ConditionId: { input: import('@countersign/domain/gates').ConditionId; output: import('@countersign/domain/gates').ConditionId; }
  /** One of: high, medium, low. How sure the catalogue is of a provision. */
  Confidence: { input: 'high' | 'medium' | 'low'; output: 'high' | 'medium' | 'low'; }
  /** What stands in an item: an object with a `kind`, one of the content types of the domain package. */
  Content: { input: import('@countersign/domain/document/content').Content; output: import('@countersign/domain/document/content').Content; }
  /** A kind of content of the domain package, such as question, activity, risk or logging. */
  ContentKind: { input: import('@countersign/domain/document/content').ContentKind; output: import('@countersign/domain/document/content').ContentKind; }
  /** A calendar day, YYYY-MM-DD. */
  Day: { input: import('@countersign/domain/kernel').Day; output: import('@countersign/domain/kernel').Day; }
  /** One of: approve, approve-with-conditions, reject, refer. */
  DecisionKind: { input: import('@countersign/domain/assessment/lifecycle').DecisionKind; output: import('@countersign/domain/assessment/lifecycle').DecisionKind; }
  /** What a rule or condition knows about the case, as text and numbers by name. */
  Facts: { input: Readonly<Record<string, string | number>>; output: Readonly<Record<string, string | number>>; }
  /** A moment in UTC, ISO 8601 with milliseconds. Always the server's. */
  Instant: { input: import('@countersign/domain/kernel').Instant; output: import('@countersign/domain/kernel').Instant; }
  /** One of: low, medium, high. Always computed. */
  Level: { input: import('@countersign/domain/matrix').Level; output: import('@countersign/domain/matrix').Level; }
  LimbStanding: { input: import('@countersign/domain/clauses').LimbStanding; output: import('@countersign/domain/clauses').LimbStanding; }
  /** One of: programme, force, regulator. */
  OrganisationKind: { input: import('@countersign/domain/authority').OrganisationKind; output: import('@countersign/domain/authority').OrganisationKind; }
  /** One of: author, second-person, adviser, approver-of-measures, decision-maker. */
  Part: { input: import('@countersign/domain/authority').Part; output: import('@countersign/domain/authority').Part; }
  /** One of: assessment, agreements, roll-out. Where the force puts a condition right. */
  PlaceToPutRight: { input: import('@countersign/domain/gates').PlaceToPutRight; output: import('@countersign/domain/gates').PlaceToPutRight; }
  /** One of: national, locked, local. */
  Placement: { input: import('@countersign/domain/document/items').Placement; output: import('@countersign/domain/document/items').Placement; }
  /** One of: facts-of-2019, law, programme. */
  Provenance: { input: import('@countersign/domain/document/items').Provenance; output: import('@countersign/domain/document/items').Provenance; }
  /** One of: publish, redact. */
  PublicationMarkWord: { input: import('@countersign/domain/document/kinds').PublicationMarkWord; output: import('@countersign/domain/document/kinds').PublicationMarkWord; }
  /** One of: high-risk-remains, strict-reading. By which reading of the duty to consult an assessment is referred. */
  ReferralGround: { input: import('@countersign/domain/assessment/lifecycle').ReferralGround; output: import('@countersign/domain/assessment/lifecycle').ReferralGround; }
  /** One of the nine roles of the domain package, such as data-protection-officer. */
  Role: { input: import('@countersign/domain/authority').Role; output: import('@countersign/domain/authority').Role; }
  /** One of: sandbox, pilot, staged, full. */
  StageKind: { input: import('@countersign/domain/document/kinds').StageKind; output: import('@countersign/domain/document/kinds').StageKind; }
  /** One of: relied-on, adapted, rejected. */
  Stance: { input: import('@countersign/domain/document/items').Stance; output: import('@countersign/domain/document/items').Stance; }
  /** A day that somebody typed, 200 characters at most. Whether it is one is the rule's to say, with the field. */
  TypedDay: { input: string; output: string; }
  /**
   * What it depends on whether an item is asked: an object with `regime`, with `component`, or with `item` and `is`. One of
   * the conditions of the domain package.
   */
  When: { input: import('@countersign/domain/document/content').When; output: import('@countersign/domain/document/content').When; }
  /** A whole number that somebody typed. Whether it is one, and how large it may be, is the rule's to say, with the field. */
  WholeNumber: { input: number; output: number; }
};

export type AcceptClauseWordsInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly agreementId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly limbId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type AcceptClauseWordsResult = AgreementSaved | BadInput | BarredByPart | NotAllowed | NotThere | SentBefore | StaleVersion;

export type ActivityName = {
  readonly __typename: 'ActivityName';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type AddEvidenceInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  /** The file, base64; 5 MB at most before encoding. */
  readonly fileBase64: Scalars['String']['input'];
  readonly fileName: Scalars['String']['input'];
  readonly itemId: Scalars['ID']['input'];
};

export type AddEvidenceResult = AnswerSaved | BadInput | BarredByPart | NotAllowed | NotNow | NotThere | SentBefore;

export type AddTemplateItemInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly content?: InputMaybe<Scalars['Content']['input']>;
  readonly deferred: Scalars['Boolean']['input'];
  readonly guidance: Scalars['String']['input'];
  readonly kind: Scalars['ContentKind']['input'];
  readonly law: ReadonlyArray<Scalars['String']['input']>;
  /** For a local table: how many rows it needs at least; null for a single answer. Left out: as is usual for the kind. */
  readonly minimumRows?: InputMaybe<Scalars['WholeNumber']['input']>;
  readonly placement: Scalars['Placement']['input'];
  readonly section: Scalars['String']['input'];
  readonly templateId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
  readonly when?: InputMaybe<Scalars['When']['input']>;
};

export type AddTemplateItemResult = BadInput | NotAllowed | NotThere | SentBefore | TemplateSaved;

export type Advice = {
  readonly __typename: 'Advice';
  readonly at: Scalars['Instant']['output'];
  readonly by: Person;
  readonly canProceed: Scalars['Boolean']['output'];
  readonly points: ReadonlyArray<AdvicePoint>;
  /** What is said in place of points; blank where there are points. */
  readonly remark: Scalars['String']['output'];
};

export type AdvicePoint = {
  readonly __typename: 'AdvicePoint';
  readonly id: Scalars['ID']['output'];
  readonly text: Scalars['String']['output'];
};

export type Agreement = {
  readonly __typename: 'Agreement';
  /** How it binds the processor. One of: entity, document, nothing. */
  readonly binding: Scalars['String']['output'];
  readonly counterparty: Maybe<Counterparty>;
  readonly effectiveFrom: Scalars['Day']['output'];
  readonly effectiveUntil: Maybe<Scalars['Day']['output']>;
  readonly fileHash: Scalars['String']['output'];
  readonly fileName: Scalars['String']['output'];
  readonly fileSize: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly inForce: Scalars['Boolean']['output'];
  readonly limbs: ReadonlyArray<Limb>;
  /** How many limbs count. */
  readonly metCount: Scalars['Int']['output'];
  readonly parties: ReadonlyArray<Scalars['String']['output']>;
  readonly processor: Scalars['String']['output'];
  readonly recordedAt: Scalars['Instant']['output'];
  readonly recordedBy: Person;
  readonly serviceId: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
};

export type AgreementFile = {
  readonly __typename: 'AgreementFile';
  readonly base64: Scalars['String']['output'];
  readonly fileName: Scalars['String']['output'];
  readonly fileType: Scalars['String']['output'];
};

export type AgreementSaved = {
  readonly __typename: 'AgreementSaved';
  readonly agreement: Agreement;
};

export type AlreadyForked = Refusal & {
  readonly __typename: 'AlreadyForked';
  readonly assessmentId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  readonly wayForward: Scalars['String']['output'];
};

export type AlreadyOpen = Refusal & {
  readonly __typename: 'AlreadyOpen';
  readonly message: Scalars['String']['output'];
  readonly wayForward: Scalars['String']['output'];
};

export type AnswerSaved = {
  readonly __typename: 'AnswerSaved';
  readonly assessment: Assessment;
  readonly item: AssessmentItem;
};

export type ApproveMeasuresInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  readonly hash: Scalars['String']['input'];
};

export type ApproveMeasuresResult = AssessmentMoved | BarredByPart | Blocked | HashMoved | NotAllowed | NotNow | NotThere | SentBefore | Untrained;

export type AskForStageInput = {
  readonly actId: Scalars['ActId']['input'];
  /** Ids of activities of the own assessment. */
  readonly activities: ReadonlyArray<Scalars['ID']['input']>;
  readonly components: ReadonlyArray<Scalars['String']['input']>;
  readonly serviceId: Scalars['ID']['input'];
  readonly stage: Scalars['StageKind']['input'];
  readonly syntheticDataAttested: Scalars['Boolean']['input'];
  readonly users: Scalars['WholeNumber']['input'];
};

export type AskForStageResult = BadInput | GateMoved | NotAllowed | SentBefore;

export type AskQuestionInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  readonly itemId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type AskQuestionResult = BadInput | NotAllowed | NotNow | NotThere | QuestionSaved | SentBefore;

export type Assessment = {
  readonly __typename: 'Assessment';
  readonly authors: ReadonlyArray<Person>;
  readonly controller: Organisation;
  /** Of one item where it is named, and else of the whole document. */
  readonly findings: ReadonlyArray<Finding>;
  /** SHA-256 of the document as it is written now. What a submission would seal. */
  readonly hash: Scalars['String']['output'];
  /** The highest level as it is now, with only the measures that are in place: what a gate reads. */
  readonly highestNow: Maybe<Scalars['Level']['output']>;
  /** The highest level once every measure is in place: what a decision-maker accepts. */
  readonly highestResidual: Maybe<Scalars['Level']['output']>;
  readonly history: ReadonlyArray<AssessmentEvent>;
  readonly id: Scalars['ID']['output'];
  /** Inspections of this force that the regulator opened, newest first. */
  readonly inspections: ReadonlyArray<Inspection>;
  readonly items: ReadonlyArray<AssessmentItem>;
  readonly locality: Locality;
  readonly matrixId: Scalars['String']['output'];
  readonly matrixVersion: Scalars['String']['output'];
  readonly openToWriting: Scalars['Boolean']['output'];
  /** Every item by its place, its name and whether it is answered: for a page about one of them. */
  readonly outline: ReadonlyArray<ItemInOutline>;
  /** One item, and where it is a table its rows after it. Empty where there is no such item. */
  readonly part: ReadonlyArray<AssessmentItem>;
  readonly questions: ReadonlyArray<ItemQuestion>;
  /** The latest decision, where it does not approve: it holds every gate until a new approval. */
  readonly refusal: Maybe<Decision>;
  readonly releaseHash: Scalars['String']['output'];
  readonly releaseId: Scalars['ID']['output'];
  readonly releaseNumber: Scalars['String']['output'];
  /** National changes cannot remove these: rows and answers that the release no longer has a place for, or that were removed. */
  readonly removedItems: ReadonlyArray<AssessmentItem>;
  readonly round: Maybe<Round>;
  /** When an answer of it was last saved; null where none was. */
  readonly savedAt: Maybe<Scalars['Instant']['output']>;
  readonly screening: Screening;
  readonly serviceId: Scalars['ID']['output'];
  readonly standing: Maybe<Decision>;
  readonly startedAt: Scalars['Instant']['output'];
  readonly state: Scalars['AssessmentState']['output'];
  readonly title: Scalars['String']['output'];
  /** What of the text is not what the signature that stands is on. Empty where none stands. */
  readonly unsignedChanges: ReadonlyArray<UnsignedChange>;
};


export type AssessmentFindingsArgs = {
  itemId?: InputMaybe<Scalars['ID']['input']>;
};


export type AssessmentPartArgs = {
  itemId: Scalars['ID']['input'];
};

/** What others saved in an assessment since a moment. */
export type AssessmentChanges = {
  readonly __typename: 'AssessmentChanges';
  /** The moment to ask from next time. */
  readonly at: Scalars['Instant']['output'];
  readonly items: ReadonlyArray<AssessmentItem>;
  readonly removedIds: ReadonlyArray<Scalars['ID']['output']>;
};

export type AssessmentEvent = {
  readonly __typename: 'AssessmentEvent';
  readonly at: Scalars['Instant']['output'];
  readonly by: Maybe<Person>;
  readonly detail: Scalars['String']['output'];
  /**
   * One of: forked, submitted, taken-back, advised, measures-approved, decided, revoked, screening-viewed,
   * no-assessment-decided, screening-revoked, measure-in-place, measure-withdrawn, finding-overridden, override-confirmed,
   * override-withdrawn.
   */
  readonly kind: Scalars['String']['output'];
};

export type AssessmentInBrief = {
  readonly __typename: 'AssessmentInBrief';
  /** Null where nothing is handed in. */
  readonly brief: Maybe<Brief>;
  readonly title: Scalars['String']['output'];
};

export type AssessmentItem = {
  readonly __typename: 'AssessmentItem';
  /** Whether it is asked here: false where what it depends on does not hold. */
  readonly applies: Scalars['Boolean']['output'];
  readonly at: Maybe<Scalars['Instant']['output']>;
  readonly by: Maybe<Person>;
  /** Before any departure: what the matrix says. */
  readonly computedResidualLevel: Maybe<Scalars['Level']['output']>;
  readonly content: Maybe<Scalars['Content']['output']>;
  readonly deferred: Scalars['Boolean']['output'];
  readonly departure: Maybe<Departure>;
  readonly files: ReadonlyArray<EvidenceFile>;
  readonly guidance: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly inPlace: ReadonlyArray<MeasureInPlace>;
  readonly inherentLevel: Maybe<Scalars['Level']['output']>;
  readonly kind: Scalars['ContentKind']['output'];
  readonly law: ReadonlyArray<Scalars['String']['output']>;
  /** With only the measures that are in place. */
  readonly levelNow: Maybe<Scalars['Level']['output']>;
  readonly mark: Maybe<PublicationMark>;
  readonly minimumRows: Maybe<Scalars['Int']['output']>;
  readonly national: Maybe<Scalars['Content']['output']>;
  /** The national risk scored as the template has it, to set beside ours; null where it is no risk. */
  readonly nationalResidualLevel: Maybe<Scalars['Level']['output']>;
  readonly openQuestions: Scalars['Int']['output'];
  /** One of: national, local. */
  readonly origin: Scalars['String']['output'];
  readonly placement: Scalars['Placement']['output'];
  readonly provenance: Maybe<Scalars['Provenance']['output']>;
  readonly reason: Scalars['String']['output'];
  readonly residualLevel: Maybe<Scalars['Level']['output']>;
  readonly section: Scalars['String']['output'];
  readonly stance: Maybe<Scalars['Stance']['output']>;
  readonly tableId: Maybe<Scalars['ID']['output']>;
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly when: Maybe<Scalars['When']['output']>;
};

export type AssessmentMoved = {
  readonly __typename: 'AssessmentMoved';
  readonly assessment: Assessment;
};

export type AssessmentSummary = {
  readonly __typename: 'AssessmentSummary';
  readonly answeredCount: Scalars['Int']['output'];
  readonly blockingCount: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly itemCount: Scalars['Int']['output'];
  readonly releaseNumber: Scalars['String']['output'];
  readonly serviceId: Scalars['ID']['output'];
  readonly startedAt: Scalars['Instant']['output'];
  readonly state: Scalars['AssessmentState']['output'];
  readonly title: Scalars['String']['output'];
  /** How many items no longer say what the signature that stands is on. 0 where none stands. */
  readonly unsignedCount: Scalars['Int']['output'];
};

export type BadInput = Refusal & {
  readonly __typename: 'BadInput';
  /** The place of the first problem. */
  readonly field: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  /** Everything that is wrong with what was entered, in the order of the form. */
  readonly problems: ReadonlyArray<InputProblem>;
  readonly wayForward: Scalars['String']['output'];
};

export type BarredByPart = Refusal & {
  readonly __typename: 'BarredByPart';
  readonly message: Scalars['String']['output'];
  /** The part this person already played. */
  readonly part: Scalars['Part']['output'];
  readonly wayForward: Scalars['String']['output'];
};

export type Blocked = Refusal & {
  readonly __typename: 'Blocked';
  readonly findings: ReadonlyArray<Finding>;
  readonly message: Scalars['String']['output'];
  readonly wayForward: Scalars['String']['output'];
};

export type Board = {
  readonly __typename: 'Board';
  readonly at: Scalars['Instant']['output'];
  readonly claimCounts: ReadonlyArray<ClaimCount>;
  readonly openCounts: ReadonlyArray<StageCount>;
  readonly rows: ReadonlyArray<BoardRow>;
  readonly serviceId: Scalars['ID']['output'];
};

export type BoardRow = {
  readonly __typename: 'BoardRow';
  readonly agreementsHeld: Scalars['Int']['output'];
  /** What the force said of itself; null where nobody asked it. */
  readonly claim: Maybe<Scalars['Claim']['output']>;
  /** Claimed complete, or claimed to rely on the national text, with no signed assessment on record. */
  readonly contradiction: Scalars['Boolean']['output'];
  readonly organisation: Organisation;
  /** When the latest decision was taken, where it does not approve. */
  readonly refusedAt: Maybe<Scalars['Instant']['output']>;
  /** What the records show: nothing, forked, submitted, advised, signed, revoked, rejected, referred or unread. */
  readonly shows: Scalars['String']['output'];
  readonly signedAt: Maybe<Scalars['Instant']['output']>;
  readonly stages: ReadonlyArray<BoardStage>;
  readonly statement: Maybe<Statement>;
  /** Of all words in what was last handed in, the share from the national text, from 0 to 100, as `Locality` counts it. */
  readonly verbatimPercent: Maybe<Scalars['Int']['output']>;
};

export type BoardStage = {
  readonly __typename: 'BoardStage';
  readonly asked: Scalars['Boolean']['output'];
  /** How many cannot be judged yet. They hold the gate all the same. */
  readonly notKnownCount: Scalars['Int']['output'];
  readonly open: Scalars['Boolean']['output'];
  /** How many conditions are known not to be met. */
  readonly outstandingCount: Scalars['Int']['output'];
  readonly stage: Scalars['StageKind']['output'];
};

/**
 * What was handed in on one page, made from the sealed text and the records alone. Of what there can be many it holds the
 * count and the first few.
 */
export type Brief = {
  readonly __typename: 'Brief';
  /** Null while no advice has been given. */
  readonly advice: Maybe<BriefAdvice>;
  /** What changed since the last signature before this; null where nothing was signed before. */
  readonly changed: Maybe<BriefChanges>;
  readonly local: BriefLocal;
  readonly measures: BriefMeasures;
  readonly people: BriefPeople;
  readonly processing: BriefProcessing;
  readonly risks: BriefRisks;
  readonly submittedAt: Scalars['Instant']['output'];
  readonly submittedBy: Person;
};

export type BriefAdvice = {
  readonly __typename: 'BriefAdvice';
  readonly at: Scalars['Instant']['output'];
  readonly by: Person;
  readonly canProceed: Scalars['Boolean']['output'];
  readonly isAnswered: Scalars['Boolean']['output'];
  /** How many points were overruled. */
  readonly overruled: Scalars['Int']['output'];
  readonly pointCount: Scalars['Int']['output'];
  /** The first few of them. */
  readonly points: ReadonlyArray<BriefPoint>;
  /** What is said in place of points; blank where there are points. */
  readonly remark: Scalars['String']['output'];
};

export type BriefChanges = {
  readonly __typename: 'BriefChanges';
  readonly added: BriefItems;
  readonly altered: BriefItems;
  /** The exact canonical text that was signed, to be held against the one that was handed in. */
  readonly document: Scalars['String']['output'];
  /** SHA-256 of the text that was signed. */
  readonly hash: Scalars['String']['output'];
  readonly isRevoked: Scalars['Boolean']['output'];
  /** The release that the signed text was made from. */
  readonly releaseNumber: Scalars['String']['output'];
  readonly removed: BriefItems;
  readonly signedAt: Scalars['Instant']['output'];
  readonly signedBy: Person;
};

export type BriefItem = {
  readonly __typename: 'BriefItem';
  readonly itemId: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
};

/** How many items there are, and the first few of them. */
export type BriefItems = {
  readonly __typename: 'BriefItems';
  readonly count: Scalars['Int']['output'];
  readonly first: ReadonlyArray<BriefItem>;
};

export type BriefLocal = {
  readonly __typename: 'BriefLocal';
  readonly adapted: BriefItems;
  /** How much of its words is from the national text, in whole percents. */
  readonly nationalPercent: Scalars['Int']['output'];
  readonly own: BriefItems;
  readonly ownWords: Scalars['Int']['output'];
  readonly rejected: BriefItems;
  readonly reliedOn: Scalars['Int']['output'];
};

export type BriefMeasure = {
  readonly __typename: 'BriefMeasure';
  readonly due: Maybe<Scalars['Day']['output']>;
  readonly owner: Scalars['String']['output'];
  readonly riskId: Scalars['ID']['output'];
  /** One of: overdue, due, no-day. */
  readonly state: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

export type BriefMeasures = {
  readonly __typename: 'BriefMeasures';
  readonly all: Scalars['Int']['output'];
  readonly inPlace: Scalars['Int']['output'];
  readonly overdue: Scalars['Int']['output'];
  /** The first few of them. */
  readonly waiting: ReadonlyArray<BriefMeasure>;
  /** How many are not in place. */
  readonly waitingCount: Scalars['Int']['output'];
};

export type BriefPeople = {
  readonly __typename: 'BriefPeople';
  readonly categories: ReadonlyArray<Scalars['String']['output']>;
  /** How many people a year the largest activity is about; null where none says so. */
  readonly mostInAYear: Maybe<Scalars['Int']['output']>;
  readonly regimes: ReadonlyArray<Scalars['String']['output']>;
  /** How many activities are sensitive. */
  readonly sensitive: Scalars['Int']['output'];
  /** How many activities name no category of people. */
  readonly unsaid: Scalars['Int']['output'];
};

export type BriefPoint = {
  readonly __typename: 'BriefPoint';
  /** Null while nobody has decided. */
  readonly answer: Maybe<PointAnswer>;
  readonly pointId: Scalars['ID']['output'];
  readonly text: Scalars['String']['output'];
};

export type BriefProcessing = {
  readonly __typename: 'BriefProcessing';
  readonly activities: BriefItems;
  readonly componentCount: Scalars['Int']['output'];
  /** The first few of them. */
  readonly components: ReadonlyArray<Scalars['ID']['output']>;
  readonly controller: Scalars['String']['output'];
  readonly releaseNumber: Scalars['String']['output'];
  /** The section that tells of the activities; null where there is none. */
  readonly section: Maybe<Scalars['String']['output']>;
  readonly serviceId: Scalars['ID']['output'];
  readonly stages: ReadonlyArray<Scalars['StageKind']['output']>;
  /** How many people may use the service; 0 where that is not answered. */
  readonly users: Scalars['Int']['output'];
};

export type BriefRisk = {
  readonly __typename: 'BriefRisk';
  readonly after: Maybe<Scalars['Level']['output']>;
  readonly before: Maybe<Scalars['Level']['output']>;
  readonly itemId: Scalars['ID']['output'];
  readonly now: Maybe<Scalars['Level']['output']>;
  readonly setByHand: Scalars['Boolean']['output'];
  readonly title: Scalars['String']['output'];
};

export type BriefRisks = {
  readonly __typename: 'BriefRisks';
  /** The highest level once every measure is in place. */
  readonly after: Maybe<Scalars['Level']['output']>;
  readonly count: Scalars['Int']['output'];
  readonly highNow: Scalars['Int']['output'];
  readonly highest: ReadonlyArray<BriefRisk>;
  readonly notScored: Scalars['Int']['output'];
  /** The highest level with only the measures that are in place. */
  readonly now: Maybe<Scalars['Level']['output']>;
};

export type BringBackClauseInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly agreementId: Scalars['ID']['input'];
  /** What stands now. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly limbId: Scalars['ID']['input'];
  /** Which of its earlier mappings. */
  readonly version: Scalars['Int']['input'];
};

export type BringBackClauseResult = AgreementSaved | BadInput | NotAllowed | NotThere | SentBefore | StaleVersion;

export type BringBackEvidenceInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  /** A file that was taken out. */
  readonly fileId: Scalars['ID']['input'];
};

export type BringBackEvidenceResult = AnswerSaved | BadInput | BarredByPart | NotAllowed | NotNow | NotThere | SentBefore;

export type BringBackInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  /** What stands now; of a removed row, the version under which it was removed. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** An item, or a row that was removed. */
  readonly itemId: Scalars['ID']['input'];
  /** Which of its earlier answers. */
  readonly version: Scalars['Int']['input'];
};

export type BringBackMarkInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  /** The mark that stands now. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly itemId: Scalars['ID']['input'];
  /** Which of its earlier marks. */
  readonly version: Scalars['Int']['input'];
};

export type BringBackMarkResult = AssessmentMoved | BadInput | BarredByPart | NotAllowed | NotNow | NotThere | SentBefore | StaleVersion;

export type BringBackResult = AnswerSaved | BadInput | BarredByPart | NotAllowed | NotNow | NotThere | SentBefore | StaleVersion;

export type BringBackTemplateItemInput = {
  readonly actId: Scalars['ActId']['input'];
  /** What stands now; of a retired item, the version under which it was retired. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** An item of the draft, or one that was retired. */
  readonly itemId: Scalars['ID']['input'];
  readonly templateId: Scalars['ID']['input'];
  /** Which of its earlier texts. */
  readonly version: Scalars['Int']['input'];
};

export type BringBackTemplateItemResult = BadInput | NotAllowed | NotThere | SentBefore | StaleVersion | TemplateSaved;

export type ClaimCount = {
  readonly __typename: 'ClaimCount';
  readonly claim: Scalars['Claim']['output'];
  readonly count: Scalars['Int']['output'];
};

export type ClauseHistory = {
  readonly __typename: 'ClauseHistory';
  readonly earlier: ReadonlyArray<ClauseMapping>;
  readonly limbId: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
};

export type ClauseMapping = {
  readonly __typename: 'ClauseMapping';
  readonly accepted: Maybe<WordsAccepted>;
  readonly at: Scalars['Instant']['output'];
  readonly by: Person;
  /** Given before each regime had a verdict of its own: it counts for nothing until it is said again. */
  readonly carriedOver: Scalars['Boolean']['output'];
  readonly locator: Scalars['String']['output'];
  readonly quotation: Scalars['String']['output'];
  readonly verdict: Scalars['ClauseVerdict']['output'];
  readonly version: Scalars['Int']['output'];
  /** Why the same words meet this limb as well as others; empty where nobody was asked. */
  readonly whyAgain: Scalars['String']['output'];
};

export type CloseInspectionInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly inspectionId: Scalars['ID']['input'];
};

export type CloseInspectionResult = InspectionMoved | NotAllowed | NotThere | SentBefore;

export type CloseStageInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly reason: Scalars['String']['input'];
  readonly serviceId: Scalars['ID']['input'];
  readonly stage: Scalars['StageKind']['input'];
};

export type CloseStageResult = BadInput | GateMoved | NotAllowed | NotThere | SentBefore;

export type Closing = {
  readonly __typename: 'Closing';
  readonly at: Scalars['Instant']['output'];
  readonly by: Person;
  readonly reason: Scalars['String']['output'];
};

/** A day on which provisions of the catalogue changed, and what of the own organisation it touches. */
export type Commencement = {
  readonly __typename: 'Commencement';
  readonly assessments: ReadonlyArray<TouchedAssessment>;
  readonly changes: ReadonlyArray<ProvisionChange>;
  readonly confidence: Scalars['Confidence']['output'];
  readonly day: Scalars['Day']['output'];
  readonly id: Scalars['ID']['output'];
  /** Whether a signature given before it has to be given again. */
  readonly material: Scalars['Boolean']['output'];
  readonly source: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
};

export type Component = {
  readonly __typename: 'Component';
  readonly about: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** Id of the processor that runs it. */
  readonly processor: Scalars['ID']['output'];
  /** Whether it records people: their voices, their faces, what they said. */
  readonly records: Scalars['Boolean']['output'];
};

export type ConfirmDepartureInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly itemId: Scalars['ID']['input'];
};

export type ConfirmDepartureResult = AnswerSaved | BadInput | BarredByPart | NotAllowed | NotNow | NotThere | SentBefore | StaleVersion;

export type ConfirmOverrideInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  readonly overrideId: Scalars['ID']['input'];
};

export type ConfirmOverrideResult = AssessmentMoved | BarredByPart | NotAllowed | NotNow | NotThere | SentBefore;

/** Why an agreement binds the processor though its legal entity is no party, and the document that shows it. */
export type Counterparty = {
  readonly __typename: 'Counterparty';
  readonly fileHash: Scalars['String']['output'];
  readonly fileName: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
};

export type CounterpartyInput = {
  /** Base64; 5 MB at most before encoding. */
  readonly fileBase64: Scalars['String']['input'];
  readonly fileName: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

export type DecideAssessmentInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly answers: ReadonlyArray<PointAnswerInput>;
  readonly assessmentId: Scalars['ID']['input'];
  readonly conditions: ReadonlyArray<Scalars['String']['input']>;
  readonly hash: Scalars['String']['input'];
  /** Null where nothing is chosen: refused with everything else that is wrong. */
  readonly kind?: InputMaybe<Scalars['DecisionKind']['input']>;
  /** Why it is rejected or referred. Needed where it is referred though no high risk remains. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly residualRiskAccepted: Scalars['Boolean']['input'];
  readonly reviewBy: Scalars['TypedDay']['input'];
};

export type DecideAssessmentResult = AssessmentMoved | BadInput | BarredByPart | Blocked | HashMoved | NotAllowed | NotNow | NotThere | SentBefore | StepUpNeeded | Untrained;

export type DecideScreeningInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  /** The hash of the screening that was read. */
  readonly hash: Scalars['String']['input'];
  readonly reviewBy: Scalars['TypedDay']['input'];
};

export type DecideScreeningResult = AssessmentMoved | BadInput | BarredByPart | HashMoved | NotAllowed | NotThere | SentBefore | StepUpNeeded | Untrained;

export type Decision = {
  readonly __typename: 'Decision';
  readonly answers: ReadonlyArray<PointAnswer>;
  readonly at: Scalars['Instant']['output'];
  readonly by: Person;
  /** The certificate, exactly as it was hashed. */
  readonly certificate: Scalars['String']['output'];
  readonly certificateHash: Scalars['String']['output'];
  readonly conditions: ReadonlyArray<Scalars['String']['output']>;
  /** Null where it is not referred. */
  readonly ground: Maybe<Scalars['ReferralGround']['output']>;
  readonly hash: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['DecisionKind']['output'];
  /** Why it was rejected or referred; blank where nothing was said. */
  readonly reason: Scalars['String']['output'];
  readonly residualRiskAccepted: Scalars['Boolean']['output'];
  readonly reviewBy: Scalars['Day']['output'];
  readonly revocation: Maybe<Revocation>;
};

export type DeclineMeasuresInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  /** The hash of the document that was read. */
  readonly hash: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

export type DeclineMeasuresResult = AssessmentMoved | BadInput | BarredByPart | HashMoved | NotAllowed | NotNow | NotThere | SentBefore;

export type DepartFromLevelInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly itemId: Scalars['ID']['input'];
  /** Null to go back to the level of the matrix. */
  readonly level?: InputMaybe<Scalars['Level']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type DepartFromLevelResult = AnswerSaved | BadInput | BarredByPart | NotAllowed | NotNow | NotThere | SentBefore | StaleVersion;

export type Departure = {
  readonly __typename: 'Departure';
  readonly by: Person;
  readonly confirmedBy: Maybe<Person>;
  readonly level: Scalars['Level']['output'];
  readonly reason: Scalars['String']['output'];
};

export type DiscardChangesInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  /** The hash of the text that was read. */
  readonly hash: Scalars['String']['input'];
};

export type DiscardChangesResult = AssessmentMoved | BadInput | BarredByPart | HashMoved | NotAllowed | NotNow | NotThere | SentBefore;

export type DraftItem = {
  readonly __typename: 'DraftItem';
  readonly content: Maybe<Scalars['Content']['output']>;
  readonly deferred: Scalars['Boolean']['output'];
  readonly editedAt: Maybe<Scalars['Instant']['output']>;
  readonly editedBy: Maybe<Person>;
  readonly guidance: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['ContentKind']['output'];
  readonly law: ReadonlyArray<Scalars['String']['output']>;
  readonly minimumRows: Maybe<Scalars['Int']['output']>;
  readonly place: Scalars['Int']['output'];
  readonly placement: Scalars['Placement']['output'];
  readonly provenance: Scalars['Provenance']['output'];
  readonly retiredAt: Maybe<Scalars['Instant']['output']>;
  readonly section: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly when: Maybe<Scalars['When']['output']>;
};

export type EarlierAnswer = {
  readonly __typename: 'EarlierAnswer';
  readonly at: Scalars['Instant']['output'];
  readonly by: Person;
  readonly content: Maybe<Scalars['Content']['output']>;
  readonly departure: Maybe<Departure>;
  readonly reason: Scalars['String']['output'];
  readonly stance: Maybe<Scalars['Stance']['output']>;
  readonly version: Scalars['Int']['output'];
};

export type EditTemplateItemInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly content?: InputMaybe<Scalars['Content']['input']>;
  readonly deferred: Scalars['Boolean']['input'];
  /** The places that are to be left empty though somebody wrote there, as `WouldEmpty` names them. */
  readonly emptying?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly guidance: Scalars['String']['input'];
  readonly itemId: Scalars['ID']['input'];
  readonly law: ReadonlyArray<Scalars['String']['input']>;
  /** For a local table: how many rows it needs at least; null for a single answer. */
  readonly minimumRows?: InputMaybe<Scalars['WholeNumber']['input']>;
  readonly placement: Scalars['Placement']['input'];
  readonly templateId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
  readonly when?: InputMaybe<Scalars['When']['input']>;
};

export type EditTemplateItemResult = BadInput | NotAllowed | NotThere | SentBefore | StaleVersion | TemplateSaved | WouldEmpty;

export type EmptiedField = {
  readonly __typename: 'EmptiedField';
  readonly field: Scalars['String']['output'];
  /** What the field is called. */
  readonly name: Scalars['String']['output'];
};

export type EvidenceContent = {
  readonly __typename: 'EvidenceContent';
  readonly base64: Scalars['String']['output'];
  readonly fileName: Scalars['String']['output'];
  readonly fileType: Scalars['String']['output'];
};

export type EvidenceFile = {
  readonly __typename: 'EvidenceFile';
  readonly at: Scalars['Instant']['output'];
  readonly by: Person;
  readonly hash: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly itemId: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly size: Scalars['Int']['output'];
  /** The media type that the bytes show. */
  readonly type: Scalars['String']['output'];
};

export type FileSpace = {
  readonly __typename: 'FileSpace';
  /** Bytes, those of files that were taken out of a document as well. */
  readonly kept: Scalars['Float']['output'];
  /** Bytes. */
  readonly most: Scalars['Float']['output'];
};

export type Finding = {
  readonly __typename: 'Finding';
  readonly blocks: Scalars['Boolean']['output'];
  /** The least that the catalogue is sure of among the provisions cited. */
  readonly confidence: Scalars['Confidence']['output'];
  readonly field: Maybe<Scalars['String']['output']>;
  readonly itemId: Maybe<Scalars['ID']['output']>;
  readonly law: ReadonlyArray<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
  /** Whether a second person may agree that it does not hold here. */
  readonly overridable: Scalars['Boolean']['output'];
  readonly override: Maybe<FindingOverride>;
  /** Which of the rule's problems it is. */
  readonly problem: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  readonly rule: Scalars['String']['output'];
  /** One of: block, error, warn, info. */
  readonly severity: Scalars['String']['output'];
};

export type FindingOverride = {
  readonly __typename: 'FindingOverride';
  readonly at: Scalars['Instant']['output'];
  readonly by: Person;
  readonly confirmedBy: Maybe<Person>;
  readonly id: Scalars['ID']['output'];
  readonly reason: Scalars['String']['output'];
};

export type ForkReleaseInput = {
  readonly actId: Scalars['ActId']['input'];
  /** A matrix of the catalogue; the regulator's three by three where none is given. */
  readonly matrixId?: InputMaybe<Scalars['String']['input']>;
  readonly releaseId: Scalars['ID']['input'];
};

export type ForkReleaseResult = AlreadyForked | BadInput | NotAllowed | NotThere | ReleaseForked | SentBefore;

export type Gate = {
  readonly __typename: 'Gate';
  readonly conditions: ReadonlyArray<GateCondition>;
  /** How many cannot be judged yet. They hold the gate all the same. */
  readonly notKnownCount: Scalars['Int']['output'];
  /** What the signed assessment covers in this stage; null where no signature of this force stands. */
  readonly offer: Maybe<StageOffer>;
  readonly open: Scalars['Boolean']['output'];
  readonly opening: Maybe<Opening>;
  /** How many conditions are known not to be met. */
  readonly outstandingCount: Scalars['Int']['output'];
  /** Whether nothing is outstanding but the opening itself. */
  readonly readyToOpen: Scalars['Boolean']['output'];
  readonly request: Maybe<StageRequest>;
  readonly serviceId: Scalars['ID']['output'];
  readonly stage: Scalars['StageKind']['output'];
};

export type GateCondition = {
  readonly __typename: 'GateCondition';
  /** One of: statute, programme. */
  readonly addedBy: Scalars['String']['output'];
  readonly fixPage: Scalars['PlaceToPutRight']['output'];
  readonly id: Scalars['ConditionId']['output'];
  /** Whether it can be judged: false before the stage was asked for, or while no signature stands. It holds the gate all the same. */
  readonly known: Scalars['Boolean']['output'];
  readonly law: ReadonlyArray<Scalars['String']['output']>;
  readonly met: Scalars['Boolean']['output'];
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  readonly remedy: Scalars['String']['output'];
  /** What is met, what is missing, or why that cannot be said yet, in one sentence. */
  readonly sentence: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
};

export type GateHeld = Refusal & {
  readonly __typename: 'GateHeld';
  readonly message: Scalars['String']['output'];
  readonly outstanding: ReadonlyArray<GateCondition>;
  readonly wayForward: Scalars['String']['output'];
};

export type GateMoved = {
  readonly __typename: 'GateMoved';
  readonly gate: Gate;
};

export type GiveAdviceInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  /** Null where nothing is chosen: refused with everything else that is wrong. */
  readonly canProceed?: InputMaybe<Scalars['Boolean']['input']>;
  readonly hash: Scalars['String']['input'];
  /** Each of them has to be answered. None, where `remark` says that there is none. */
  readonly points: ReadonlyArray<Scalars['String']['input']>;
  readonly remark?: InputMaybe<Scalars['String']['input']>;
};

export type GiveAdviceResult = AssessmentMoved | BadInput | BarredByPart | Blocked | HashMoved | NotAllowed | NotNow | NotThere | SentBefore | Untrained;

export type GiveScreeningViewInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  /** The hash of the screening that was read. */
  readonly hash: Scalars['String']['input'];
  /** Null where nothing is chosen: refused with everything else that is wrong. */
  readonly needed?: InputMaybe<Scalars['Boolean']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type GiveScreeningViewResult = AssessmentMoved | BadInput | BarredByPart | HashMoved | NotAllowed | NotThere | SentBefore | Untrained;

/** What was read is no longer what stands. */
export type HashMoved = Refusal & {
  readonly __typename: 'HashMoved';
  readonly currentHash: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly wayForward: Scalars['String']['output'];
};

export type IdenticalRelease = Refusal & {
  readonly __typename: 'IdenticalRelease';
  readonly message: Scalars['String']['output'];
  readonly number: Scalars['String']['output'];
  readonly wayForward: Scalars['String']['output'];
};

/** One thing that is wrong in what was entered. */
export type InputProblem = {
  readonly __typename: 'InputProblem';
  /** Its place, as the form names it. */
  readonly field: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** What a regulator sees inside one force, read only. */
export type InspectedForce = {
  readonly __typename: 'InspectedForce';
  readonly agreements: ReadonlyArray<Agreement>;
  readonly assessments: ReadonlyArray<AssessmentSummary>;
  readonly gates: ReadonlyArray<Gate>;
  readonly inspection: Inspection;
  readonly organisation: Organisation;
  readonly signatories: ReadonlyArray<Signatory>;
};

export type Inspection = {
  readonly __typename: 'Inspection';
  readonly closedAt: Maybe<Scalars['Instant']['output']>;
  /** The last day on which anything can be read through it: its own, or that of its inspector's appointment. */
  readonly endsOn: Scalars['Day']['output'];
  readonly force: Organisation;
  readonly id: Scalars['ID']['output'];
  /** Whether the reader opened it: nobody else reads through it or closes it. */
  readonly mine: Scalars['Boolean']['output'];
  /** Whether it was neither closed nor has come to its end. */
  readonly open: Scalars['Boolean']['output'];
  readonly openedAt: Scalars['Instant']['output'];
  readonly openedBy: Scalars['String']['output'];
  readonly purpose: Scalars['String']['output'];
  readonly reads: ReadonlyArray<InspectionRead>;
  readonly regulator: Organisation;
};

export type InspectionMoved = {
  readonly __typename: 'InspectionMoved';
  readonly inspection: Inspection;
};

export type InspectionRead = {
  readonly __typename: 'InspectionRead';
  readonly at: Scalars['Instant']['output'];
  readonly subjectId: Scalars['ID']['output'];
  readonly subjectKind: Scalars['String']['output'];
};

export type ItemHistory = {
  readonly __typename: 'ItemHistory';
  readonly earlier: ReadonlyArray<EarlierAnswer>;
  readonly earlierMarks: ReadonlyArray<PublicationMark>;
  readonly itemId: Scalars['ID']['output'];
  readonly removed: Scalars['Boolean']['output'];
  /** Files that were held with it and were taken out. */
  readonly removedFiles: ReadonlyArray<RemovedFile>;
  /** The version that stands, or under which the row was removed; 0 where nobody has answered. */
  readonly version: Scalars['Int']['output'];
};

export type ItemInOutline = {
  readonly __typename: 'ItemInOutline';
  /** True as well where it is not asked. */
  readonly answered: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['ContentKind']['output'];
  /** Whether it is a table, of which the rows are answered. */
  readonly table: Scalars['Boolean']['output'];
  readonly tableId: Maybe<Scalars['ID']['output']>;
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type ItemQuestion = {
  readonly __typename: 'ItemQuestion';
  readonly askedAt: Scalars['Instant']['output'];
  readonly askedBy: Person;
  readonly id: Scalars['ID']['output'];
  readonly itemId: Scalars['ID']['output'];
  readonly itemTitle: Scalars['String']['output'];
  /** Whether the reader may resolve it. */
  readonly mayResolve: Scalars['Boolean']['output'];
  readonly replies: ReadonlyArray<ItemReply>;
  readonly resolvedAt: Maybe<Scalars['Instant']['output']>;
  readonly resolvedBy: Maybe<Person>;
  readonly text: Scalars['String']['output'];
};

export type ItemReply = {
  readonly __typename: 'ItemReply';
  readonly at: Scalars['Instant']['output'];
  readonly by: Person;
  readonly id: Scalars['ID']['output'];
  readonly text: Scalars['String']['output'];
};

export type LedgerConnection = {
  readonly __typename: 'LedgerConnection';
  readonly edges: ReadonlyArray<LedgerEdge>;
  readonly pageInfo: PageInfo;
};

export type LedgerEdge = {
  readonly __typename: 'LedgerEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: LedgerEntry;
};

export type LedgerEntry = {
  readonly __typename: 'LedgerEntry';
  readonly act: Scalars['String']['output'];
  readonly at: Scalars['Instant']['output'];
  /** Null where the system acted, or the person is not of the reader's organisation. */
  readonly by: Maybe<Person>;
  readonly hash: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly organisation: Organisation;
  readonly seq: Scalars['Int']['output'];
  readonly subjectId: Scalars['ID']['output'];
  readonly subjectKind: Scalars['String']['output'];
  /** What the item, the stage or the clause is called today that it is about; null of anything else, and of another organisation. */
  readonly subjectTitle: Maybe<Scalars['String']['output']>;
};

/** What one regime asks of an agreement under one clause. */
export type Limb = {
  readonly __typename: 'Limb';
  /** The clause of the national agreement template that it belongs to. */
  readonly clause: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly mapping: Maybe<ClauseMapping>;
  readonly note: Scalars['String']['output'];
  readonly provision: Scalars['String']['output'];
  /** One of: part-3, uk-gdpr. */
  readonly regime: Scalars['String']['output'];
  readonly required: Scalars['Boolean']['output'];
  /** How it stands: it counts as `counts` alone. */
  readonly standing: Scalars['LimbStanding']['output'];
  /** What the national agreement template says this clause must say; empty until a template is published. */
  readonly templateText: Scalars['String']['output'];
  readonly topic: Scalars['String']['output'];
};

/** How much of the document is the force's own: in shares and in words, never typed. */
export type Locality = {
  readonly __typename: 'Locality';
  readonly localWords: Scalars['Int']['output'];
  readonly sections: ReadonlyArray<SectionLocality>;
  /**
   * Of all words of the answers and rows that say something, the share from the national text, from 0 to 100: every word of
   * a text relied on, and of an adapted text each word that the national one has too, in whatever order.
   */
  readonly verbatimPercent: Scalars['Int']['output'];
};

export type MapClauseInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly agreementId: Scalars['ID']['input'];
  /** The places that are to be left empty though somebody wrote there, as `WouldEmpty` names them. */
  readonly emptying?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly limbId: Scalars['ID']['input'];
  readonly locator: Scalars['String']['input'];
  readonly quotation: Scalars['String']['input'];
  /** Null where nothing is chosen: refused with everything else that is wrong. */
  readonly verdict?: InputMaybe<Scalars['ClauseVerdict']['input']>;
  /** Asked where the same words stand for more than three limbs. */
  readonly whyAgain?: InputMaybe<Scalars['String']['input']>;
};

export type MapClauseResult = AgreementSaved | BadInput | NotAllowed | NotThere | SentBefore | StaleVersion | WouldEmpty;

export type MarkForPublicationInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  /** The places that are to be left empty though somebody wrote there, as `WouldEmpty` names them. */
  readonly emptying?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly exemptions: ReadonlyArray<Scalars['String']['input']>;
  readonly harm: Scalars['String']['input'];
  readonly itemIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Null where nothing is chosen: refused with everything else that is wrong. */
  readonly mark?: InputMaybe<Scalars['PublicationMarkWord']['input']>;
  readonly publicInterest: Scalars['String']['input'];
};

export type MarkForPublicationResult = AssessmentMoved | BadInput | BarredByPart | NotAllowed | NotNow | NotThere | SentBefore | WouldEmpty;

export type Me = {
  readonly __typename: 'Me';
  readonly acts: ReadonlyArray<Scalars['Act']['output']>;
  readonly organisation: Organisation;
  readonly person: Person;
  readonly roles: ReadonlyArray<Scalars['Role']['output']>;
  /** Seconds since this person last proved who they are. */
  readonly signedInSecondsAgo: Scalars['Int']['output'];
};

/** That a measure is in place, in the exact words that it has. */
export type MeasureInPlace = {
  readonly __typename: 'MeasureInPlace';
  readonly at: Scalars['Instant']['output'];
  readonly by: Person;
  readonly evidence: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly measure: Scalars['String']['output'];
  readonly since: Scalars['Day']['output'];
};

export type MeasuresApproval = {
  readonly __typename: 'MeasuresApproval';
  readonly at: Scalars['Instant']['output'];
  readonly by: Person;
};

export type MoveTemplateItemInput = {
  readonly actId: Scalars['ActId']['input'];
  /** The item that this one is to stand before; null for last. */
  readonly beforeItemId?: InputMaybe<Scalars['ID']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly itemId: Scalars['ID']['input'];
  readonly templateId: Scalars['ID']['input'];
};

export type MoveTemplateItemResult = NotAllowed | NotThere | SentBefore | StaleVersion | TemplateSaved;

export type Mutation = {
  readonly __typename: 'Mutation';
  readonly acceptClauseWords: AcceptClauseWordsResult;
  readonly addEvidence: AddEvidenceResult;
  readonly addTemplateItem: AddTemplateItemResult;
  readonly approveMeasures: ApproveMeasuresResult;
  readonly askForStage: AskForStageResult;
  readonly askQuestion: AskQuestionResult;
  readonly bringBack: BringBackResult;
  readonly bringBackClause: BringBackClauseResult;
  readonly bringBackEvidence: BringBackEvidenceResult;
  readonly bringBackMark: BringBackMarkResult;
  readonly bringBackTemplateItem: BringBackTemplateItemResult;
  readonly closeInspection: CloseInspectionResult;
  readonly closeStage: CloseStageResult;
  readonly confirmDeparture: ConfirmDepartureResult;
  readonly confirmOverride: ConfirmOverrideResult;
  readonly decideAssessment: DecideAssessmentResult;
  readonly decideScreening: DecideScreeningResult;
  readonly declineMeasures: DeclineMeasuresResult;
  readonly departFromLevel: DepartFromLevelResult;
  /** Every item says again what was signed. What is replaced stays in the history of its item. */
  readonly discardChanges: DiscardChangesResult;
  readonly editTemplateItem: EditTemplateItemResult;
  readonly forkRelease: ForkReleaseResult;
  readonly giveAdvice: GiveAdviceResult;
  readonly giveScreeningView: GiveScreeningViewResult;
  readonly mapClause: MapClauseResult;
  readonly markForPublication: MarkForPublicationResult;
  readonly moveTemplateItem: MoveTemplateItemResult;
  readonly openInspection: OpenInspectionResult;
  readonly openStage: OpenStageResult;
  readonly overrideFinding: OverrideFindingResult;
  readonly publishRelease: PublishReleaseResult;
  readonly recordAgreement: RecordAgreementResult;
  readonly recordMeasureInPlace: RecordMeasureInPlaceResult;
  readonly recordMeasuresInPlace: RecordMeasuresInPlaceResult;
  readonly recordTraining: RecordTrainingResult;
  readonly relyOnItems: RelyOnItemsResult;
  readonly removeEvidence: RemoveEvidenceResult;
  readonly removeRow: RemoveRowResult;
  readonly replyToQuestion: ReplyToQuestionResult;
  readonly resolveQuestion: ResolveQuestionResult;
  readonly retireTemplateItem: RetireTemplateItemResult;
  readonly revokeScreening: RevokeScreeningResult;
  readonly revokeSignature: RevokeSignatureResult;
  readonly saveAnswer: SaveAnswerResult;
  readonly saveRow: SaveRowResult;
  readonly sendBackAssessment: SendBackAssessmentResult;
  readonly submitAssessment: SubmitAssessmentResult;
  readonly takeBackAssessment: TakeBackAssessmentResult;
  readonly withdrawMeasureInPlace: WithdrawMeasureInPlaceResult;
  readonly withdrawOverride: WithdrawOverrideResult;
};


export type MutationAcceptClauseWordsArgs = {
  input: AcceptClauseWordsInput;
};


export type MutationAddEvidenceArgs = {
  input: AddEvidenceInput;
};


export type MutationAddTemplateItemArgs = {
  input: AddTemplateItemInput;
};


export type MutationApproveMeasuresArgs = {
  input: ApproveMeasuresInput;
};


export type MutationAskForStageArgs = {
  input: AskForStageInput;
};


export type MutationAskQuestionArgs = {
  input: AskQuestionInput;
};


export type MutationBringBackArgs = {
  input: BringBackInput;
};


export type MutationBringBackClauseArgs = {
  input: BringBackClauseInput;
};


export type MutationBringBackEvidenceArgs = {
  input: BringBackEvidenceInput;
};


export type MutationBringBackMarkArgs = {
  input: BringBackMarkInput;
};


export type MutationBringBackTemplateItemArgs = {
  input: BringBackTemplateItemInput;
};


export type MutationCloseInspectionArgs = {
  input: CloseInspectionInput;
};


export type MutationCloseStageArgs = {
  input: CloseStageInput;
};


export type MutationConfirmDepartureArgs = {
  input: ConfirmDepartureInput;
};


export type MutationConfirmOverrideArgs = {
  input: ConfirmOverrideInput;
};


export type MutationDecideAssessmentArgs = {
  input: DecideAssessmentInput;
};


export type MutationDecideScreeningArgs = {
  input: DecideScreeningInput;
};


export type MutationDeclineMeasuresArgs = {
  input: DeclineMeasuresInput;
};


export type MutationDepartFromLevelArgs = {
  input: DepartFromLevelInput;
};


export type MutationDiscardChangesArgs = {
  input: DiscardChangesInput;
};


export type MutationEditTemplateItemArgs = {
  input: EditTemplateItemInput;
};


export type MutationForkReleaseArgs = {
  input: ForkReleaseInput;
};


export type MutationGiveAdviceArgs = {
  input: GiveAdviceInput;
};


export type MutationGiveScreeningViewArgs = {
  input: GiveScreeningViewInput;
};


export type MutationMapClauseArgs = {
  input: MapClauseInput;
};


export type MutationMarkForPublicationArgs = {
  input: MarkForPublicationInput;
};


export type MutationMoveTemplateItemArgs = {
  input: MoveTemplateItemInput;
};


export type MutationOpenInspectionArgs = {
  input: OpenInspectionInput;
};


export type MutationOpenStageArgs = {
  input: OpenStageInput;
};


export type MutationOverrideFindingArgs = {
  input: OverrideFindingInput;
};


export type MutationPublishReleaseArgs = {
  input: PublishReleaseInput;
};


export type MutationRecordAgreementArgs = {
  input: RecordAgreementInput;
};


export type MutationRecordMeasureInPlaceArgs = {
  input: RecordMeasureInPlaceInput;
};


export type MutationRecordMeasuresInPlaceArgs = {
  input: RecordMeasuresInPlaceInput;
};


export type MutationRecordTrainingArgs = {
  input: RecordTrainingInput;
};


export type MutationRelyOnItemsArgs = {
  input: RelyOnItemsInput;
};


export type MutationRemoveEvidenceArgs = {
  input: RemoveEvidenceInput;
};


export type MutationRemoveRowArgs = {
  input: RemoveRowInput;
};


export type MutationReplyToQuestionArgs = {
  input: ReplyToQuestionInput;
};


export type MutationResolveQuestionArgs = {
  input: ResolveQuestionInput;
};


export type MutationRetireTemplateItemArgs = {
  input: RetireTemplateItemInput;
};


export type MutationRevokeScreeningArgs = {
  input: RevokeScreeningInput;
};


export type MutationRevokeSignatureArgs = {
  input: RevokeSignatureInput;
};


export type MutationSaveAnswerArgs = {
  input: SaveAnswerInput;
};


export type MutationSaveRowArgs = {
  input: SaveRowInput;
};


export type MutationSendBackAssessmentArgs = {
  input: SendBackAssessmentInput;
};


export type MutationSubmitAssessmentArgs = {
  input: SubmitAssessmentInput;
};


export type MutationTakeBackAssessmentArgs = {
  input: TakeBackAssessmentInput;
};


export type MutationWithdrawMeasureInPlaceArgs = {
  input: WithdrawMeasureInPlaceInput;
};


export type MutationWithdrawOverrideArgs = {
  input: WithdrawOverrideInput;
};

export type NamedMeasureInput = {
  readonly itemId: Scalars['ID']['input'];
  /** The exact words of the measure. */
  readonly measure: Scalars['String']['input'];
};

export type NotAllowed = Refusal & {
  readonly __typename: 'NotAllowed';
  readonly act: Scalars['Act']['output'];
  readonly message: Scalars['String']['output'];
  readonly neededRoles: ReadonlyArray<Scalars['Role']['output']>;
  readonly wayForward: Scalars['String']['output'];
};

/** Not possible in the state that the assessment is in. */
export type NotNow = Refusal & {
  readonly __typename: 'NotNow';
  readonly message: Scalars['String']['output'];
  readonly state: Scalars['AssessmentState']['output'];
  readonly wayForward: Scalars['String']['output'];
};

/** Not there, or not yours: the same answer. */
export type NotThere = Refusal & {
  readonly __typename: 'NotThere';
  readonly message: Scalars['String']['output'];
  readonly wayForward: Scalars['String']['output'];
};

export type OfferedActivity = {
  readonly __typename: 'OfferedActivity';
  readonly components: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type OpenInspectionInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly forceId: Scalars['ID']['input'];
  readonly purpose: Scalars['String']['input'];
};

export type OpenInspectionResult = BadInput | InspectionMoved | NotAllowed | NotThere | SentBefore;

export type OpenStageInput = {
  readonly actId: Scalars['ActId']['input'];
  /** The request that was read. */
  readonly requestId: Scalars['ID']['input'];
  readonly serviceId: Scalars['ID']['input'];
  readonly stage: Scalars['StageKind']['input'];
  readonly until: Scalars['TypedDay']['input'];
};

export type OpenStageResult = AlreadyOpen | BadInput | GateHeld | GateMoved | NotAllowed | NotThere | SentBefore | StepUpNeeded | Untrained;

export type Opening = {
  readonly __typename: 'Opening';
  readonly at: Scalars['Instant']['output'];
  readonly by: Person;
  readonly certificate: Scalars['String']['output'];
  readonly certificateHash: Scalars['String']['output'];
  readonly closing: Maybe<Closing>;
  readonly id: Scalars['ID']['output'];
  readonly until: Scalars['Day']['output'];
};

export type Organisation = {
  readonly __typename: 'Organisation';
  readonly demonstration: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['OrganisationKind']['output'];
  readonly name: Scalars['String']['output'];
  readonly note: Scalars['String']['output'];
  readonly shortName: Scalars['String']['output'];
};

export type OverrideFindingInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  readonly field?: InputMaybe<Scalars['String']['input']>;
  readonly itemId?: InputMaybe<Scalars['ID']['input']>;
  readonly problem: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly rule: Scalars['String']['input'];
};

export type OverrideFindingResult = AssessmentMoved | BadInput | BarredByPart | NotAllowed | NotNow | NotThere | SentBefore;

/** What the own force claimed of its assessment, and in which words it is on record. */
export type OwnClaim = {
  readonly __typename: 'OwnClaim';
  readonly claim: Scalars['Claim']['output'];
  readonly statement: Statement;
};

export type PageInfo = {
  readonly __typename: 'PageInfo';
  readonly endCursor: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type Person = {
  readonly __typename: 'Person';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type PointAnswer = {
  readonly __typename: 'PointAnswer';
  readonly accepted: Scalars['Boolean']['output'];
  readonly pointId: Scalars['ID']['output'];
  readonly reason: Scalars['String']['output'];
};

export type PointAnswerInput = {
  readonly accepted: Scalars['Boolean']['input'];
  readonly pointId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type Processor = {
  readonly __typename: 'Processor';
  readonly confidence: Scalars['Confidence']['output'];
  /** Where that entity is established, as an ISO 3166 code. */
  readonly country: Scalars['String']['output'];
  /** The legal entity that contracts, as far as it is known. */
  readonly entity: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** The country whose courts can reach the parent company, as an ISO 3166 code. */
  readonly parentJurisdiction: Scalars['String']['output'];
  readonly source: Scalars['String']['output'];
};

export type ProvisionChange = {
  readonly __typename: 'ProvisionChange';
  readonly after: Maybe<Scalars['String']['output']>;
  readonly before: Maybe<Scalars['String']['output']>;
  readonly citation: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
};

export type PublicationMark = {
  readonly __typename: 'PublicationMark';
  readonly at: Scalars['Instant']['output'];
  readonly by: Person;
  /** Provision ids of the exemptions claimed. */
  readonly exemptions: ReadonlyArray<Scalars['String']['output']>;
  readonly harm: Scalars['String']['output'];
  readonly mark: Scalars['PublicationMarkWord']['output'];
  readonly publicInterest: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type PublishReleaseInput = {
  readonly actId: Scalars['ActId']['input'];
  /** The hash of the draft that the publisher read. */
  readonly draftHash: Scalars['String']['input'];
  readonly notes: Scalars['String']['input'];
  readonly templateId: Scalars['ID']['input'];
};

export type PublishReleaseResult = BadInput | BarredByPart | HashMoved | IdenticalRelease | NotAllowed | NotThere | ReleasePublished | SentBefore;

export type Query = {
  readonly __typename: 'Query';
  readonly agreement: Maybe<Agreement>;
  readonly agreementFile: Maybe<AgreementFile>;
  readonly agreements: ReadonlyArray<Agreement>;
  readonly assessment: Maybe<Assessment>;
  /** What is handed in, on one page. */
  readonly assessmentBrief: Maybe<AssessmentInBrief>;
  /** What was saved since a moment, by anybody: light enough to ask again and again. */
  readonly assessmentChanges: Maybe<AssessmentChanges>;
  readonly assessments: ReadonlyArray<AssessmentSummary>;
  readonly board: Board;
  readonly clauseHistory: Maybe<ClauseHistory>;
  /** The days on which the law of the catalogue changed, the latest first, and what of ours each touches. */
  readonly commencements: ReadonlyArray<Commencement>;
  readonly counterpartyFile: Maybe<AgreementFile>;
  readonly evidenceFile: Maybe<EvidenceContent>;
  /** How much the own organisation keeps in files, and how much it may. */
  readonly fileSpace: FileSpace;
  readonly gate: Maybe<Gate>;
  readonly gates: ReadonlyArray<Gate>;
  readonly inspectedAssessment: Maybe<Assessment>;
  readonly inspectedForce: Maybe<InspectedForce>;
  readonly inspection: Maybe<Inspection>;
  readonly inspections: ReadonlyArray<Inspection>;
  /** What an item said before it was replaced or its row removed, the latest first; null where no such item was answered. */
  readonly itemHistory: Maybe<ItemHistory>;
  readonly me: Me;
  /** The timeline across all organisations, for the programme and the regulator: who did what, never content. */
  readonly nationalTimeline: LedgerConnection;
  readonly organisations: ReadonlyArray<Organisation>;
  /** What the own force is on record as having claimed; null where nothing is. */
  readonly ownClaim: Maybe<OwnClaim>;
  readonly release: Maybe<Release>;
  readonly releases: ReadonlyArray<ReleaseSummary>;
  readonly service: Maybe<Service>;
  /** What the programmes roll out. */
  readonly services: ReadonlyArray<Service>;
  /** Who signs for the own force, and the training that lets them. */
  readonly signatories: ReadonlyArray<Signatory>;
  readonly tasks: ReadonlyArray<Task>;
  readonly template: Maybe<Template>;
  readonly templateItemHistory: Maybe<TemplateItemHistory>;
  readonly templates: ReadonlyArray<TemplateSummary>;
  /** The own organisation's timeline, newest first; at most 100 a page. */
  readonly timeline: LedgerConnection;
};


export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgreementFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgreementsArgs = {
  serviceId: Scalars['ID']['input'];
};


export type QueryAssessmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssessmentBriefArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssessmentChangesArgs = {
  id: Scalars['ID']['input'];
  since: Scalars['Instant']['input'];
};


export type QueryBoardArgs = {
  serviceId: Scalars['ID']['input'];
};


export type QueryClauseHistoryArgs = {
  agreementId: Scalars['ID']['input'];
  limbId: Scalars['ID']['input'];
};


export type QueryCounterpartyFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEvidenceFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGateArgs = {
  serviceId: Scalars['ID']['input'];
  stage: Scalars['StageKind']['input'];
};


export type QueryGatesArgs = {
  serviceId: Scalars['ID']['input'];
};


export type QueryInspectedAssessmentArgs = {
  assessmentId: Scalars['ID']['input'];
  inspectionId: Scalars['ID']['input'];
};


export type QueryInspectedForceArgs = {
  inspectionId: Scalars['ID']['input'];
};


export type QueryInspectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryItemHistoryArgs = {
  assessmentId: Scalars['ID']['input'];
  itemId: Scalars['ID']['input'];
};


export type QueryNationalTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOrganisationsArgs = {
  kind?: InputMaybe<Scalars['OrganisationKind']['input']>;
};


export type QueryOwnClaimArgs = {
  serviceId: Scalars['ID']['input'];
};


export type QueryReleaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServiceArgs = {
  serviceId: Scalars['ID']['input'];
};


export type QueryTemplateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTemplateItemHistoryArgs = {
  itemId: Scalars['ID']['input'];
  templateId: Scalars['ID']['input'];
};


export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type QuestionSaved = {
  readonly __typename: 'QuestionSaved';
  readonly assessment: Assessment;
  readonly question: ItemQuestion;
};

export type RecordAgreementInput = {
  readonly actId: Scalars['ActId']['input'];
  /** Where the processor's legal entity is no party: why the agreement binds it, and the document that shows it. */
  readonly counterparty?: InputMaybe<CounterpartyInput>;
  readonly effectiveFrom: Scalars['TypedDay']['input'];
  readonly effectiveUntil?: InputMaybe<Scalars['TypedDay']['input']>;
  /** The executed agreement, base64; 5 MB at most before encoding. */
  readonly fileBase64: Scalars['String']['input'];
  readonly fileName: Scalars['String']['input'];
  readonly parties: ReadonlyArray<Scalars['String']['input']>;
  readonly processor: Scalars['String']['input'];
  readonly serviceId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
};

export type RecordAgreementResult = AgreementSaved | BadInput | NotAllowed | SentBefore;

export type RecordMeasureInPlaceInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  readonly evidence: Scalars['String']['input'];
  readonly itemId: Scalars['ID']['input'];
  /** The exact words of the measure. */
  readonly measure: Scalars['String']['input'];
  readonly since: Scalars['TypedDay']['input'];
};

export type RecordMeasureInPlaceResult = AnswerSaved | BadInput | NotAllowed | NotThere | SentBefore;

export type RecordMeasuresInPlaceInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  readonly evidence: Scalars['String']['input'];
  /** Each becomes a record of its own, with the same day and the same proof; or none does. */
  readonly measures: ReadonlyArray<NamedMeasureInput>;
  readonly since: Scalars['TypedDay']['input'];
};

export type RecordMeasuresInPlaceResult = AssessmentMoved | BadInput | NotAllowed | NotThere | SentBefore;

/** A statement about oneself: nobody records the training of another. */
export type RecordTrainingInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly completedOn: Scalars['TypedDay']['input'];
  readonly course: Scalars['String']['input'];
  readonly provider: Scalars['String']['input'];
  readonly reference: Scalars['String']['input'];
  readonly validUntil: Scalars['TypedDay']['input'];
};

export type RecordTrainingResult = BadInput | NotAllowed | SentBefore | TrainingRecorded;

/** Other items point to this row. To remove it all the same, say so; what points to it will then point to nothing. */
export type ReferredTo = Refusal & {
  readonly __typename: 'ReferredTo';
  readonly message: Scalars['String']['output'];
  readonly referrers: ReadonlyArray<Referrer>;
  readonly wayForward: Scalars['String']['output'];
};

export type Referrer = {
  readonly __typename: 'Referrer';
  readonly itemId: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
};

export type Refusal = {
  /** One plain sentence addressed to the person who asked. */
  readonly message: Scalars['String']['output'];
  /** What they can do about it. */
  readonly wayForward: Scalars['String']['output'];
};

export type Release = {
  readonly __typename: 'Release';
  readonly hash: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly items: ReadonlyArray<ReleaseItem>;
  readonly kind: Scalars['String']['output'];
  readonly notes: Scalars['String']['output'];
  readonly number: Scalars['String']['output'];
  readonly publishedAt: Scalars['Instant']['output'];
  readonly serviceId: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
};

export type ReleaseForked = {
  readonly __typename: 'ReleaseForked';
  readonly assessment: Assessment;
};

export type ReleaseItem = {
  readonly __typename: 'ReleaseItem';
  readonly content: Maybe<Scalars['Content']['output']>;
  readonly deferred: Scalars['Boolean']['output'];
  readonly guidance: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['ContentKind']['output'];
  readonly law: ReadonlyArray<Scalars['String']['output']>;
  readonly minimumRows: Maybe<Scalars['Int']['output']>;
  readonly placement: Scalars['Placement']['output'];
  readonly provenance: Scalars['Provenance']['output'];
  readonly section: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly when: Maybe<Scalars['When']['output']>;
};

export type ReleasePublished = {
  readonly __typename: 'ReleasePublished';
  readonly release: Release;
  readonly template: Template;
};

export type ReleaseSummary = {
  readonly __typename: 'ReleaseSummary';
  readonly hash: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly itemCount: Scalars['Int']['output'];
  readonly kind: Scalars['String']['output'];
  readonly notes: Scalars['String']['output'];
  readonly number: Scalars['String']['output'];
  readonly publishedAt: Scalars['Instant']['output'];
  readonly serviceId: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
};

export type RelyOnItemsInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  /** National items of which the force has said nothing yet. Each becomes an answer of its own; or none does. */
  readonly itemIds: ReadonlyArray<Scalars['ID']['input']>;
};

export type RelyOnItemsResult = AssessmentMoved | BadInput | BarredByPart | NotAllowed | NotNow | NotThere | SentBefore;

export type RemoveEvidenceInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  readonly fileId: Scalars['ID']['input'];
};

export type RemoveEvidenceResult = AnswerSaved | BarredByPart | NotAllowed | NotNow | NotThere | SentBefore;

export type RemoveRowInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  /** Whether to remove it although other items point to it; not, where it is left out. */
  readonly confirmed?: InputMaybe<Scalars['Boolean']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly rowId: Scalars['ID']['input'];
};

export type RemoveRowResult = BarredByPart | NotAllowed | NotNow | NotThere | ReferredTo | RowRemoved | SentBefore | StaleVersion;

export type RemovedFile = {
  readonly __typename: 'RemovedFile';
  readonly hash: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly removedAt: Scalars['Instant']['output'];
  readonly removedBy: Person;
  /** Bytes. */
  readonly size: Scalars['Int']['output'];
  readonly type: Scalars['String']['output'];
};

export type ReplyToQuestionInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  readonly questionId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type ReplyToQuestionResult = BadInput | NotAllowed | NotNow | NotThere | QuestionSaved | SentBefore;

export type ResolveQuestionInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  readonly questionId: Scalars['ID']['input'];
};

export type ResolveQuestionResult = NotAllowed | NotNow | NotThere | QuestionSaved | SentBefore;

export type RetireTemplateItemInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly itemId: Scalars['ID']['input'];
  readonly templateId: Scalars['ID']['input'];
};

export type RetireTemplateItemResult = NotAllowed | NotThere | SentBefore | StaleVersion | TemplateSaved;

export type Revocation = {
  readonly __typename: 'Revocation';
  readonly at: Scalars['Instant']['output'];
  readonly by: Person;
  readonly reason: Scalars['String']['output'];
};

export type RevokeScreeningInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type RevokeScreeningResult = AssessmentMoved | BadInput | NotAllowed | NotThere | SentBefore;

export type RevokeSignatureInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type RevokeSignatureResult = AssessmentMoved | BadInput | NotAllowed | NotNow | NotThere | SentBefore;

/** One passage from handing in to decision. */
export type Round = {
  readonly __typename: 'Round';
  readonly advice: Maybe<Advice>;
  readonly decision: Maybe<Decision>;
  /** The exact canonical text that was sealed, which `hash` is the SHA-256 of. */
  readonly document: Scalars['String']['output'];
  readonly hash: Scalars['String']['output'];
  readonly measuresApproval: Maybe<MeasuresApproval>;
  /** Null while its readers have it. */
  readonly sentBack: Maybe<SendingBack>;
  readonly submissionId: Scalars['ID']['output'];
  readonly submittedAt: Scalars['Instant']['output'];
  readonly submittedBy: Person;
};

export type RowRemoved = {
  readonly __typename: 'RowRemoved';
  readonly assessment: Assessment;
};

export type SaveAnswerInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  /** The force's own text: for a local item, or where the national one is adapted. */
  readonly content?: InputMaybe<Scalars['Content']['input']>;
  /** The fields that are to be left empty though something stands there; none, where it is left out. */
  readonly emptying?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly itemId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  /** For a national or locked item; null for a local one. */
  readonly stance?: InputMaybe<Scalars['Stance']['input']>;
};

export type SaveAnswerResult = AnswerSaved | BadInput | BarredByPart | NotAllowed | NotNow | NotThere | SentBefore | StaleVersion | WouldEmpty;

export type SaveRowInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  readonly content: Scalars['Content']['input'];
  /** The fields that are to be left empty though something stands there; none, where it is left out. */
  readonly emptying?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly expectedVersion: Scalars['Int']['input'];
  /** Null to add a row. */
  readonly rowId?: InputMaybe<Scalars['ID']['input']>;
  readonly tableId: Scalars['ID']['input'];
};

export type SaveRowResult = AnswerSaved | BadInput | BarredByPart | NotAllowed | NotNow | NotThere | SentBefore | StaleVersion | WouldEmpty;

/** Whether an assessment is needed, worked out from the screening item. */
export type Screening = {
  readonly __typename: 'Screening';
  /** The criteria that call for an assessment, by id. */
  readonly because: ReadonlyArray<Scalars['String']['output']>;
  /** The decision that no assessment is needed, while it stands. */
  readonly decision: Maybe<ScreeningDecision>;
  /** SHA-256 of the screening as it stands: what a view or a decision is bound to. */
  readonly hash: Scalars['String']['output'];
  /** Null where the document has no screening item. */
  readonly itemId: Maybe<Scalars['ID']['output']>;
  /** One of: needed, not-needed, unanswered. Computed. */
  readonly result: Scalars['String']['output'];
  /** The data protection officer's view of the screening as it stands; null where there is none on this hash. */
  readonly view: Maybe<ScreeningView>;
};

export type ScreeningDecision = {
  readonly __typename: 'ScreeningDecision';
  readonly at: Scalars['Instant']['output'];
  readonly by: Person;
  readonly certificate: Scalars['String']['output'];
  readonly certificateHash: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly reviewBy: Scalars['Day']['output'];
};

export type ScreeningView = {
  readonly __typename: 'ScreeningView';
  readonly at: Scalars['Instant']['output'];
  readonly by: Person;
  readonly needed: Scalars['Boolean']['output'];
  readonly reason: Scalars['String']['output'];
};

export type SectionLocality = {
  readonly __typename: 'SectionLocality';
  readonly items: Scalars['Int']['output'];
  readonly localWords: Scalars['Int']['output'];
  readonly nationalWords: Scalars['Int']['output'];
  readonly reliedOn: Scalars['Int']['output'];
  readonly section: Scalars['String']['output'];
  readonly verbatimPercent: Scalars['Int']['output'];
};

export type SendBackAssessmentInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  /** The hash of the document that was read. */
  readonly hash: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

export type SendBackAssessmentResult = AssessmentMoved | BadInput | BarredByPart | HashMoved | NotAllowed | NotNow | NotThere | SentBefore;

/** What was handed in goes back to writing, with reasons. */
export type SendingBack = {
  readonly __typename: 'SendingBack';
  readonly at: Scalars['Instant']['output'];
  readonly by: Person;
  /** One of: adviser, approver-of-measures. */
  readonly part: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
};

/** The same person sent something else under the id of this act, and that was done. Nothing more was done now. */
export type SentBefore = Refusal & {
  readonly __typename: 'SentBefore';
  readonly message: Scalars['String']['output'];
  readonly wayForward: Scalars['String']['output'];
};

/** What a programme rolls out. */
export type Service = {
  readonly __typename: 'Service';
  readonly components: ReadonlyArray<Component>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** Those that run its components, and those that help to. */
  readonly processors: ReadonlyArray<Processor>;
  readonly source: Scalars['String']['output'];
  /** The item of its templates that says how many people may use it. */
  readonly usersItem: Scalars['ID']['output'];
};

/** Somebody of the own force who is appointed to a role that signs, and their evidence of training in Part 3. */
export type Signatory = {
  readonly __typename: 'Signatory';
  readonly person: Person;
  /** The one that counts longest first. */
  readonly records: ReadonlyArray<TrainingRecord>;
  readonly roles: ReadonlyArray<Scalars['Role']['output']>;
  /** The last day on which they can sign; null where no record is in date today. Always computed. */
  readonly trainedUntil: Maybe<Scalars['Day']['output']>;
};

export type StageCount = {
  readonly __typename: 'StageCount';
  readonly count: Scalars['Int']['output'];
  readonly stage: Scalars['StageKind']['output'];
};

export type StageOffer = {
  readonly __typename: 'StageOffer';
  /** The activities assessed for this stage, each with the components that it was assessed with. */
  readonly activities: ReadonlyArray<OfferedActivity>;
  readonly components: ReadonlyArray<Scalars['String']['output']>;
  /** How many people the other stages that are open leave for it. */
  readonly users: Scalars['Int']['output'];
};

export type StageRequest = {
  readonly __typename: 'StageRequest';
  readonly activities: ReadonlyArray<ActivityName>;
  readonly at: Scalars['Instant']['output'];
  readonly by: Person;
  readonly components: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly stage: Scalars['StageKind']['output'];
  readonly syntheticDataAttested: Scalars['Boolean']['output'];
  readonly users: Scalars['Int']['output'];
};

/** Somebody saved this first. What they saved is here, and nothing of yours was written. */
export type StaleVersion = Refusal & {
  readonly __typename: 'StaleVersion';
  readonly currentContent: Maybe<Scalars['Content']['output']>;
  readonly currentReason: Maybe<Scalars['String']['output']>;
  readonly currentStance: Maybe<Scalars['Stance']['output']>;
  readonly currentVersion: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  readonly savedBy: Maybe<Person>;
  readonly wayForward: Scalars['String']['output'];
};

export type Statement = {
  readonly __typename: 'Statement';
  readonly basis: Scalars['String']['output'];
  readonly confidence: Scalars['String']['output'];
  readonly firstTranche: Scalars['Boolean']['output'];
  readonly inferred: Scalars['Boolean']['output'];
  readonly on: Scalars['Day']['output'];
  readonly reportedUse: Maybe<Scalars['String']['output']>;
  readonly source: Scalars['String']['output'];
};

export type StepUpNeeded = Refusal & {
  readonly __typename: 'StepUpNeeded';
  readonly maximumAgeSeconds: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  readonly wayForward: Scalars['String']['output'];
};

export type SubmitAssessmentInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  /** The hash of the document that was checked before handing in. */
  readonly hash: Scalars['String']['input'];
};

export type SubmitAssessmentResult = AssessmentMoved | Blocked | HashMoved | NotAllowed | NotNow | NotThere | SentBefore;

export type TakeBackAssessmentInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type TakeBackAssessmentResult = AssessmentMoved | BadInput | NotAllowed | NotNow | NotThere | SentBefore;

/** One thing that waits for this person. The portal turns act and subject into a sentence and a link. */
export type Task = {
  readonly __typename: 'Task';
  readonly act: Scalars['Act']['output'];
  readonly count: Scalars['Int']['output'];
  /** For a stage that is held though an opening of it runs: why, in sentences. Empty for everything else. */
  readonly heldBecause: ReadonlyArray<Scalars['String']['output']>;
  /** The item, the processor or the clause that the work begins with; null where it begins with the subject itself. */
  readonly itemId: Maybe<Scalars['ID']['output']>;
  readonly subjectId: Maybe<Scalars['ID']['output']>;
  readonly subjectKind: Scalars['String']['output'];
};

export type Template = {
  readonly __typename: 'Template';
  readonly authors: ReadonlyArray<Person>;
  readonly changedSinceRelease: Scalars['Boolean']['output'];
  readonly draftHash: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly items: ReadonlyArray<DraftItem>;
  readonly kind: Scalars['String']['output'];
  readonly releases: ReadonlyArray<ReleaseSummary>;
  readonly retiredItems: ReadonlyArray<DraftItem>;
  readonly serviceId: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
};

export type TemplateItemHistory = {
  readonly __typename: 'TemplateItemHistory';
  readonly earlier: ReadonlyArray<DraftItem>;
  readonly itemId: Scalars['ID']['output'];
  readonly retired: Scalars['Boolean']['output'];
  /** The version that stands, or under which the item was retired. */
  readonly version: Scalars['Int']['output'];
};

export type TemplateSaved = {
  readonly __typename: 'TemplateSaved';
  readonly template: Template;
};

export type TemplateSummary = {
  readonly __typename: 'TemplateSummary';
  /** Whether the draft differs from the latest release. */
  readonly changedSinceRelease: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly itemCount: Scalars['Int']['output'];
  /** One of: dpia, agreement. */
  readonly kind: Scalars['String']['output'];
  readonly releases: ReadonlyArray<ReleaseSummary>;
  readonly serviceId: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
};

export type TouchedAssessment = {
  readonly __typename: 'TouchedAssessment';
  readonly assessmentId: Scalars['ID']['output'];
  readonly findings: ReadonlyArray<Finding>;
  readonly items: ReadonlyArray<TouchedItem>;
  /** Whether it makes a signature that stands stale: a material change that has begun, after the signature. */
  readonly signature: Scalars['Boolean']['output'];
  readonly title: Scalars['String']['output'];
};

export type TouchedItem = {
  readonly __typename: 'TouchedItem';
  readonly id: Scalars['ID']['output'];
  readonly law: ReadonlyArray<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
};

export type TrainingRecord = {
  readonly __typename: 'TrainingRecord';
  readonly completedOn: Scalars['Day']['output'];
  readonly course: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly provider: Scalars['String']['output'];
  readonly recordedAt: Scalars['Instant']['output'];
  /** The number of the certificate, or where the evidence is kept. */
  readonly reference: Scalars['String']['output'];
  readonly validUntil: Scalars['Day']['output'];
};

export type TrainingRecorded = {
  readonly __typename: 'TrainingRecorded';
  readonly signatory: Signatory;
};

/** An item that no longer says what was signed, or a row that was added or removed since. */
export type UnsignedChange = {
  readonly __typename: 'UnsignedChange';
  /** Whether the files that are held with it differ. A row that was added or removed took its files with it. */
  readonly inFiles: Scalars['Boolean']['output'];
  /** Whether what it says differs. Only words can be discarded. */
  readonly inWords: Scalars['Boolean']['output'];
  readonly itemId: Scalars['ID']['output'];
  /** One of: changed, added, removed. */
  readonly kind: Scalars['String']['output'];
  readonly tableId: Maybe<Scalars['ID']['output']>;
  readonly title: Scalars['String']['output'];
};

/** No record of this person's training in Part 3 is in date, so they can sign nothing. */
export type Untrained = Refusal & {
  readonly __typename: 'Untrained';
  /** The last day that a record of theirs covered; null where there is none. */
  readonly lastValidUntil: Maybe<Scalars['Day']['output']>;
  readonly message: Scalars['String']['output'];
  readonly wayForward: Scalars['String']['output'];
};

export type WithdrawMeasureInPlaceInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  readonly inPlaceId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type WithdrawMeasureInPlaceResult = AnswerSaved | BadInput | NotAllowed | NotThere | SentBefore;

export type WithdrawOverrideInput = {
  readonly actId: Scalars['ActId']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  readonly overrideId: Scalars['ID']['input'];
};

export type WithdrawOverrideResult = AssessmentMoved | NotAllowed | NotNow | NotThere | SentBefore;

/** A second person's reason why words that name only the UK GDPR meet a limb of Part 3. */
export type WordsAccepted = {
  readonly __typename: 'WordsAccepted';
  readonly at: Scalars['Instant']['output'];
  readonly by: Person;
  readonly reason: Scalars['String']['output'];
};

/** Something stands here that somebody wrote, and nothing would. To save it all the same, name the fields in `emptying`. */
export type WouldEmpty = Refusal & {
  readonly __typename: 'WouldEmpty';
  readonly fields: ReadonlyArray<EmptiedField>;
  readonly message: Scalars['String']['output'];
  readonly wayForward: Scalars['String']['output'];
};
