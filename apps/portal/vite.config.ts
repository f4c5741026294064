import { fileURLToPath } from 'node:url';
import { pseudo } from '@countersign/words/compile';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';
import { graphqlDocuments } from './build/graphql-documents.js';
import { madeAhead } from './build/made-ahead.js';
import { askedByNothing } from './build/asked-by-nothing.js';
import { wordsAsSaid } from './build/words-as-said.js';
import { workedOut } from './build/worked-out.js';

/** What every page shows to those who are signed in: in one piece, because many small ones compress badly and ask often. */
const onEveryPage = [
  /node_modules.(react|react-dom|scheduler|rxjs|optimism)\//,
  /node_modules.(@apollo.client|@tanstack.(react-router|router-core|history|react-store|store))\//,
  /ui.src.[a-z]+.(BackLink|Button|ButtonLink|Caption|Heading|InsetText|Link|LinkProvider|NotificationBanner|Panel|TaskList|TaskListItem)\.tsx$/,
  /portal.src.(parts.page.Page|app.Portal|browser.paths)\.tsx?$/,
  /catalogue.src.labels.(roles|stages)-in-words\.ts$/,
  /portal.src.generated.fragment-masking\.ts$/,
  /portal.src.browser.read-definition\.ts$/,
  /domain.src.(kernel.counted|gates.ask-for-stage)\.ts$/,
];

/** What finds out who somebody is, before any page is there. */
const signIn =
  /portal.src.(identity.(identity|sign-in-session|sign-in-ended|sign-in-unanswered|who-is-here|ask-for-tokens|claims-of)|browser.(in-time|build|line|planned-leaving))\.ts$/;

/**
 * What many pages share, each in one file. A file brings what it needs with it, unless a file before it in this list has
 * that; so what nearly every page needs comes first, and what only the form of an item needs comes last.
 */
const shared = [
  {
    name: 'nearly-every-page',
    test: /ui.src.(?!links.Pagination|lists.Timeline)|catalogue.src.(labels|services|clauses)\/|catalogue.src.law.cited|domain.src.(kernel|law)\/|portal.src.(parts.([a-z]+.(When|in-words|the-service|when-in-words|day-text|today|law-in-words)|reading.(FaultNotice|FaultOfPart|PartNotLoaded|lazy-part|useReadAgain)|folding.(printing|useOpenOnPaper|DetailsOnOpen|FormOnOpen)|markdown.(Markdown|plain-text)|content.view.Text|acting.(refusal-entries|useAct|unanswered|ActNotice|RefusalNotice|SignInAgain|BroughtBack)|drafts.(useKept|draft-shape|useDraft|useUnsent|words-in))|browser.(why-not-loaded|later))\./,
    minShareCount: 2,
  },
  { name: 'timelines', test: /ui.src.(links.Pagination[A-Za-z]*|lists.Timeline)\./, minShareCount: 2 },
  { name: 'says-nothing', test: /domain.src.document.words.(empty-words|says-nothing)\./, minShareCount: 2 },
  {
    name: 'document',
    test: /domain.src.(?!document.items.is-answered)(document|rule-book|assessment|risk|matrix)\/|portal.src.parts.content.(words|view|form).|catalogue.src.(document|code-lists|risk)\//,
    minShareCount: 10,
  },
  {
    name: 'opening',
    test: /portal.src.parts.[a-z]+.(StanceTag|FindingList|OverrideOfFinding|finding-to-judge|LevelTag|LawDetails|RedlineDetails)\.|portal.src.pages.assessments.item.level.(matrix-of|departure-in-words)\.|domain.src.risk.level\./,
    minShareCount: 2,
  },
  { name: 'hashes', test: /portal.src.parts.[a-z]+.(Hash|HashOf|useSha256|size-in-words)\./, minShareCount: 2 },
  {
    name: 'item',
    test: /portal.src.pages.assessments.(item.(reading.(AnswerToRead|ItemHead|SavedState|WhatIsGood|useWayBack|way-back)|level.(DepartureNotice|ConfirmDeparture))|reading.(read-document|assessment-document|item-in-full|useAssessmentDocument|resolved|section-title|OutlineAround|AssessmentAround|assessment-part|next-to-answer)|merging.(OthersSaving|useOthersSaving|what-is-new|merge-items|useMerging)|beside.BesideWhenRead)\.|portal.src.parts.acting.attended\./,
    minShareCount: 2,
  },
  {
    name: 'checks',
    test: /domain.src.document.[a-z]+.(read-fields|save-answer|save-row|what-empties|check-content)\./,
    minShareCount: 2,
  },
  {
    name: 'in-place',
    test: /portal.src.pages.assessments.(in-place.(MeasuresOfRisk|MeasureStateTag)|risk.level-difference)\.|domain.src.risk.(measure-state|measures-to-follow|scored-lower)\./,
    minShareCount: 2,
  },
  {
    name: 'typing',
    test: /portal.src.parts.(markdown\/|content.(fields\/|words.(useHintOfText|whole-number|content-shape)\.|form.([A-Za-z]+Fields|LevelPreview)\.))/,
    minShareCount: 3,
  },
  {
    name: 'writing',
    test: /portal.src.(parts.drafts.(useAutosave|useLeaving)|pages.assessments.item.(form.(ItemForm|StanceFields)|drafting.(useItemWriting|useSendItem|useTyped|answer-form|checks|fault-in-words|saved-since|saving-item|writing)|findings.(FindingsTold|FindingsWhenRead|RulesBeside)))\./,
    minShareCount: 3,
  },
  {
    name: 'files',
    test: /portal.src.(parts.(files.(?!hand-over|size-in-words|SpaceForFiles|save-as-file)|acting.useCheck\.)|pages.assessments.evidence.evidence-file\.)/,
    minShareCount: 2,
  },
  {
    name: 'beside',
    test: /portal.src.pages.assessments.(evidence.(FilesOfItem|AddFile)|questions.(question-to-show|useQuestions|QuestionsOfItem|AskQuestion)|beside.BesideItem)\./,
  },
];

const root = fileURLToPath(new URL('.', import.meta.url));

/** `vite build --mode pseudo` says all in the generated language; otherwise the portal is in English. */
const languageOf = (mode: string): string => (mode === pseudo ? pseudo : 'en');

export default defineConfig(({ mode }) => ({
  plugins: [wordsAsSaid(languageOf(mode)), workedOut(), graphqlDocuments(`${root}src`), react(), madeAhead(root)],
  resolve: { conditions: ['source', 'es2015', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['source', ...defaultServerConditions] } },
  build: {
    outDir: 'dist/client',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    sourcemap: true,
    // The first chunk names every other: their hashes are enough for that.
    rolldownOptions: {
      optimization: { inlineConst: { mode: 'all', pass: 2 } },
      output: {
        chunkFileNames: 'assets/[hash].js',
        codeSplitting: {
          groups: [
            { name: 'loader', test: /preload-helper|rolldown.runtime/, priority: 1 },
            { name: 'sign-in', test: signIn, priority: 1 },
            { name: 'every-page', test: (id) => onEveryPage.some((pattern) => pattern.test(id)) },
            ...shared,
          ],
        },
      },
    },
  },
  css: {
    lightningcss: { errorRecovery: true, unusedSymbols: [...askedByNothing] },
    preprocessorOptions: { scss: { quietDeps: true } },
  },
}));
