/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment AgreementFacts_agreement on Agreement {\n    id\n    parties\n    effectiveFrom\n    effectiveUntil\n    inForce\n    fileName\n    fileSize\n    fileHash\n    recordedAt\n    recordedBy {\n      id\n      name\n    }\n  }\n": typeof types.AgreementFacts_AgreementFragmentDoc,
    "\n  query Agreement($id: ID!) {\n    agreement(id: $id) {\n      id\n      title\n      processor\n      fileName\n      ...AgreementFacts_agreement\n      ...ClauseTasks_agreement\n    }\n  }\n": typeof types.AgreementDocument,
    "\n  query Agreements($serviceId: ID!) {\n    agreements(serviceId: $serviceId) {\n      id\n      ...ProcessorAgreements_agreement\n    }\n  }\n": typeof types.AgreementsDocument,
    "\n  mutation MapClause($input: MapClauseInput!) {\n    mapClause(input: $input) {\n      __typename\n      ... on AgreementSaved {\n        agreement {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": typeof types.MapClauseDocument,
    "\n  query AgreementClause($id: ID!) {\n    agreement(id: $id) {\n      id\n      ...AgreementToMap\n    }\n  }\n": typeof types.AgreementClauseDocument,
    "\n  fragment ClauseTasks_agreement on Agreement {\n    id\n    clauses {\n      id\n      topic\n      part3\n      ukGdpr\n      required\n      mapping {\n        verdict\n      }\n    }\n  }\n": typeof types.ClauseTasks_AgreementFragmentDoc,
    "\n  query AgreementFile($id: ID!) {\n    agreementFile(id: $id) {\n      fileName\n      fileType\n      base64\n    }\n  }\n": typeof types.AgreementFileDocument,
    "\n  fragment ProcessorAgreements_agreement on Agreement {\n    id\n    processor\n    title\n    parties\n    effectiveFrom\n    effectiveUntil\n    inForce\n    clauses {\n      id\n      required\n      mapping {\n        verdict\n      }\n    }\n  }\n": typeof types.ProcessorAgreements_AgreementFragmentDoc,
    "\n  mutation RecordAgreement($input: RecordAgreementInput!) {\n    recordAgreement(input: $input) {\n      __typename\n      ... on AgreementSaved {\n        agreement {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": typeof types.RecordAgreementDocument,
    "\n  fragment AgreementToMap on Agreement {\n    id\n    title\n    clauses {\n      id\n      topic\n      part3\n      ukGdpr\n      note\n      templateText\n      required\n      mapping {\n        verdict\n        quotation\n        locator\n        version\n        at\n        by {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.AgreementToMapFragmentDoc,
    "\n  query Assessments {\n    assessments {\n      id\n      title\n      releaseNumber\n      state\n      startedAt\n      itemCount\n      answeredCount\n      blockingCount\n    }\n  }\n": typeof types.AssessmentsDocument,
    "\n  query AssessmentFindings($id: ID!) {\n    assessment(id: $id) {\n      id\n      title\n      findings {\n        rule\n        severity\n        itemId\n        field\n        message\n        remedy\n        law\n      }\n    }\n  }\n": typeof types.AssessmentFindingsDocument,
    "\n  query AssessmentHistoryPage($id: ID!) {\n    assessment(id: $id) {\n      id\n      title\n      ...AssessmentHistory_assessment\n    }\n  }\n": typeof types.AssessmentHistoryPageDocument,
    "\n  query RemovedFromAssessment($id: ID!) {\n    assessment(id: $id) {\n      id\n      title\n      removedItems {\n        id\n        title\n        content\n        at\n        by {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.RemovedFromAssessmentDocument,
    "\n  fragment AssessmentDocument on Assessment {\n    id\n    title\n    state\n    openToWriting\n    matrixId\n    matrixVersion\n    items {\n      id\n      tableId\n      section\n      kind\n      origin\n      placement\n      provenance\n      title\n      guidance\n      law\n      deferred\n      minimumRows\n      national\n      stance\n      reason\n      content\n      departure {\n        level\n        reason\n        by {\n          id\n          name\n        }\n        confirmedBy {\n          id\n          name\n        }\n      }\n      residualLevel\n      by {\n        id\n        name\n      }\n      at\n      version\n    }\n  }\n": typeof types.AssessmentDocumentFragmentDoc,
    "\n  query AssessmentInFull($id: ID!) {\n    assessment(id: $id) {\n      id\n      hash\n      controller {\n        id\n        name\n      }\n      round {\n        submissionId\n        hash\n        document\n        submittedAt\n        submittedBy {\n          id\n          name\n        }\n      }\n      ...AssessmentDocument\n    }\n  }\n": typeof types.AssessmentInFullDocument,
    "\n  mutation ConfirmDeparture($input: ConfirmDepartureInput!) {\n    confirmDeparture(input: $input) {\n      __typename\n      ... on AnswerSaved {\n        assessment {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": typeof types.ConfirmDepartureDocument,
    "\n  mutation DepartFromLevel($input: DepartFromLevelInput!) {\n    departFromLevel(input: $input) {\n      __typename\n      ... on AnswerSaved {\n        assessment {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": typeof types.DepartFromLevelDocument,
    "\n  mutation RemoveRow($input: RemoveRowInput!) {\n    removeRow(input: $input) {\n      __typename\n      ... on RowRemoved {\n        assessment {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": typeof types.RemoveRowDocument,
    "\n  mutation SaveAnswer($input: SaveAnswerInput!) {\n    saveAnswer(input: $input) {\n      __typename\n      ... on AnswerSaved {\n        item {\n          id\n          version\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": typeof types.SaveAnswerDocument,
    "\n  mutation SaveRow($input: SaveRowInput!) {\n    saveRow(input: $input) {\n      __typename\n      ... on AnswerSaved {\n        item {\n          id\n          version\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": typeof types.SaveRowDocument,
    "\n  query AssessmentOverview($id: ID!) {\n    assessment(id: $id) {\n      id\n      title\n      controller {\n        id\n        name\n      }\n      findings {\n        itemId\n        blocks\n      }\n      ...AssessmentDocument\n      ...WhereItStands_assessment\n      ...MoreOfIt_assessment\n      ...InspectionsOfIt_assessment\n    }\n  }\n": typeof types.AssessmentOverviewDocument,
    "\n  fragment InspectionsOfIt_assessment on Assessment {\n    id\n    inspections {\n      id\n      purpose\n      openedAt\n      closedAt\n      regulator {\n        id\n        name\n      }\n      reads {\n        subjectId\n        at\n      }\n    }\n  }\n": typeof types.InspectionsOfIt_AssessmentFragmentDoc,
    "\n  fragment MoreOfIt_assessment on Assessment {\n    id\n    openToWriting\n    removedItems {\n      id\n    }\n    round {\n      submissionId\n      decision {\n        id\n      }\n    }\n  }\n": typeof types.MoreOfIt_AssessmentFragmentDoc,
    "\n  fragment SignatureThatStands_assessment on Assessment {\n    id\n    hash\n    standing {\n      id\n      hash\n      reviewBy\n      at\n      by {\n        id\n        name\n      }\n    }\n  }\n": typeof types.SignatureThatStands_AssessmentFragmentDoc,
    "\n  fragment WhereItStands_assessment on Assessment {\n    id\n    state\n    openToWriting\n    releaseNumber\n    highestResidual\n    authors {\n      id\n      name\n    }\n    round {\n      submissionId\n      advice {\n        at\n      }\n      measuresApproval {\n        at\n      }\n    }\n    standing {\n      id\n    }\n    ...SignatureThatStands_assessment\n  }\n": typeof types.WhereItStands_AssessmentFragmentDoc,
    "\n  mutation GiveAdvice($input: GiveAdviceInput!) {\n    giveAdvice(input: $input) {\n      __typename\n      ... on AssessmentMoved {\n        assessment {\n          id\n          state\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": typeof types.GiveAdviceDocument,
    "\n  mutation DecideAssessment($input: DecideAssessmentInput!) {\n    decideAssessment(input: $input) {\n      __typename\n      ... on AssessmentMoved {\n        assessment {\n          id\n          state\n          openToWriting\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": typeof types.DecideAssessmentDocument,
    "\n  mutation SubmitAssessment($input: SubmitAssessmentInput!) {\n    submitAssessment(input: $input) {\n      __typename\n      ... on AssessmentMoved {\n        assessment {\n          id\n          state\n          openToWriting\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": typeof types.SubmitAssessmentDocument,
    "\n  query AssessmentToHandIn($id: ID!) {\n    assessment(id: $id) {\n      id\n      hash\n      findings {\n        rule\n        severity\n        blocks\n        itemId\n        field\n        message\n        remedy\n        law\n      }\n      ...AssessmentDocument\n    }\n  }\n": typeof types.AssessmentToHandInDocument,
    "\n  mutation ApproveMeasures($input: ApproveMeasuresInput!) {\n    approveMeasures(input: $input) {\n      __typename\n      ... on AssessmentMoved {\n        assessment {\n          id\n          state\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": typeof types.ApproveMeasuresDocument,
    "\n  mutation RevokeSignature($input: RevokeSignatureInput!) {\n    revokeSignature(input: $input) {\n      __typename\n      ... on AssessmentMoved {\n        assessment {\n          id\n          state\n          openToWriting\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": typeof types.RevokeSignatureDocument,
    "\n  mutation TakeBackAssessment($input: TakeBackAssessmentInput!) {\n    takeBackAssessment(input: $input) {\n      __typename\n      ... on AssessmentMoved {\n        assessment {\n          id\n          state\n          openToWriting\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": typeof types.TakeBackAssessmentDocument,
    "\n  fragment AssessmentRound on Assessment {\n    id\n    title\n    state\n    matrixId\n    highestResidual\n    controller {\n      id\n      name\n    }\n    round {\n      submissionId\n      hash\n      document\n      submittedAt\n      submittedBy {\n        id\n        name\n      }\n      advice {\n        canProceed\n        at\n        by {\n          id\n          name\n        }\n        points {\n          id\n          text\n        }\n      }\n      measuresApproval {\n        at\n        by {\n          id\n          name\n        }\n      }\n      decision {\n        ...DecisionToShow\n      }\n    }\n    standing {\n      ...DecisionToShow\n    }\n  }\n": typeof types.AssessmentRoundFragmentDoc,
    "\n  fragment DecisionToShow on Decision {\n    id\n    kind\n    at\n    by {\n      id\n      name\n    }\n    answers {\n      pointId\n      accepted\n      reason\n    }\n    conditions\n    reviewBy\n    certificate\n    certificateHash\n    revocation {\n      reason\n      at\n      by {\n        id\n        name\n      }\n    }\n  }\n": typeof types.DecisionToShowFragmentDoc,
    "\n  query AssessmentRoundPage($id: ID!) {\n    assessment(id: $id) {\n      id\n      ...AssessmentRound\n    }\n  }\n": typeof types.AssessmentRoundPageDocument,
    "\n  query AssessmentDocumentPage($id: ID!) {\n    assessment(id: $id) {\n      id\n      ...AssessmentDocument\n    }\n  }\n": typeof types.AssessmentDocumentPageDocument,
    "\n  query Board($serviceId: ID!) {\n    board(serviceId: $serviceId) {\n      serviceId\n      at\n      rows {\n        organisation {\n          id\n        }\n        ...BoardTable_row\n      }\n      claimCounts {\n        ...ClaimCounts_count\n      }\n      openCounts {\n        ...StageCounts_count\n      }\n    }\n  }\n": typeof types.BoardDocument,
    "\n  fragment BoardTable_row on BoardRow {\n    organisation {\n      id\n      name\n      shortName\n    }\n    claim\n    stages {\n      stage\n      open\n      asked\n      outstandingCount\n    }\n    shows\n    contradiction\n    ...ClaimCell_row\n    ...RecordCell_row\n  }\n": typeof types.BoardTable_RowFragmentDoc,
    "\n  fragment ClaimCell_row on BoardRow {\n    claim\n    statement {\n      on\n      source\n      basis\n      confidence\n      inferred\n      firstTranche\n      reportedUse\n    }\n  }\n": typeof types.ClaimCell_RowFragmentDoc,
    "\n  fragment ClaimCounts_count on ClaimCount {\n    claim\n    count\n  }\n": typeof types.ClaimCounts_CountFragmentDoc,
    "\n  fragment RecordCell_row on BoardRow {\n    shows\n    contradiction\n    signedAt\n    agreementsHeld\n  }\n": typeof types.RecordCell_RowFragmentDoc,
    "\n  fragment StageCounts_count on StageCount {\n    stage\n    count\n  }\n": typeof types.StageCounts_CountFragmentDoc,
    "\n  mutation AskForStage($input: AskForStageInput!) {\n    askForStage(input: $input) {\n      __typename\n      ... on GateMoved {\n        gate {\n          stage\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": typeof types.AskForStageDocument,
    "\n  query ActivitiesToAskFor($id: ID!) {\n    assessment(id: $id) {\n      id\n      standing {\n        id\n      }\n      items {\n        id\n        title\n        content\n      }\n    }\n  }\n": typeof types.ActivitiesToAskForDocument,
    "\n  mutation CloseStage($input: CloseStageInput!) {\n    closeStage(input: $input) {\n      __typename\n      ... on GateMoved {\n        gate {\n          stage\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": typeof types.CloseStageDocument,
    "\n  query Gates($serviceId: ID!) {\n    gates(serviceId: $serviceId) {\n      ...GateToShow\n    }\n    ownClaim(serviceId: $serviceId) {\n      claim\n    }\n  }\n": typeof types.GatesDocument,
    "\n  mutation OpenStage($input: OpenStageInput!) {\n    openStage(input: $input) {\n      __typename\n      ... on GateMoved {\n        gate {\n          stage\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": typeof types.OpenStageDocument,
    "\n  fragment GateToShow on Gate {\n    serviceId\n    stage\n    open\n    outstandingCount\n    readyToOpen\n    conditions {\n      id\n      title\n      met\n      sentence\n      remedy\n      law\n      addedBy\n      fixPage\n      missing\n    }\n    request {\n      id\n      components\n      activities {\n        id\n        name\n      }\n      users\n      syntheticDataAttested\n      at\n      by {\n        id\n        name\n      }\n    }\n    opening {\n      id\n      until\n      at\n      by {\n        id\n        name\n      }\n      certificate\n      certificateHash\n      closing {\n        reason\n        at\n        by {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.GateToShowFragmentDoc,
    "\n  query GatePage($serviceId: ID!, $stage: StageKind!) {\n    gate(serviceId: $serviceId, stage: $stage) {\n      ...GateToShow\n    }\n    ownClaim(serviceId: $serviceId) {\n      claim\n    }\n    assessments {\n      id\n      serviceId\n    }\n  }\n": typeof types.GatePageDocument,
    "\n  query Home {\n    tasks {\n      act\n      subjectKind\n      subjectId\n      count\n    }\n  }\n": typeof types.HomeDocument,
    "\n  mutation CloseInspection($input: CloseInspectionInput!) {\n    closeInspection(input: $input) {\n      __typename\n      ... on InspectionMoved {\n        inspection {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": typeof types.CloseInspectionDocument,
    "\n  fragment InspectedAgreements_force on InspectedForce {\n    agreements {\n      id\n      title\n      processor\n      parties\n      effectiveFrom\n      effectiveUntil\n      inForce\n      fileHash\n      metCount\n      ...InspectedClauses_agreement\n    }\n  }\n": typeof types.InspectedAgreements_ForceFragmentDoc,
    "\n  query InspectedAssessment($inspectionId: ID!, $assessmentId: ID!) {\n    inspectedAssessment(inspectionId: $inspectionId, assessmentId: $assessmentId) {\n      id\n      title\n      controller {\n        id\n        name\n      }\n      releaseNumber\n      state\n      hash\n      highestResidual\n      ...InspectedItems_assessment\n      ...InspectedRound_assessment\n      ...AssessmentHistory_assessment\n    }\n  }\n": typeof types.InspectedAssessmentDocument,
    "\n  fragment InspectedAssessments_force on InspectedForce {\n    inspection {\n      id\n    }\n    assessments {\n      id\n      title\n      releaseNumber\n      state\n      startedAt\n      itemCount\n      answeredCount\n      blockingCount\n    }\n  }\n": typeof types.InspectedAssessments_ForceFragmentDoc,
    "\n  fragment InspectedClauses_agreement on Agreement {\n    id\n    title\n    clauses {\n      id\n      topic\n      mapping {\n        verdict\n        quotation\n        locator\n      }\n    }\n  }\n": typeof types.InspectedClauses_AgreementFragmentDoc,
    "\n  fragment InspectedGates_force on InspectedForce {\n    gates {\n      serviceId\n      stage\n      open\n      outstandingCount\n      conditions {\n        id\n        title\n        met\n        sentence\n      }\n    }\n  }\n": typeof types.InspectedGates_ForceFragmentDoc,
    "\n  fragment InspectedItems_assessment on Assessment {\n    id\n    items {\n      id\n      section\n      origin\n      title\n      stance\n      reason\n      national\n      content\n      residualLevel\n      minimumRows\n      by {\n        id\n        name\n      }\n    }\n  }\n": typeof types.InspectedItems_AssessmentFragmentDoc,
    "\n  fragment InspectedRound_assessment on Assessment {\n    id\n    round {\n      submissionId\n      advice {\n        canProceed\n        points {\n          id\n          text\n        }\n        by {\n          id\n          name\n        }\n      }\n      measuresApproval {\n        by {\n          id\n          name\n        }\n      }\n      decision {\n        id\n        kind\n        residualRiskAccepted\n        conditions\n        reviewBy\n        answers {\n          pointId\n          accepted\n          reason\n        }\n        by {\n          id\n          name\n        }\n        revocation {\n          reason\n        }\n      }\n    }\n  }\n": typeof types.InspectedRound_AssessmentFragmentDoc,
    "\n  fragment InspectionCard_inspection on Inspection {\n    id\n    regulator {\n      id\n      name\n    }\n    force {\n      id\n      name\n    }\n    purpose\n    openedBy\n    openedAt\n    closedAt\n    reads {\n      subjectKind\n      subjectId\n      at\n    }\n  }\n": typeof types.InspectionCard_InspectionFragmentDoc,
    "\n  query InspectedForce($inspectionId: ID!) {\n    inspectedForce(inspectionId: $inspectionId) {\n      inspection {\n        id\n        purpose\n        openedBy\n        openedAt\n      }\n      organisation {\n        id\n        name\n      }\n      ...InspectedAssessments_force\n      ...InspectedAgreements_force\n      ...InspectedGates_force\n    }\n  }\n": typeof types.InspectedForceDocument,
    "\n  query Inspections {\n    inspections {\n      id\n      ...InspectionCard_inspection\n    }\n  }\n": typeof types.InspectionsDocument,
    "\n  mutation OpenInspection($input: OpenInspectionInput!) {\n    openInspection(input: $input) {\n      __typename\n      ... on InspectionMoved {\n        inspection {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": typeof types.OpenInspectionDocument,
    "\n  query ForcesToInspect {\n    organisations(kind: \"force\") {\n      id\n      name\n    }\n  }\n": typeof types.ForcesToInspectDocument,
    "\n  query LedgerExport {\n    ledgerExport\n  }\n": typeof types.LedgerExportDocument,
    "\n  mutation ForkRelease($input: ForkReleaseInput!) {\n    forkRelease(input: $input) {\n      __typename\n      ... on ReleaseForked {\n        assessment {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": typeof types.ForkReleaseDocument,
    "\n  query Published($id: ID!) {\n    release(id: $id) {\n      id\n      title\n      number\n      hash\n    }\n  }\n": typeof types.PublishedDocument,
    "\n  query Release($id: ID!) {\n    release(id: $id) {\n      id\n      kind\n      title\n      number\n      hash\n      notes\n      publishedAt\n      items {\n        id\n        section\n        kind\n        placement\n        provenance\n        title\n        guidance\n        law\n        deferred\n        content\n      }\n    }\n  }\n": typeof types.ReleaseDocument,
    "\n  query Releases {\n    releases {\n      id\n      kind\n      title\n      number\n      hash\n      notes\n      publishedAt\n      itemCount\n    }\n  }\n": typeof types.ReleasesDocument,
    "\n  mutation AddTemplateItem($input: AddTemplateItemInput!) {\n    addTemplateItem(input: $input) {\n      __typename\n      ... on TemplateSaved {\n        template {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": typeof types.AddTemplateItemDocument,
    "\n  query TemplateToAddTo($id: ID!) {\n    template(id: $id) {\n      id\n      kind\n      title\n    }\n  }\n": typeof types.TemplateToAddToDocument,
    "\n  fragment DraftInFull_template on Template {\n    id\n    items {\n      id\n      section\n      kind\n      placement\n      provenance\n      title\n      guidance\n      law\n      deferred\n      content\n    }\n  }\n": typeof types.DraftInFull_TemplateFragmentDoc,
    "\n  fragment DraftRow_item on DraftItem {\n    id\n    title\n    kind\n    placement\n    provenance\n    deferred\n    editedAt\n  }\n": typeof types.DraftRow_ItemFragmentDoc,
    "\n  fragment DraftSections_template on Template {\n    id\n    releases {\n      id\n      publishedAt\n    }\n    items {\n      id\n      section\n      title\n      version\n      ...DraftRow_item\n    }\n  }\n": typeof types.DraftSections_TemplateFragmentDoc,
    "\n  fragment EditItemForm_item on DraftItem {\n    id\n    title\n    guidance\n    placement\n    deferred\n    kind\n    content\n    version\n  }\n": typeof types.EditItemForm_ItemFragmentDoc,
    "\n  mutation EditTemplateItem($input: EditTemplateItemInput!) {\n    editTemplateItem(input: $input) {\n      __typename\n      ... on TemplateSaved {\n        template {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": typeof types.EditTemplateItemDocument,
    "\n  query TemplateItem($id: ID!) {\n    template(id: $id) {\n      id\n      title\n      items {\n        id\n        ...EditItemForm_item\n        ...ItemToRead_item\n      }\n    }\n  }\n": typeof types.TemplateItemDocument,
    "\n  fragment ItemToRead_item on DraftItem {\n    id\n    title\n    guidance\n    placement\n    kind\n    content\n  }\n": typeof types.ItemToRead_ItemFragmentDoc,
    "\n  fragment PublishForm_template on Template {\n    id\n    title\n    draftHash\n    changedSinceRelease\n    authors {\n      id\n      name\n    }\n    items {\n      id\n    }\n    releases {\n      id\n    }\n    ...DraftInFull_template\n  }\n": typeof types.PublishForm_TemplateFragmentDoc,
    "\n  mutation PublishRelease($input: PublishReleaseInput!) {\n    publishRelease(input: $input) {\n      __typename\n      ... on ReleasePublished {\n        release {\n          id\n        }\n        template {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": typeof types.PublishReleaseDocument,
    "\n  query TemplateToPublish($id: ID!) {\n    template(id: $id) {\n      id\n      ...PublishForm_template\n    }\n  }\n": typeof types.TemplateToPublishDocument,
    "\n  mutation RetireTemplateItem($input: RetireTemplateItemInput!) {\n    retireTemplateItem(input: $input) {\n      __typename\n      ... on TemplateSaved {\n        template {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": typeof types.RetireTemplateItemDocument,
    "\n  fragment RetiredItems_template on Template {\n    id\n    retiredItems {\n      id\n      title\n      retiredAt\n    }\n  }\n": typeof types.RetiredItems_TemplateFragmentDoc,
    "\n  query Template($id: ID!) {\n    template(id: $id) {\n      id\n      title\n      changedSinceRelease\n      releases {\n        id\n      }\n      ...DraftSections_template\n      ...RetiredItems_template\n      ...TemplateReleases_template\n    }\n  }\n": typeof types.TemplateDocument,
    "\n  fragment TemplateReleases_template on Template {\n    id\n    releases {\n      id\n      number\n      notes\n      publishedAt\n    }\n  }\n": typeof types.TemplateReleases_TemplateFragmentDoc,
    "\n  query Templates {\n    templates {\n      id\n      kind\n      title\n      serviceId\n      itemCount\n      changedSinceRelease\n      releases {\n        id\n        number\n      }\n    }\n  }\n": typeof types.TemplatesDocument,
    "\n  mutation MoveTemplateItem($input: MoveTemplateItemInput!) {\n    moveTemplateItem(input: $input) {\n      __typename\n      ... on TemplateSaved {\n        template {\n          id\n          changedSinceRelease\n          draftHash\n          ...DraftSections_template\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": typeof types.MoveTemplateItemDocument,
    "\n  fragment Entries_entry on LedgerEntry {\n    id\n    organisation {\n      id\n      name\n    }\n    seq\n    act\n    subjectKind\n    subjectId\n    by {\n      id\n      name\n    }\n    at\n    hash\n  }\n": typeof types.Entries_EntryFragmentDoc,
    "\n  query NationalTimeline($first: Int!, $after: String, $organisationId: ID) {\n    organisations {\n      id\n      name\n    }\n    nationalTimeline(first: $first, after: $after, organisationId: $organisationId) {\n      edges {\n        cursor\n        node {\n          id\n          ...Entries_entry\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.NationalTimelineDocument,
    "\n  query Timeline($first: Int!, $after: String) {\n    timeline(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...Entries_entry\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.TimelineDocument,
    "\n  fragment AssessmentHistory_assessment on Assessment {\n    id\n    history {\n      kind\n      at\n      detail\n      by {\n        id\n        name\n      }\n    }\n  }\n": typeof types.AssessmentHistory_AssessmentFragmentDoc,
    "\n  fragment RefusalNotice on Refusal {\n    message\n    wayForward\n    ... on NotAllowed {\n      act\n      neededRoles\n    }\n    ... on StaleVersion {\n      currentVersion\n      currentContent\n      currentStance\n      currentReason\n      savedBy {\n        id\n        name\n      }\n    }\n    ... on BadInput {\n      field\n    }\n    ... on NotNow {\n      state\n    }\n    ... on BarredByPart {\n      part\n    }\n    ... on HashMoved {\n      currentHash\n    }\n    ... on Blocked {\n      findings {\n        rule\n        itemId\n        field\n        message\n        remedy\n      }\n    }\n    ... on StepUpNeeded {\n      maximumAgeSeconds\n    }\n    ... on GateHeld {\n      outstanding {\n        id\n        title\n        sentence\n        remedy\n        fixPage\n      }\n    }\n    ... on IdenticalRelease {\n      number\n    }\n    ... on AlreadyForked {\n      assessmentId\n    }\n  }\n": typeof types.RefusalNoticeFragmentDoc,
    "\n  query Me {\n    me {\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        kind\n        name\n        shortName\n      }\n      roles\n      acts\n    }\n  }\n": typeof types.MeDocument,
};
const documents: Documents = {
    "\n  fragment AgreementFacts_agreement on Agreement {\n    id\n    parties\n    effectiveFrom\n    effectiveUntil\n    inForce\n    fileName\n    fileSize\n    fileHash\n    recordedAt\n    recordedBy {\n      id\n      name\n    }\n  }\n": types.AgreementFacts_AgreementFragmentDoc,
    "\n  query Agreement($id: ID!) {\n    agreement(id: $id) {\n      id\n      title\n      processor\n      fileName\n      ...AgreementFacts_agreement\n      ...ClauseTasks_agreement\n    }\n  }\n": types.AgreementDocument,
    "\n  query Agreements($serviceId: ID!) {\n    agreements(serviceId: $serviceId) {\n      id\n      ...ProcessorAgreements_agreement\n    }\n  }\n": types.AgreementsDocument,
    "\n  mutation MapClause($input: MapClauseInput!) {\n    mapClause(input: $input) {\n      __typename\n      ... on AgreementSaved {\n        agreement {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": types.MapClauseDocument,
    "\n  query AgreementClause($id: ID!) {\n    agreement(id: $id) {\n      id\n      ...AgreementToMap\n    }\n  }\n": types.AgreementClauseDocument,
    "\n  fragment ClauseTasks_agreement on Agreement {\n    id\n    clauses {\n      id\n      topic\n      part3\n      ukGdpr\n      required\n      mapping {\n        verdict\n      }\n    }\n  }\n": types.ClauseTasks_AgreementFragmentDoc,
    "\n  query AgreementFile($id: ID!) {\n    agreementFile(id: $id) {\n      fileName\n      fileType\n      base64\n    }\n  }\n": types.AgreementFileDocument,
    "\n  fragment ProcessorAgreements_agreement on Agreement {\n    id\n    processor\n    title\n    parties\n    effectiveFrom\n    effectiveUntil\n    inForce\n    clauses {\n      id\n      required\n      mapping {\n        verdict\n      }\n    }\n  }\n": types.ProcessorAgreements_AgreementFragmentDoc,
    "\n  mutation RecordAgreement($input: RecordAgreementInput!) {\n    recordAgreement(input: $input) {\n      __typename\n      ... on AgreementSaved {\n        agreement {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": types.RecordAgreementDocument,
    "\n  fragment AgreementToMap on Agreement {\n    id\n    title\n    clauses {\n      id\n      topic\n      part3\n      ukGdpr\n      note\n      templateText\n      required\n      mapping {\n        verdict\n        quotation\n        locator\n        version\n        at\n        by {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.AgreementToMapFragmentDoc,
    "\n  query Assessments {\n    assessments {\n      id\n      title\n      releaseNumber\n      state\n      startedAt\n      itemCount\n      answeredCount\n      blockingCount\n    }\n  }\n": types.AssessmentsDocument,
    "\n  query AssessmentFindings($id: ID!) {\n    assessment(id: $id) {\n      id\n      title\n      findings {\n        rule\n        severity\n        itemId\n        field\n        message\n        remedy\n        law\n      }\n    }\n  }\n": types.AssessmentFindingsDocument,
    "\n  query AssessmentHistoryPage($id: ID!) {\n    assessment(id: $id) {\n      id\n      title\n      ...AssessmentHistory_assessment\n    }\n  }\n": types.AssessmentHistoryPageDocument,
    "\n  query RemovedFromAssessment($id: ID!) {\n    assessment(id: $id) {\n      id\n      title\n      removedItems {\n        id\n        title\n        content\n        at\n        by {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.RemovedFromAssessmentDocument,
    "\n  fragment AssessmentDocument on Assessment {\n    id\n    title\n    state\n    openToWriting\n    matrixId\n    matrixVersion\n    items {\n      id\n      tableId\n      section\n      kind\n      origin\n      placement\n      provenance\n      title\n      guidance\n      law\n      deferred\n      minimumRows\n      national\n      stance\n      reason\n      content\n      departure {\n        level\n        reason\n        by {\n          id\n          name\n        }\n        confirmedBy {\n          id\n          name\n        }\n      }\n      residualLevel\n      by {\n        id\n        name\n      }\n      at\n      version\n    }\n  }\n": types.AssessmentDocumentFragmentDoc,
    "\n  query AssessmentInFull($id: ID!) {\n    assessment(id: $id) {\n      id\n      hash\n      controller {\n        id\n        name\n      }\n      round {\n        submissionId\n        hash\n        document\n        submittedAt\n        submittedBy {\n          id\n          name\n        }\n      }\n      ...AssessmentDocument\n    }\n  }\n": types.AssessmentInFullDocument,
    "\n  mutation ConfirmDeparture($input: ConfirmDepartureInput!) {\n    confirmDeparture(input: $input) {\n      __typename\n      ... on AnswerSaved {\n        assessment {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": types.ConfirmDepartureDocument,
    "\n  mutation DepartFromLevel($input: DepartFromLevelInput!) {\n    departFromLevel(input: $input) {\n      __typename\n      ... on AnswerSaved {\n        assessment {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": types.DepartFromLevelDocument,
    "\n  mutation RemoveRow($input: RemoveRowInput!) {\n    removeRow(input: $input) {\n      __typename\n      ... on RowRemoved {\n        assessment {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": types.RemoveRowDocument,
    "\n  mutation SaveAnswer($input: SaveAnswerInput!) {\n    saveAnswer(input: $input) {\n      __typename\n      ... on AnswerSaved {\n        item {\n          id\n          version\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": types.SaveAnswerDocument,
    "\n  mutation SaveRow($input: SaveRowInput!) {\n    saveRow(input: $input) {\n      __typename\n      ... on AnswerSaved {\n        item {\n          id\n          version\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": types.SaveRowDocument,
    "\n  query AssessmentOverview($id: ID!) {\n    assessment(id: $id) {\n      id\n      title\n      controller {\n        id\n        name\n      }\n      findings {\n        itemId\n        blocks\n      }\n      ...AssessmentDocument\n      ...WhereItStands_assessment\n      ...MoreOfIt_assessment\n      ...InspectionsOfIt_assessment\n    }\n  }\n": types.AssessmentOverviewDocument,
    "\n  fragment InspectionsOfIt_assessment on Assessment {\n    id\n    inspections {\n      id\n      purpose\n      openedAt\n      closedAt\n      regulator {\n        id\n        name\n      }\n      reads {\n        subjectId\n        at\n      }\n    }\n  }\n": types.InspectionsOfIt_AssessmentFragmentDoc,
    "\n  fragment MoreOfIt_assessment on Assessment {\n    id\n    openToWriting\n    removedItems {\n      id\n    }\n    round {\n      submissionId\n      decision {\n        id\n      }\n    }\n  }\n": types.MoreOfIt_AssessmentFragmentDoc,
    "\n  fragment SignatureThatStands_assessment on Assessment {\n    id\n    hash\n    standing {\n      id\n      hash\n      reviewBy\n      at\n      by {\n        id\n        name\n      }\n    }\n  }\n": types.SignatureThatStands_AssessmentFragmentDoc,
    "\n  fragment WhereItStands_assessment on Assessment {\n    id\n    state\n    openToWriting\n    releaseNumber\n    highestResidual\n    authors {\n      id\n      name\n    }\n    round {\n      submissionId\n      advice {\n        at\n      }\n      measuresApproval {\n        at\n      }\n    }\n    standing {\n      id\n    }\n    ...SignatureThatStands_assessment\n  }\n": types.WhereItStands_AssessmentFragmentDoc,
    "\n  mutation GiveAdvice($input: GiveAdviceInput!) {\n    giveAdvice(input: $input) {\n      __typename\n      ... on AssessmentMoved {\n        assessment {\n          id\n          state\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": types.GiveAdviceDocument,
    "\n  mutation DecideAssessment($input: DecideAssessmentInput!) {\n    decideAssessment(input: $input) {\n      __typename\n      ... on AssessmentMoved {\n        assessment {\n          id\n          state\n          openToWriting\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": types.DecideAssessmentDocument,
    "\n  mutation SubmitAssessment($input: SubmitAssessmentInput!) {\n    submitAssessment(input: $input) {\n      __typename\n      ... on AssessmentMoved {\n        assessment {\n          id\n          state\n          openToWriting\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": types.SubmitAssessmentDocument,
    "\n  query AssessmentToHandIn($id: ID!) {\n    assessment(id: $id) {\n      id\n      hash\n      findings {\n        rule\n        severity\n        blocks\n        itemId\n        field\n        message\n        remedy\n        law\n      }\n      ...AssessmentDocument\n    }\n  }\n": types.AssessmentToHandInDocument,
    "\n  mutation ApproveMeasures($input: ApproveMeasuresInput!) {\n    approveMeasures(input: $input) {\n      __typename\n      ... on AssessmentMoved {\n        assessment {\n          id\n          state\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": types.ApproveMeasuresDocument,
    "\n  mutation RevokeSignature($input: RevokeSignatureInput!) {\n    revokeSignature(input: $input) {\n      __typename\n      ... on AssessmentMoved {\n        assessment {\n          id\n          state\n          openToWriting\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": types.RevokeSignatureDocument,
    "\n  mutation TakeBackAssessment($input: TakeBackAssessmentInput!) {\n    takeBackAssessment(input: $input) {\n      __typename\n      ... on AssessmentMoved {\n        assessment {\n          id\n          state\n          openToWriting\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": types.TakeBackAssessmentDocument,
    "\n  fragment AssessmentRound on Assessment {\n    id\n    title\n    state\n    matrixId\n    highestResidual\n    controller {\n      id\n      name\n    }\n    round {\n      submissionId\n      hash\n      document\n      submittedAt\n      submittedBy {\n        id\n        name\n      }\n      advice {\n        canProceed\n        at\n        by {\n          id\n          name\n        }\n        points {\n          id\n          text\n        }\n      }\n      measuresApproval {\n        at\n        by {\n          id\n          name\n        }\n      }\n      decision {\n        ...DecisionToShow\n      }\n    }\n    standing {\n      ...DecisionToShow\n    }\n  }\n": types.AssessmentRoundFragmentDoc,
    "\n  fragment DecisionToShow on Decision {\n    id\n    kind\n    at\n    by {\n      id\n      name\n    }\n    answers {\n      pointId\n      accepted\n      reason\n    }\n    conditions\n    reviewBy\n    certificate\n    certificateHash\n    revocation {\n      reason\n      at\n      by {\n        id\n        name\n      }\n    }\n  }\n": types.DecisionToShowFragmentDoc,
    "\n  query AssessmentRoundPage($id: ID!) {\n    assessment(id: $id) {\n      id\n      ...AssessmentRound\n    }\n  }\n": types.AssessmentRoundPageDocument,
    "\n  query AssessmentDocumentPage($id: ID!) {\n    assessment(id: $id) {\n      id\n      ...AssessmentDocument\n    }\n  }\n": types.AssessmentDocumentPageDocument,
    "\n  query Board($serviceId: ID!) {\n    board(serviceId: $serviceId) {\n      serviceId\n      at\n      rows {\n        organisation {\n          id\n        }\n        ...BoardTable_row\n      }\n      claimCounts {\n        ...ClaimCounts_count\n      }\n      openCounts {\n        ...StageCounts_count\n      }\n    }\n  }\n": types.BoardDocument,
    "\n  fragment BoardTable_row on BoardRow {\n    organisation {\n      id\n      name\n      shortName\n    }\n    claim\n    stages {\n      stage\n      open\n      asked\n      outstandingCount\n    }\n    shows\n    contradiction\n    ...ClaimCell_row\n    ...RecordCell_row\n  }\n": types.BoardTable_RowFragmentDoc,
    "\n  fragment ClaimCell_row on BoardRow {\n    claim\n    statement {\n      on\n      source\n      basis\n      confidence\n      inferred\n      firstTranche\n      reportedUse\n    }\n  }\n": types.ClaimCell_RowFragmentDoc,
    "\n  fragment ClaimCounts_count on ClaimCount {\n    claim\n    count\n  }\n": types.ClaimCounts_CountFragmentDoc,
    "\n  fragment RecordCell_row on BoardRow {\n    shows\n    contradiction\n    signedAt\n    agreementsHeld\n  }\n": types.RecordCell_RowFragmentDoc,
    "\n  fragment StageCounts_count on StageCount {\n    stage\n    count\n  }\n": types.StageCounts_CountFragmentDoc,
    "\n  mutation AskForStage($input: AskForStageInput!) {\n    askForStage(input: $input) {\n      __typename\n      ... on GateMoved {\n        gate {\n          stage\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": types.AskForStageDocument,
    "\n  query ActivitiesToAskFor($id: ID!) {\n    assessment(id: $id) {\n      id\n      standing {\n        id\n      }\n      items {\n        id\n        title\n        content\n      }\n    }\n  }\n": types.ActivitiesToAskForDocument,
    "\n  mutation CloseStage($input: CloseStageInput!) {\n    closeStage(input: $input) {\n      __typename\n      ... on GateMoved {\n        gate {\n          stage\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": types.CloseStageDocument,
    "\n  query Gates($serviceId: ID!) {\n    gates(serviceId: $serviceId) {\n      ...GateToShow\n    }\n    ownClaim(serviceId: $serviceId) {\n      claim\n    }\n  }\n": types.GatesDocument,
    "\n  mutation OpenStage($input: OpenStageInput!) {\n    openStage(input: $input) {\n      __typename\n      ... on GateMoved {\n        gate {\n          stage\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": types.OpenStageDocument,
    "\n  fragment GateToShow on Gate {\n    serviceId\n    stage\n    open\n    outstandingCount\n    readyToOpen\n    conditions {\n      id\n      title\n      met\n      sentence\n      remedy\n      law\n      addedBy\n      fixPage\n      missing\n    }\n    request {\n      id\n      components\n      activities {\n        id\n        name\n      }\n      users\n      syntheticDataAttested\n      at\n      by {\n        id\n        name\n      }\n    }\n    opening {\n      id\n      until\n      at\n      by {\n        id\n        name\n      }\n      certificate\n      certificateHash\n      closing {\n        reason\n        at\n        by {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.GateToShowFragmentDoc,
    "\n  query GatePage($serviceId: ID!, $stage: StageKind!) {\n    gate(serviceId: $serviceId, stage: $stage) {\n      ...GateToShow\n    }\n    ownClaim(serviceId: $serviceId) {\n      claim\n    }\n    assessments {\n      id\n      serviceId\n    }\n  }\n": types.GatePageDocument,
    "\n  query Home {\n    tasks {\n      act\n      subjectKind\n      subjectId\n      count\n    }\n  }\n": types.HomeDocument,
    "\n  mutation CloseInspection($input: CloseInspectionInput!) {\n    closeInspection(input: $input) {\n      __typename\n      ... on InspectionMoved {\n        inspection {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": types.CloseInspectionDocument,
    "\n  fragment InspectedAgreements_force on InspectedForce {\n    agreements {\n      id\n      title\n      processor\n      parties\n      effectiveFrom\n      effectiveUntil\n      inForce\n      fileHash\n      metCount\n      ...InspectedClauses_agreement\n    }\n  }\n": types.InspectedAgreements_ForceFragmentDoc,
    "\n  query InspectedAssessment($inspectionId: ID!, $assessmentId: ID!) {\n    inspectedAssessment(inspectionId: $inspectionId, assessmentId: $assessmentId) {\n      id\n      title\n      controller {\n        id\n        name\n      }\n      releaseNumber\n      state\n      hash\n      highestResidual\n      ...InspectedItems_assessment\n      ...InspectedRound_assessment\n      ...AssessmentHistory_assessment\n    }\n  }\n": types.InspectedAssessmentDocument,
    "\n  fragment InspectedAssessments_force on InspectedForce {\n    inspection {\n      id\n    }\n    assessments {\n      id\n      title\n      releaseNumber\n      state\n      startedAt\n      itemCount\n      answeredCount\n      blockingCount\n    }\n  }\n": types.InspectedAssessments_ForceFragmentDoc,
    "\n  fragment InspectedClauses_agreement on Agreement {\n    id\n    title\n    clauses {\n      id\n      topic\n      mapping {\n        verdict\n        quotation\n        locator\n      }\n    }\n  }\n": types.InspectedClauses_AgreementFragmentDoc,
    "\n  fragment InspectedGates_force on InspectedForce {\n    gates {\n      serviceId\n      stage\n      open\n      outstandingCount\n      conditions {\n        id\n        title\n        met\n        sentence\n      }\n    }\n  }\n": types.InspectedGates_ForceFragmentDoc,
    "\n  fragment InspectedItems_assessment on Assessment {\n    id\n    items {\n      id\n      section\n      origin\n      title\n      stance\n      reason\n      national\n      content\n      residualLevel\n      minimumRows\n      by {\n        id\n        name\n      }\n    }\n  }\n": types.InspectedItems_AssessmentFragmentDoc,
    "\n  fragment InspectedRound_assessment on Assessment {\n    id\n    round {\n      submissionId\n      advice {\n        canProceed\n        points {\n          id\n          text\n        }\n        by {\n          id\n          name\n        }\n      }\n      measuresApproval {\n        by {\n          id\n          name\n        }\n      }\n      decision {\n        id\n        kind\n        residualRiskAccepted\n        conditions\n        reviewBy\n        answers {\n          pointId\n          accepted\n          reason\n        }\n        by {\n          id\n          name\n        }\n        revocation {\n          reason\n        }\n      }\n    }\n  }\n": types.InspectedRound_AssessmentFragmentDoc,
    "\n  fragment InspectionCard_inspection on Inspection {\n    id\n    regulator {\n      id\n      name\n    }\n    force {\n      id\n      name\n    }\n    purpose\n    openedBy\n    openedAt\n    closedAt\n    reads {\n      subjectKind\n      subjectId\n      at\n    }\n  }\n": types.InspectionCard_InspectionFragmentDoc,
    "\n  query InspectedForce($inspectionId: ID!) {\n    inspectedForce(inspectionId: $inspectionId) {\n      inspection {\n        id\n        purpose\n        openedBy\n        openedAt\n      }\n      organisation {\n        id\n        name\n      }\n      ...InspectedAssessments_force\n      ...InspectedAgreements_force\n      ...InspectedGates_force\n    }\n  }\n": types.InspectedForceDocument,
    "\n  query Inspections {\n    inspections {\n      id\n      ...InspectionCard_inspection\n    }\n  }\n": types.InspectionsDocument,
    "\n  mutation OpenInspection($input: OpenInspectionInput!) {\n    openInspection(input: $input) {\n      __typename\n      ... on InspectionMoved {\n        inspection {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": types.OpenInspectionDocument,
    "\n  query ForcesToInspect {\n    organisations(kind: \"force\") {\n      id\n      name\n    }\n  }\n": types.ForcesToInspectDocument,
    "\n  query LedgerExport {\n    ledgerExport\n  }\n": types.LedgerExportDocument,
    "\n  mutation ForkRelease($input: ForkReleaseInput!) {\n    forkRelease(input: $input) {\n      __typename\n      ... on ReleaseForked {\n        assessment {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": types.ForkReleaseDocument,
    "\n  query Published($id: ID!) {\n    release(id: $id) {\n      id\n      title\n      number\n      hash\n    }\n  }\n": types.PublishedDocument,
    "\n  query Release($id: ID!) {\n    release(id: $id) {\n      id\n      kind\n      title\n      number\n      hash\n      notes\n      publishedAt\n      items {\n        id\n        section\n        kind\n        placement\n        provenance\n        title\n        guidance\n        law\n        deferred\n        content\n      }\n    }\n  }\n": types.ReleaseDocument,
    "\n  query Releases {\n    releases {\n      id\n      kind\n      title\n      number\n      hash\n      notes\n      publishedAt\n      itemCount\n    }\n  }\n": types.ReleasesDocument,
    "\n  mutation AddTemplateItem($input: AddTemplateItemInput!) {\n    addTemplateItem(input: $input) {\n      __typename\n      ... on TemplateSaved {\n        template {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": types.AddTemplateItemDocument,
    "\n  query TemplateToAddTo($id: ID!) {\n    template(id: $id) {\n      id\n      kind\n      title\n    }\n  }\n": types.TemplateToAddToDocument,
    "\n  fragment DraftInFull_template on Template {\n    id\n    items {\n      id\n      section\n      kind\n      placement\n      provenance\n      title\n      guidance\n      law\n      deferred\n      content\n    }\n  }\n": types.DraftInFull_TemplateFragmentDoc,
    "\n  fragment DraftRow_item on DraftItem {\n    id\n    title\n    kind\n    placement\n    provenance\n    deferred\n    editedAt\n  }\n": types.DraftRow_ItemFragmentDoc,
    "\n  fragment DraftSections_template on Template {\n    id\n    releases {\n      id\n      publishedAt\n    }\n    items {\n      id\n      section\n      title\n      version\n      ...DraftRow_item\n    }\n  }\n": types.DraftSections_TemplateFragmentDoc,
    "\n  fragment EditItemForm_item on DraftItem {\n    id\n    title\n    guidance\n    placement\n    deferred\n    kind\n    content\n    version\n  }\n": types.EditItemForm_ItemFragmentDoc,
    "\n  mutation EditTemplateItem($input: EditTemplateItemInput!) {\n    editTemplateItem(input: $input) {\n      __typename\n      ... on TemplateSaved {\n        template {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": types.EditTemplateItemDocument,
    "\n  query TemplateItem($id: ID!) {\n    template(id: $id) {\n      id\n      title\n      items {\n        id\n        ...EditItemForm_item\n        ...ItemToRead_item\n      }\n    }\n  }\n": types.TemplateItemDocument,
    "\n  fragment ItemToRead_item on DraftItem {\n    id\n    title\n    guidance\n    placement\n    kind\n    content\n  }\n": types.ItemToRead_ItemFragmentDoc,
    "\n  fragment PublishForm_template on Template {\n    id\n    title\n    draftHash\n    changedSinceRelease\n    authors {\n      id\n      name\n    }\n    items {\n      id\n    }\n    releases {\n      id\n    }\n    ...DraftInFull_template\n  }\n": types.PublishForm_TemplateFragmentDoc,
    "\n  mutation PublishRelease($input: PublishReleaseInput!) {\n    publishRelease(input: $input) {\n      __typename\n      ... on ReleasePublished {\n        release {\n          id\n        }\n        template {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": types.PublishReleaseDocument,
    "\n  query TemplateToPublish($id: ID!) {\n    template(id: $id) {\n      id\n      ...PublishForm_template\n    }\n  }\n": types.TemplateToPublishDocument,
    "\n  mutation RetireTemplateItem($input: RetireTemplateItemInput!) {\n    retireTemplateItem(input: $input) {\n      __typename\n      ... on TemplateSaved {\n        template {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": types.RetireTemplateItemDocument,
    "\n  fragment RetiredItems_template on Template {\n    id\n    retiredItems {\n      id\n      title\n      retiredAt\n    }\n  }\n": types.RetiredItems_TemplateFragmentDoc,
    "\n  query Template($id: ID!) {\n    template(id: $id) {\n      id\n      title\n      changedSinceRelease\n      releases {\n        id\n      }\n      ...DraftSections_template\n      ...RetiredItems_template\n      ...TemplateReleases_template\n    }\n  }\n": types.TemplateDocument,
    "\n  fragment TemplateReleases_template on Template {\n    id\n    releases {\n      id\n      number\n      notes\n      publishedAt\n    }\n  }\n": types.TemplateReleases_TemplateFragmentDoc,
    "\n  query Templates {\n    templates {\n      id\n      kind\n      title\n      serviceId\n      itemCount\n      changedSinceRelease\n      releases {\n        id\n        number\n      }\n    }\n  }\n": types.TemplatesDocument,
    "\n  mutation MoveTemplateItem($input: MoveTemplateItemInput!) {\n    moveTemplateItem(input: $input) {\n      __typename\n      ... on TemplateSaved {\n        template {\n          id\n          changedSinceRelease\n          draftHash\n          ...DraftSections_template\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n": types.MoveTemplateItemDocument,
    "\n  fragment Entries_entry on LedgerEntry {\n    id\n    organisation {\n      id\n      name\n    }\n    seq\n    act\n    subjectKind\n    subjectId\n    by {\n      id\n      name\n    }\n    at\n    hash\n  }\n": types.Entries_EntryFragmentDoc,
    "\n  query NationalTimeline($first: Int!, $after: String, $organisationId: ID) {\n    organisations {\n      id\n      name\n    }\n    nationalTimeline(first: $first, after: $after, organisationId: $organisationId) {\n      edges {\n        cursor\n        node {\n          id\n          ...Entries_entry\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.NationalTimelineDocument,
    "\n  query Timeline($first: Int!, $after: String) {\n    timeline(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...Entries_entry\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.TimelineDocument,
    "\n  fragment AssessmentHistory_assessment on Assessment {\n    id\n    history {\n      kind\n      at\n      detail\n      by {\n        id\n        name\n      }\n    }\n  }\n": types.AssessmentHistory_AssessmentFragmentDoc,
    "\n  fragment RefusalNotice on Refusal {\n    message\n    wayForward\n    ... on NotAllowed {\n      act\n      neededRoles\n    }\n    ... on StaleVersion {\n      currentVersion\n      currentContent\n      currentStance\n      currentReason\n      savedBy {\n        id\n        name\n      }\n    }\n    ... on BadInput {\n      field\n    }\n    ... on NotNow {\n      state\n    }\n    ... on BarredByPart {\n      part\n    }\n    ... on HashMoved {\n      currentHash\n    }\n    ... on Blocked {\n      findings {\n        rule\n        itemId\n        field\n        message\n        remedy\n      }\n    }\n    ... on StepUpNeeded {\n      maximumAgeSeconds\n    }\n    ... on GateHeld {\n      outstanding {\n        id\n        title\n        sentence\n        remedy\n        fixPage\n      }\n    }\n    ... on IdenticalRelease {\n      number\n    }\n    ... on AlreadyForked {\n      assessmentId\n    }\n  }\n": types.RefusalNoticeFragmentDoc,
    "\n  query Me {\n    me {\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        kind\n        name\n        shortName\n      }\n      roles\n      acts\n    }\n  }\n": types.MeDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgreementFacts_agreement on Agreement {\n    id\n    parties\n    effectiveFrom\n    effectiveUntil\n    inForce\n    fileName\n    fileSize\n    fileHash\n    recordedAt\n    recordedBy {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment AgreementFacts_agreement on Agreement {\n    id\n    parties\n    effectiveFrom\n    effectiveUntil\n    inForce\n    fileName\n    fileSize\n    fileHash\n    recordedAt\n    recordedBy {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agreement($id: ID!) {\n    agreement(id: $id) {\n      id\n      title\n      processor\n      fileName\n      ...AgreementFacts_agreement\n      ...ClauseTasks_agreement\n    }\n  }\n"): (typeof documents)["\n  query Agreement($id: ID!) {\n    agreement(id: $id) {\n      id\n      title\n      processor\n      fileName\n      ...AgreementFacts_agreement\n      ...ClauseTasks_agreement\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agreements($serviceId: ID!) {\n    agreements(serviceId: $serviceId) {\n      id\n      ...ProcessorAgreements_agreement\n    }\n  }\n"): (typeof documents)["\n  query Agreements($serviceId: ID!) {\n    agreements(serviceId: $serviceId) {\n      id\n      ...ProcessorAgreements_agreement\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MapClause($input: MapClauseInput!) {\n    mapClause(input: $input) {\n      __typename\n      ... on AgreementSaved {\n        agreement {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"): (typeof documents)["\n  mutation MapClause($input: MapClauseInput!) {\n    mapClause(input: $input) {\n      __typename\n      ... on AgreementSaved {\n        agreement {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgreementClause($id: ID!) {\n    agreement(id: $id) {\n      id\n      ...AgreementToMap\n    }\n  }\n"): (typeof documents)["\n  query AgreementClause($id: ID!) {\n    agreement(id: $id) {\n      id\n      ...AgreementToMap\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClauseTasks_agreement on Agreement {\n    id\n    clauses {\n      id\n      topic\n      part3\n      ukGdpr\n      required\n      mapping {\n        verdict\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ClauseTasks_agreement on Agreement {\n    id\n    clauses {\n      id\n      topic\n      part3\n      ukGdpr\n      required\n      mapping {\n        verdict\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgreementFile($id: ID!) {\n    agreementFile(id: $id) {\n      fileName\n      fileType\n      base64\n    }\n  }\n"): (typeof documents)["\n  query AgreementFile($id: ID!) {\n    agreementFile(id: $id) {\n      fileName\n      fileType\n      base64\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProcessorAgreements_agreement on Agreement {\n    id\n    processor\n    title\n    parties\n    effectiveFrom\n    effectiveUntil\n    inForce\n    clauses {\n      id\n      required\n      mapping {\n        verdict\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ProcessorAgreements_agreement on Agreement {\n    id\n    processor\n    title\n    parties\n    effectiveFrom\n    effectiveUntil\n    inForce\n    clauses {\n      id\n      required\n      mapping {\n        verdict\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAgreement($input: RecordAgreementInput!) {\n    recordAgreement(input: $input) {\n      __typename\n      ... on AgreementSaved {\n        agreement {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"): (typeof documents)["\n  mutation RecordAgreement($input: RecordAgreementInput!) {\n    recordAgreement(input: $input) {\n      __typename\n      ... on AgreementSaved {\n        agreement {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgreementToMap on Agreement {\n    id\n    title\n    clauses {\n      id\n      topic\n      part3\n      ukGdpr\n      note\n      templateText\n      required\n      mapping {\n        verdict\n        quotation\n        locator\n        version\n        at\n        by {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment AgreementToMap on Agreement {\n    id\n    title\n    clauses {\n      id\n      topic\n      part3\n      ukGdpr\n      note\n      templateText\n      required\n      mapping {\n        verdict\n        quotation\n        locator\n        version\n        at\n        by {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Assessments {\n    assessments {\n      id\n      title\n      releaseNumber\n      state\n      startedAt\n      itemCount\n      answeredCount\n      blockingCount\n    }\n  }\n"): (typeof documents)["\n  query Assessments {\n    assessments {\n      id\n      title\n      releaseNumber\n      state\n      startedAt\n      itemCount\n      answeredCount\n      blockingCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssessmentFindings($id: ID!) {\n    assessment(id: $id) {\n      id\n      title\n      findings {\n        rule\n        severity\n        itemId\n        field\n        message\n        remedy\n        law\n      }\n    }\n  }\n"): (typeof documents)["\n  query AssessmentFindings($id: ID!) {\n    assessment(id: $id) {\n      id\n      title\n      findings {\n        rule\n        severity\n        itemId\n        field\n        message\n        remedy\n        law\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssessmentHistoryPage($id: ID!) {\n    assessment(id: $id) {\n      id\n      title\n      ...AssessmentHistory_assessment\n    }\n  }\n"): (typeof documents)["\n  query AssessmentHistoryPage($id: ID!) {\n    assessment(id: $id) {\n      id\n      title\n      ...AssessmentHistory_assessment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RemovedFromAssessment($id: ID!) {\n    assessment(id: $id) {\n      id\n      title\n      removedItems {\n        id\n        title\n        content\n        at\n        by {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RemovedFromAssessment($id: ID!) {\n    assessment(id: $id) {\n      id\n      title\n      removedItems {\n        id\n        title\n        content\n        at\n        by {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssessmentDocument on Assessment {\n    id\n    title\n    state\n    openToWriting\n    matrixId\n    matrixVersion\n    items {\n      id\n      tableId\n      section\n      kind\n      origin\n      placement\n      provenance\n      title\n      guidance\n      law\n      deferred\n      minimumRows\n      national\n      stance\n      reason\n      content\n      departure {\n        level\n        reason\n        by {\n          id\n          name\n        }\n        confirmedBy {\n          id\n          name\n        }\n      }\n      residualLevel\n      by {\n        id\n        name\n      }\n      at\n      version\n    }\n  }\n"): (typeof documents)["\n  fragment AssessmentDocument on Assessment {\n    id\n    title\n    state\n    openToWriting\n    matrixId\n    matrixVersion\n    items {\n      id\n      tableId\n      section\n      kind\n      origin\n      placement\n      provenance\n      title\n      guidance\n      law\n      deferred\n      minimumRows\n      national\n      stance\n      reason\n      content\n      departure {\n        level\n        reason\n        by {\n          id\n          name\n        }\n        confirmedBy {\n          id\n          name\n        }\n      }\n      residualLevel\n      by {\n        id\n        name\n      }\n      at\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssessmentInFull($id: ID!) {\n    assessment(id: $id) {\n      id\n      hash\n      controller {\n        id\n        name\n      }\n      round {\n        submissionId\n        hash\n        document\n        submittedAt\n        submittedBy {\n          id\n          name\n        }\n      }\n      ...AssessmentDocument\n    }\n  }\n"): (typeof documents)["\n  query AssessmentInFull($id: ID!) {\n    assessment(id: $id) {\n      id\n      hash\n      controller {\n        id\n        name\n      }\n      round {\n        submissionId\n        hash\n        document\n        submittedAt\n        submittedBy {\n          id\n          name\n        }\n      }\n      ...AssessmentDocument\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmDeparture($input: ConfirmDepartureInput!) {\n    confirmDeparture(input: $input) {\n      __typename\n      ... on AnswerSaved {\n        assessment {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmDeparture($input: ConfirmDepartureInput!) {\n    confirmDeparture(input: $input) {\n      __typename\n      ... on AnswerSaved {\n        assessment {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DepartFromLevel($input: DepartFromLevelInput!) {\n    departFromLevel(input: $input) {\n      __typename\n      ... on AnswerSaved {\n        assessment {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"): (typeof documents)["\n  mutation DepartFromLevel($input: DepartFromLevelInput!) {\n    departFromLevel(input: $input) {\n      __typename\n      ... on AnswerSaved {\n        assessment {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveRow($input: RemoveRowInput!) {\n    removeRow(input: $input) {\n      __typename\n      ... on RowRemoved {\n        assessment {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveRow($input: RemoveRowInput!) {\n    removeRow(input: $input) {\n      __typename\n      ... on RowRemoved {\n        assessment {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveAnswer($input: SaveAnswerInput!) {\n    saveAnswer(input: $input) {\n      __typename\n      ... on AnswerSaved {\n        item {\n          id\n          version\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"): (typeof documents)["\n  mutation SaveAnswer($input: SaveAnswerInput!) {\n    saveAnswer(input: $input) {\n      __typename\n      ... on AnswerSaved {\n        item {\n          id\n          version\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveRow($input: SaveRowInput!) {\n    saveRow(input: $input) {\n      __typename\n      ... on AnswerSaved {\n        item {\n          id\n          version\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"): (typeof documents)["\n  mutation SaveRow($input: SaveRowInput!) {\n    saveRow(input: $input) {\n      __typename\n      ... on AnswerSaved {\n        item {\n          id\n          version\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssessmentOverview($id: ID!) {\n    assessment(id: $id) {\n      id\n      title\n      controller {\n        id\n        name\n      }\n      findings {\n        itemId\n        blocks\n      }\n      ...AssessmentDocument\n      ...WhereItStands_assessment\n      ...MoreOfIt_assessment\n      ...InspectionsOfIt_assessment\n    }\n  }\n"): (typeof documents)["\n  query AssessmentOverview($id: ID!) {\n    assessment(id: $id) {\n      id\n      title\n      controller {\n        id\n        name\n      }\n      findings {\n        itemId\n        blocks\n      }\n      ...AssessmentDocument\n      ...WhereItStands_assessment\n      ...MoreOfIt_assessment\n      ...InspectionsOfIt_assessment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InspectionsOfIt_assessment on Assessment {\n    id\n    inspections {\n      id\n      purpose\n      openedAt\n      closedAt\n      regulator {\n        id\n        name\n      }\n      reads {\n        subjectId\n        at\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment InspectionsOfIt_assessment on Assessment {\n    id\n    inspections {\n      id\n      purpose\n      openedAt\n      closedAt\n      regulator {\n        id\n        name\n      }\n      reads {\n        subjectId\n        at\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MoreOfIt_assessment on Assessment {\n    id\n    openToWriting\n    removedItems {\n      id\n    }\n    round {\n      submissionId\n      decision {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment MoreOfIt_assessment on Assessment {\n    id\n    openToWriting\n    removedItems {\n      id\n    }\n    round {\n      submissionId\n      decision {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SignatureThatStands_assessment on Assessment {\n    id\n    hash\n    standing {\n      id\n      hash\n      reviewBy\n      at\n      by {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SignatureThatStands_assessment on Assessment {\n    id\n    hash\n    standing {\n      id\n      hash\n      reviewBy\n      at\n      by {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WhereItStands_assessment on Assessment {\n    id\n    state\n    openToWriting\n    releaseNumber\n    highestResidual\n    authors {\n      id\n      name\n    }\n    round {\n      submissionId\n      advice {\n        at\n      }\n      measuresApproval {\n        at\n      }\n    }\n    standing {\n      id\n    }\n    ...SignatureThatStands_assessment\n  }\n"): (typeof documents)["\n  fragment WhereItStands_assessment on Assessment {\n    id\n    state\n    openToWriting\n    releaseNumber\n    highestResidual\n    authors {\n      id\n      name\n    }\n    round {\n      submissionId\n      advice {\n        at\n      }\n      measuresApproval {\n        at\n      }\n    }\n    standing {\n      id\n    }\n    ...SignatureThatStands_assessment\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveAdvice($input: GiveAdviceInput!) {\n    giveAdvice(input: $input) {\n      __typename\n      ... on AssessmentMoved {\n        assessment {\n          id\n          state\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"): (typeof documents)["\n  mutation GiveAdvice($input: GiveAdviceInput!) {\n    giveAdvice(input: $input) {\n      __typename\n      ... on AssessmentMoved {\n        assessment {\n          id\n          state\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideAssessment($input: DecideAssessmentInput!) {\n    decideAssessment(input: $input) {\n      __typename\n      ... on AssessmentMoved {\n        assessment {\n          id\n          state\n          openToWriting\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"): (typeof documents)["\n  mutation DecideAssessment($input: DecideAssessmentInput!) {\n    decideAssessment(input: $input) {\n      __typename\n      ... on AssessmentMoved {\n        assessment {\n          id\n          state\n          openToWriting\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitAssessment($input: SubmitAssessmentInput!) {\n    submitAssessment(input: $input) {\n      __typename\n      ... on AssessmentMoved {\n        assessment {\n          id\n          state\n          openToWriting\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitAssessment($input: SubmitAssessmentInput!) {\n    submitAssessment(input: $input) {\n      __typename\n      ... on AssessmentMoved {\n        assessment {\n          id\n          state\n          openToWriting\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssessmentToHandIn($id: ID!) {\n    assessment(id: $id) {\n      id\n      hash\n      findings {\n        rule\n        severity\n        blocks\n        itemId\n        field\n        message\n        remedy\n        law\n      }\n      ...AssessmentDocument\n    }\n  }\n"): (typeof documents)["\n  query AssessmentToHandIn($id: ID!) {\n    assessment(id: $id) {\n      id\n      hash\n      findings {\n        rule\n        severity\n        blocks\n        itemId\n        field\n        message\n        remedy\n        law\n      }\n      ...AssessmentDocument\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveMeasures($input: ApproveMeasuresInput!) {\n    approveMeasures(input: $input) {\n      __typename\n      ... on AssessmentMoved {\n        assessment {\n          id\n          state\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"): (typeof documents)["\n  mutation ApproveMeasures($input: ApproveMeasuresInput!) {\n    approveMeasures(input: $input) {\n      __typename\n      ... on AssessmentMoved {\n        assessment {\n          id\n          state\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeSignature($input: RevokeSignatureInput!) {\n    revokeSignature(input: $input) {\n      __typename\n      ... on AssessmentMoved {\n        assessment {\n          id\n          state\n          openToWriting\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeSignature($input: RevokeSignatureInput!) {\n    revokeSignature(input: $input) {\n      __typename\n      ... on AssessmentMoved {\n        assessment {\n          id\n          state\n          openToWriting\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackAssessment($input: TakeBackAssessmentInput!) {\n    takeBackAssessment(input: $input) {\n      __typename\n      ... on AssessmentMoved {\n        assessment {\n          id\n          state\n          openToWriting\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"): (typeof documents)["\n  mutation TakeBackAssessment($input: TakeBackAssessmentInput!) {\n    takeBackAssessment(input: $input) {\n      __typename\n      ... on AssessmentMoved {\n        assessment {\n          id\n          state\n          openToWriting\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssessmentRound on Assessment {\n    id\n    title\n    state\n    matrixId\n    highestResidual\n    controller {\n      id\n      name\n    }\n    round {\n      submissionId\n      hash\n      document\n      submittedAt\n      submittedBy {\n        id\n        name\n      }\n      advice {\n        canProceed\n        at\n        by {\n          id\n          name\n        }\n        points {\n          id\n          text\n        }\n      }\n      measuresApproval {\n        at\n        by {\n          id\n          name\n        }\n      }\n      decision {\n        ...DecisionToShow\n      }\n    }\n    standing {\n      ...DecisionToShow\n    }\n  }\n"): (typeof documents)["\n  fragment AssessmentRound on Assessment {\n    id\n    title\n    state\n    matrixId\n    highestResidual\n    controller {\n      id\n      name\n    }\n    round {\n      submissionId\n      hash\n      document\n      submittedAt\n      submittedBy {\n        id\n        name\n      }\n      advice {\n        canProceed\n        at\n        by {\n          id\n          name\n        }\n        points {\n          id\n          text\n        }\n      }\n      measuresApproval {\n        at\n        by {\n          id\n          name\n        }\n      }\n      decision {\n        ...DecisionToShow\n      }\n    }\n    standing {\n      ...DecisionToShow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionToShow on Decision {\n    id\n    kind\n    at\n    by {\n      id\n      name\n    }\n    answers {\n      pointId\n      accepted\n      reason\n    }\n    conditions\n    reviewBy\n    certificate\n    certificateHash\n    revocation {\n      reason\n      at\n      by {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment DecisionToShow on Decision {\n    id\n    kind\n    at\n    by {\n      id\n      name\n    }\n    answers {\n      pointId\n      accepted\n      reason\n    }\n    conditions\n    reviewBy\n    certificate\n    certificateHash\n    revocation {\n      reason\n      at\n      by {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssessmentRoundPage($id: ID!) {\n    assessment(id: $id) {\n      id\n      ...AssessmentRound\n    }\n  }\n"): (typeof documents)["\n  query AssessmentRoundPage($id: ID!) {\n    assessment(id: $id) {\n      id\n      ...AssessmentRound\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssessmentDocumentPage($id: ID!) {\n    assessment(id: $id) {\n      id\n      ...AssessmentDocument\n    }\n  }\n"): (typeof documents)["\n  query AssessmentDocumentPage($id: ID!) {\n    assessment(id: $id) {\n      id\n      ...AssessmentDocument\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Board($serviceId: ID!) {\n    board(serviceId: $serviceId) {\n      serviceId\n      at\n      rows {\n        organisation {\n          id\n        }\n        ...BoardTable_row\n      }\n      claimCounts {\n        ...ClaimCounts_count\n      }\n      openCounts {\n        ...StageCounts_count\n      }\n    }\n  }\n"): (typeof documents)["\n  query Board($serviceId: ID!) {\n    board(serviceId: $serviceId) {\n      serviceId\n      at\n      rows {\n        organisation {\n          id\n        }\n        ...BoardTable_row\n      }\n      claimCounts {\n        ...ClaimCounts_count\n      }\n      openCounts {\n        ...StageCounts_count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardTable_row on BoardRow {\n    organisation {\n      id\n      name\n      shortName\n    }\n    claim\n    stages {\n      stage\n      open\n      asked\n      outstandingCount\n    }\n    shows\n    contradiction\n    ...ClaimCell_row\n    ...RecordCell_row\n  }\n"): (typeof documents)["\n  fragment BoardTable_row on BoardRow {\n    organisation {\n      id\n      name\n      shortName\n    }\n    claim\n    stages {\n      stage\n      open\n      asked\n      outstandingCount\n    }\n    shows\n    contradiction\n    ...ClaimCell_row\n    ...RecordCell_row\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimCell_row on BoardRow {\n    claim\n    statement {\n      on\n      source\n      basis\n      confidence\n      inferred\n      firstTranche\n      reportedUse\n    }\n  }\n"): (typeof documents)["\n  fragment ClaimCell_row on BoardRow {\n    claim\n    statement {\n      on\n      source\n      basis\n      confidence\n      inferred\n      firstTranche\n      reportedUse\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimCounts_count on ClaimCount {\n    claim\n    count\n  }\n"): (typeof documents)["\n  fragment ClaimCounts_count on ClaimCount {\n    claim\n    count\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecordCell_row on BoardRow {\n    shows\n    contradiction\n    signedAt\n    agreementsHeld\n  }\n"): (typeof documents)["\n  fragment RecordCell_row on BoardRow {\n    shows\n    contradiction\n    signedAt\n    agreementsHeld\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StageCounts_count on StageCount {\n    stage\n    count\n  }\n"): (typeof documents)["\n  fragment StageCounts_count on StageCount {\n    stage\n    count\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForStage($input: AskForStageInput!) {\n    askForStage(input: $input) {\n      __typename\n      ... on GateMoved {\n        gate {\n          stage\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"): (typeof documents)["\n  mutation AskForStage($input: AskForStageInput!) {\n    askForStage(input: $input) {\n      __typename\n      ... on GateMoved {\n        gate {\n          stage\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivitiesToAskFor($id: ID!) {\n    assessment(id: $id) {\n      id\n      standing {\n        id\n      }\n      items {\n        id\n        title\n        content\n      }\n    }\n  }\n"): (typeof documents)["\n  query ActivitiesToAskFor($id: ID!) {\n    assessment(id: $id) {\n      id\n      standing {\n        id\n      }\n      items {\n        id\n        title\n        content\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseStage($input: CloseStageInput!) {\n    closeStage(input: $input) {\n      __typename\n      ... on GateMoved {\n        gate {\n          stage\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"): (typeof documents)["\n  mutation CloseStage($input: CloseStageInput!) {\n    closeStage(input: $input) {\n      __typename\n      ... on GateMoved {\n        gate {\n          stage\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Gates($serviceId: ID!) {\n    gates(serviceId: $serviceId) {\n      ...GateToShow\n    }\n    ownClaim(serviceId: $serviceId) {\n      claim\n    }\n  }\n"): (typeof documents)["\n  query Gates($serviceId: ID!) {\n    gates(serviceId: $serviceId) {\n      ...GateToShow\n    }\n    ownClaim(serviceId: $serviceId) {\n      claim\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenStage($input: OpenStageInput!) {\n    openStage(input: $input) {\n      __typename\n      ... on GateMoved {\n        gate {\n          stage\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"): (typeof documents)["\n  mutation OpenStage($input: OpenStageInput!) {\n    openStage(input: $input) {\n      __typename\n      ... on GateMoved {\n        gate {\n          stage\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GateToShow on Gate {\n    serviceId\n    stage\n    open\n    outstandingCount\n    readyToOpen\n    conditions {\n      id\n      title\n      met\n      sentence\n      remedy\n      law\n      addedBy\n      fixPage\n      missing\n    }\n    request {\n      id\n      components\n      activities {\n        id\n        name\n      }\n      users\n      syntheticDataAttested\n      at\n      by {\n        id\n        name\n      }\n    }\n    opening {\n      id\n      until\n      at\n      by {\n        id\n        name\n      }\n      certificate\n      certificateHash\n      closing {\n        reason\n        at\n        by {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment GateToShow on Gate {\n    serviceId\n    stage\n    open\n    outstandingCount\n    readyToOpen\n    conditions {\n      id\n      title\n      met\n      sentence\n      remedy\n      law\n      addedBy\n      fixPage\n      missing\n    }\n    request {\n      id\n      components\n      activities {\n        id\n        name\n      }\n      users\n      syntheticDataAttested\n      at\n      by {\n        id\n        name\n      }\n    }\n    opening {\n      id\n      until\n      at\n      by {\n        id\n        name\n      }\n      certificate\n      certificateHash\n      closing {\n        reason\n        at\n        by {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GatePage($serviceId: ID!, $stage: StageKind!) {\n    gate(serviceId: $serviceId, stage: $stage) {\n      ...GateToShow\n    }\n    ownClaim(serviceId: $serviceId) {\n      claim\n    }\n    assessments {\n      id\n      serviceId\n    }\n  }\n"): (typeof documents)["\n  query GatePage($serviceId: ID!, $stage: StageKind!) {\n    gate(serviceId: $serviceId, stage: $stage) {\n      ...GateToShow\n    }\n    ownClaim(serviceId: $serviceId) {\n      claim\n    }\n    assessments {\n      id\n      serviceId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home {\n    tasks {\n      act\n      subjectKind\n      subjectId\n      count\n    }\n  }\n"): (typeof documents)["\n  query Home {\n    tasks {\n      act\n      subjectKind\n      subjectId\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseInspection($input: CloseInspectionInput!) {\n    closeInspection(input: $input) {\n      __typename\n      ... on InspectionMoved {\n        inspection {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"): (typeof documents)["\n  mutation CloseInspection($input: CloseInspectionInput!) {\n    closeInspection(input: $input) {\n      __typename\n      ... on InspectionMoved {\n        inspection {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InspectedAgreements_force on InspectedForce {\n    agreements {\n      id\n      title\n      processor\n      parties\n      effectiveFrom\n      effectiveUntil\n      inForce\n      fileHash\n      metCount\n      ...InspectedClauses_agreement\n    }\n  }\n"): (typeof documents)["\n  fragment InspectedAgreements_force on InspectedForce {\n    agreements {\n      id\n      title\n      processor\n      parties\n      effectiveFrom\n      effectiveUntil\n      inForce\n      fileHash\n      metCount\n      ...InspectedClauses_agreement\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InspectedAssessment($inspectionId: ID!, $assessmentId: ID!) {\n    inspectedAssessment(inspectionId: $inspectionId, assessmentId: $assessmentId) {\n      id\n      title\n      controller {\n        id\n        name\n      }\n      releaseNumber\n      state\n      hash\n      highestResidual\n      ...InspectedItems_assessment\n      ...InspectedRound_assessment\n      ...AssessmentHistory_assessment\n    }\n  }\n"): (typeof documents)["\n  query InspectedAssessment($inspectionId: ID!, $assessmentId: ID!) {\n    inspectedAssessment(inspectionId: $inspectionId, assessmentId: $assessmentId) {\n      id\n      title\n      controller {\n        id\n        name\n      }\n      releaseNumber\n      state\n      hash\n      highestResidual\n      ...InspectedItems_assessment\n      ...InspectedRound_assessment\n      ...AssessmentHistory_assessment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InspectedAssessments_force on InspectedForce {\n    inspection {\n      id\n    }\n    assessments {\n      id\n      title\n      releaseNumber\n      state\n      startedAt\n      itemCount\n      answeredCount\n      blockingCount\n    }\n  }\n"): (typeof documents)["\n  fragment InspectedAssessments_force on InspectedForce {\n    inspection {\n      id\n    }\n    assessments {\n      id\n      title\n      releaseNumber\n      state\n      startedAt\n      itemCount\n      answeredCount\n      blockingCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InspectedClauses_agreement on Agreement {\n    id\n    title\n    clauses {\n      id\n      topic\n      mapping {\n        verdict\n        quotation\n        locator\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment InspectedClauses_agreement on Agreement {\n    id\n    title\n    clauses {\n      id\n      topic\n      mapping {\n        verdict\n        quotation\n        locator\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InspectedGates_force on InspectedForce {\n    gates {\n      serviceId\n      stage\n      open\n      outstandingCount\n      conditions {\n        id\n        title\n        met\n        sentence\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment InspectedGates_force on InspectedForce {\n    gates {\n      serviceId\n      stage\n      open\n      outstandingCount\n      conditions {\n        id\n        title\n        met\n        sentence\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InspectedItems_assessment on Assessment {\n    id\n    items {\n      id\n      section\n      origin\n      title\n      stance\n      reason\n      national\n      content\n      residualLevel\n      minimumRows\n      by {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment InspectedItems_assessment on Assessment {\n    id\n    items {\n      id\n      section\n      origin\n      title\n      stance\n      reason\n      national\n      content\n      residualLevel\n      minimumRows\n      by {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InspectedRound_assessment on Assessment {\n    id\n    round {\n      submissionId\n      advice {\n        canProceed\n        points {\n          id\n          text\n        }\n        by {\n          id\n          name\n        }\n      }\n      measuresApproval {\n        by {\n          id\n          name\n        }\n      }\n      decision {\n        id\n        kind\n        residualRiskAccepted\n        conditions\n        reviewBy\n        answers {\n          pointId\n          accepted\n          reason\n        }\n        by {\n          id\n          name\n        }\n        revocation {\n          reason\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment InspectedRound_assessment on Assessment {\n    id\n    round {\n      submissionId\n      advice {\n        canProceed\n        points {\n          id\n          text\n        }\n        by {\n          id\n          name\n        }\n      }\n      measuresApproval {\n        by {\n          id\n          name\n        }\n      }\n      decision {\n        id\n        kind\n        residualRiskAccepted\n        conditions\n        reviewBy\n        answers {\n          pointId\n          accepted\n          reason\n        }\n        by {\n          id\n          name\n        }\n        revocation {\n          reason\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InspectionCard_inspection on Inspection {\n    id\n    regulator {\n      id\n      name\n    }\n    force {\n      id\n      name\n    }\n    purpose\n    openedBy\n    openedAt\n    closedAt\n    reads {\n      subjectKind\n      subjectId\n      at\n    }\n  }\n"): (typeof documents)["\n  fragment InspectionCard_inspection on Inspection {\n    id\n    regulator {\n      id\n      name\n    }\n    force {\n      id\n      name\n    }\n    purpose\n    openedBy\n    openedAt\n    closedAt\n    reads {\n      subjectKind\n      subjectId\n      at\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InspectedForce($inspectionId: ID!) {\n    inspectedForce(inspectionId: $inspectionId) {\n      inspection {\n        id\n        purpose\n        openedBy\n        openedAt\n      }\n      organisation {\n        id\n        name\n      }\n      ...InspectedAssessments_force\n      ...InspectedAgreements_force\n      ...InspectedGates_force\n    }\n  }\n"): (typeof documents)["\n  query InspectedForce($inspectionId: ID!) {\n    inspectedForce(inspectionId: $inspectionId) {\n      inspection {\n        id\n        purpose\n        openedBy\n        openedAt\n      }\n      organisation {\n        id\n        name\n      }\n      ...InspectedAssessments_force\n      ...InspectedAgreements_force\n      ...InspectedGates_force\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inspections {\n    inspections {\n      id\n      ...InspectionCard_inspection\n    }\n  }\n"): (typeof documents)["\n  query Inspections {\n    inspections {\n      id\n      ...InspectionCard_inspection\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenInspection($input: OpenInspectionInput!) {\n    openInspection(input: $input) {\n      __typename\n      ... on InspectionMoved {\n        inspection {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"): (typeof documents)["\n  mutation OpenInspection($input: OpenInspectionInput!) {\n    openInspection(input: $input) {\n      __typename\n      ... on InspectionMoved {\n        inspection {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ForcesToInspect {\n    organisations(kind: \"force\") {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query ForcesToInspect {\n    organisations(kind: \"force\") {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerExport {\n    ledgerExport\n  }\n"): (typeof documents)["\n  query LedgerExport {\n    ledgerExport\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForkRelease($input: ForkReleaseInput!) {\n    forkRelease(input: $input) {\n      __typename\n      ... on ReleaseForked {\n        assessment {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"): (typeof documents)["\n  mutation ForkRelease($input: ForkReleaseInput!) {\n    forkRelease(input: $input) {\n      __typename\n      ... on ReleaseForked {\n        assessment {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Published($id: ID!) {\n    release(id: $id) {\n      id\n      title\n      number\n      hash\n    }\n  }\n"): (typeof documents)["\n  query Published($id: ID!) {\n    release(id: $id) {\n      id\n      title\n      number\n      hash\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Release($id: ID!) {\n    release(id: $id) {\n      id\n      kind\n      title\n      number\n      hash\n      notes\n      publishedAt\n      items {\n        id\n        section\n        kind\n        placement\n        provenance\n        title\n        guidance\n        law\n        deferred\n        content\n      }\n    }\n  }\n"): (typeof documents)["\n  query Release($id: ID!) {\n    release(id: $id) {\n      id\n      kind\n      title\n      number\n      hash\n      notes\n      publishedAt\n      items {\n        id\n        section\n        kind\n        placement\n        provenance\n        title\n        guidance\n        law\n        deferred\n        content\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Releases {\n    releases {\n      id\n      kind\n      title\n      number\n      hash\n      notes\n      publishedAt\n      itemCount\n    }\n  }\n"): (typeof documents)["\n  query Releases {\n    releases {\n      id\n      kind\n      title\n      number\n      hash\n      notes\n      publishedAt\n      itemCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTemplateItem($input: AddTemplateItemInput!) {\n    addTemplateItem(input: $input) {\n      __typename\n      ... on TemplateSaved {\n        template {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"): (typeof documents)["\n  mutation AddTemplateItem($input: AddTemplateItemInput!) {\n    addTemplateItem(input: $input) {\n      __typename\n      ... on TemplateSaved {\n        template {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TemplateToAddTo($id: ID!) {\n    template(id: $id) {\n      id\n      kind\n      title\n    }\n  }\n"): (typeof documents)["\n  query TemplateToAddTo($id: ID!) {\n    template(id: $id) {\n      id\n      kind\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftInFull_template on Template {\n    id\n    items {\n      id\n      section\n      kind\n      placement\n      provenance\n      title\n      guidance\n      law\n      deferred\n      content\n    }\n  }\n"): (typeof documents)["\n  fragment DraftInFull_template on Template {\n    id\n    items {\n      id\n      section\n      kind\n      placement\n      provenance\n      title\n      guidance\n      law\n      deferred\n      content\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftRow_item on DraftItem {\n    id\n    title\n    kind\n    placement\n    provenance\n    deferred\n    editedAt\n  }\n"): (typeof documents)["\n  fragment DraftRow_item on DraftItem {\n    id\n    title\n    kind\n    placement\n    provenance\n    deferred\n    editedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftSections_template on Template {\n    id\n    releases {\n      id\n      publishedAt\n    }\n    items {\n      id\n      section\n      title\n      version\n      ...DraftRow_item\n    }\n  }\n"): (typeof documents)["\n  fragment DraftSections_template on Template {\n    id\n    releases {\n      id\n      publishedAt\n    }\n    items {\n      id\n      section\n      title\n      version\n      ...DraftRow_item\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditItemForm_item on DraftItem {\n    id\n    title\n    guidance\n    placement\n    deferred\n    kind\n    content\n    version\n  }\n"): (typeof documents)["\n  fragment EditItemForm_item on DraftItem {\n    id\n    title\n    guidance\n    placement\n    deferred\n    kind\n    content\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditTemplateItem($input: EditTemplateItemInput!) {\n    editTemplateItem(input: $input) {\n      __typename\n      ... on TemplateSaved {\n        template {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"): (typeof documents)["\n  mutation EditTemplateItem($input: EditTemplateItemInput!) {\n    editTemplateItem(input: $input) {\n      __typename\n      ... on TemplateSaved {\n        template {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TemplateItem($id: ID!) {\n    template(id: $id) {\n      id\n      title\n      items {\n        id\n        ...EditItemForm_item\n        ...ItemToRead_item\n      }\n    }\n  }\n"): (typeof documents)["\n  query TemplateItem($id: ID!) {\n    template(id: $id) {\n      id\n      title\n      items {\n        id\n        ...EditItemForm_item\n        ...ItemToRead_item\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ItemToRead_item on DraftItem {\n    id\n    title\n    guidance\n    placement\n    kind\n    content\n  }\n"): (typeof documents)["\n  fragment ItemToRead_item on DraftItem {\n    id\n    title\n    guidance\n    placement\n    kind\n    content\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PublishForm_template on Template {\n    id\n    title\n    draftHash\n    changedSinceRelease\n    authors {\n      id\n      name\n    }\n    items {\n      id\n    }\n    releases {\n      id\n    }\n    ...DraftInFull_template\n  }\n"): (typeof documents)["\n  fragment PublishForm_template on Template {\n    id\n    title\n    draftHash\n    changedSinceRelease\n    authors {\n      id\n      name\n    }\n    items {\n      id\n    }\n    releases {\n      id\n    }\n    ...DraftInFull_template\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishRelease($input: PublishReleaseInput!) {\n    publishRelease(input: $input) {\n      __typename\n      ... on ReleasePublished {\n        release {\n          id\n        }\n        template {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"): (typeof documents)["\n  mutation PublishRelease($input: PublishReleaseInput!) {\n    publishRelease(input: $input) {\n      __typename\n      ... on ReleasePublished {\n        release {\n          id\n        }\n        template {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TemplateToPublish($id: ID!) {\n    template(id: $id) {\n      id\n      ...PublishForm_template\n    }\n  }\n"): (typeof documents)["\n  query TemplateToPublish($id: ID!) {\n    template(id: $id) {\n      id\n      ...PublishForm_template\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireTemplateItem($input: RetireTemplateItemInput!) {\n    retireTemplateItem(input: $input) {\n      __typename\n      ... on TemplateSaved {\n        template {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"): (typeof documents)["\n  mutation RetireTemplateItem($input: RetireTemplateItemInput!) {\n    retireTemplateItem(input: $input) {\n      __typename\n      ... on TemplateSaved {\n        template {\n          id\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RetiredItems_template on Template {\n    id\n    retiredItems {\n      id\n      title\n      retiredAt\n    }\n  }\n"): (typeof documents)["\n  fragment RetiredItems_template on Template {\n    id\n    retiredItems {\n      id\n      title\n      retiredAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Template($id: ID!) {\n    template(id: $id) {\n      id\n      title\n      changedSinceRelease\n      releases {\n        id\n      }\n      ...DraftSections_template\n      ...RetiredItems_template\n      ...TemplateReleases_template\n    }\n  }\n"): (typeof documents)["\n  query Template($id: ID!) {\n    template(id: $id) {\n      id\n      title\n      changedSinceRelease\n      releases {\n        id\n      }\n      ...DraftSections_template\n      ...RetiredItems_template\n      ...TemplateReleases_template\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TemplateReleases_template on Template {\n    id\n    releases {\n      id\n      number\n      notes\n      publishedAt\n    }\n  }\n"): (typeof documents)["\n  fragment TemplateReleases_template on Template {\n    id\n    releases {\n      id\n      number\n      notes\n      publishedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Templates {\n    templates {\n      id\n      kind\n      title\n      serviceId\n      itemCount\n      changedSinceRelease\n      releases {\n        id\n        number\n      }\n    }\n  }\n"): (typeof documents)["\n  query Templates {\n    templates {\n      id\n      kind\n      title\n      serviceId\n      itemCount\n      changedSinceRelease\n      releases {\n        id\n        number\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveTemplateItem($input: MoveTemplateItemInput!) {\n    moveTemplateItem(input: $input) {\n      __typename\n      ... on TemplateSaved {\n        template {\n          id\n          changedSinceRelease\n          draftHash\n          ...DraftSections_template\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"): (typeof documents)["\n  mutation MoveTemplateItem($input: MoveTemplateItemInput!) {\n    moveTemplateItem(input: $input) {\n      __typename\n      ... on TemplateSaved {\n        template {\n          id\n          changedSinceRelease\n          draftHash\n          ...DraftSections_template\n        }\n      }\n      ...RefusalNotice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Entries_entry on LedgerEntry {\n    id\n    organisation {\n      id\n      name\n    }\n    seq\n    act\n    subjectKind\n    subjectId\n    by {\n      id\n      name\n    }\n    at\n    hash\n  }\n"): (typeof documents)["\n  fragment Entries_entry on LedgerEntry {\n    id\n    organisation {\n      id\n      name\n    }\n    seq\n    act\n    subjectKind\n    subjectId\n    by {\n      id\n      name\n    }\n    at\n    hash\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NationalTimeline($first: Int!, $after: String, $organisationId: ID) {\n    organisations {\n      id\n      name\n    }\n    nationalTimeline(first: $first, after: $after, organisationId: $organisationId) {\n      edges {\n        cursor\n        node {\n          id\n          ...Entries_entry\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query NationalTimeline($first: Int!, $after: String, $organisationId: ID) {\n    organisations {\n      id\n      name\n    }\n    nationalTimeline(first: $first, after: $after, organisationId: $organisationId) {\n      edges {\n        cursor\n        node {\n          id\n          ...Entries_entry\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Timeline($first: Int!, $after: String) {\n    timeline(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...Entries_entry\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Timeline($first: Int!, $after: String) {\n    timeline(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...Entries_entry\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssessmentHistory_assessment on Assessment {\n    id\n    history {\n      kind\n      at\n      detail\n      by {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment AssessmentHistory_assessment on Assessment {\n    id\n    history {\n      kind\n      at\n      detail\n      by {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RefusalNotice on Refusal {\n    message\n    wayForward\n    ... on NotAllowed {\n      act\n      neededRoles\n    }\n    ... on StaleVersion {\n      currentVersion\n      currentContent\n      currentStance\n      currentReason\n      savedBy {\n        id\n        name\n      }\n    }\n    ... on BadInput {\n      field\n    }\n    ... on NotNow {\n      state\n    }\n    ... on BarredByPart {\n      part\n    }\n    ... on HashMoved {\n      currentHash\n    }\n    ... on Blocked {\n      findings {\n        rule\n        itemId\n        field\n        message\n        remedy\n      }\n    }\n    ... on StepUpNeeded {\n      maximumAgeSeconds\n    }\n    ... on GateHeld {\n      outstanding {\n        id\n        title\n        sentence\n        remedy\n        fixPage\n      }\n    }\n    ... on IdenticalRelease {\n      number\n    }\n    ... on AlreadyForked {\n      assessmentId\n    }\n  }\n"): (typeof documents)["\n  fragment RefusalNotice on Refusal {\n    message\n    wayForward\n    ... on NotAllowed {\n      act\n      neededRoles\n    }\n    ... on StaleVersion {\n      currentVersion\n      currentContent\n      currentStance\n      currentReason\n      savedBy {\n        id\n        name\n      }\n    }\n    ... on BadInput {\n      field\n    }\n    ... on NotNow {\n      state\n    }\n    ... on BarredByPart {\n      part\n    }\n    ... on HashMoved {\n      currentHash\n    }\n    ... on Blocked {\n      findings {\n        rule\n        itemId\n        field\n        message\n        remedy\n      }\n    }\n    ... on StepUpNeeded {\n      maximumAgeSeconds\n    }\n    ... on GateHeld {\n      outstanding {\n        id\n        title\n        sentence\n        remedy\n        fixPage\n      }\n    }\n    ... on IdenticalRelease {\n      number\n    }\n    ... on AlreadyForked {\n      assessmentId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        kind\n        name\n        shortName\n      }\n      roles\n      acts\n    }\n  }\n"): (typeof documents)["\n  query Me {\n    me {\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        kind\n        name\n        shortName\n      }\n      roles\n      acts\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;