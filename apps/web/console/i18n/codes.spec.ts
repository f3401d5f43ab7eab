import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import zh from './zh-CN';

const root = join(__dirname, '../../../..');
const description = JSON.parse(readFileSync(join(root, 'libs/api-client/openapi.json'), 'utf8')) as {
  components: { schemas: Record<string, { enum?: string[] }> };
};
const code: Readonly<Record<string, Readonly<Record<string, string>>>> = zh.code;

/** Dictionary of the screens -> closed list of the API. */
const lists: Readonly<Record<string, string>> = {
  post: 'Post',
  channel: 'Channel',
  contactOutcome: 'ContactOutcome',
  referral: 'Referral',
  matter: 'Matter',
  aidForm: 'AidForm',
  category: 'Category',
  occupation: 'Occupation',
  relation: 'Relation',
  claimItem: 'ClaimItem',
  consentKind: 'ConsentKind',
  linkKind: 'LinkKind',
  urgentGround: 'UrgentGround',
  replacementAsker: 'ReplacementAsker',
  objectedDecision: 'ObjectedDecision',
  respondentKind: 'RespondentKind',
  respondentRole: 'RespondentRole',
  agentRelation: 'AgentRelation',
  agentAuthority: 'AgentAuthority',
  supplementItem: 'SupplementItem',
  meansWay: 'MeansWay',
  article: 'MeansArticle',
  recommendation: 'Recommendation',
  refusalReason: 'RefusalReason',
  outcomeRoute: 'OutcomeRoute',
  instance: 'Instance',
  closingResult: 'ClosingResult',
  stage: 'Stage',
  nextStep: 'Stage',
  proceedingKind: 'ProceedingKind',
  road: 'Road',
  procedure: 'Procedure',
  proceedingState: 'ProceedingState',
  hearingState: 'HearingState',
  progressStep: 'ProgressStep',
  informDuty: 'InformDuty',
  meetingWay: 'MeetingWay',
  documentForm: 'DocumentForm',
  majorMatter: 'MajorMatter',
  reportMeans: 'ReportMeans',
  terminationGround: 'TerminationGround',
  checkResult: 'CheckResult',
  callbackWay: 'CallbackWay',
  satisfaction: 'Satisfaction',
  tookMoney: 'TookMoney',
  whose: 'Whose',
  handlerKind: 'HandlerKind',
  specialty: 'Specialty',
  unitKind: 'UnitKind',
  uniquenessRule: 'UniquenessRule',
  placeKind: 'PlaceKind',
  movementKind: 'MovementKind',
  purchaseStage: 'PurchaseStage',
  varianceOrigin: 'VarianceOrigin',
  varianceCause: 'VarianceCause',
  varianceDecision: 'VarianceDecision',
  varianceStage: 'VarianceStage',
  siteKind: 'SiteKind',
  recipientCategory: 'RecipientCategory',
  exceptionKind: 'ExceptionKind',
  exceptionOutcome: 'ExceptionOutcome',
  countingMethod: 'CountingMethod',
  targetState: 'TargetState',
  entryState: 'EntryState',
  entrySource: 'EntrySource',
  archiveItem: 'ArchiveItem',
  activityStage: 'ActivityStage',
  activityAlert: 'Alert',
  activityHint: 'ActivityHint',
  activityKind: 'ActivityKind',
  campaign: 'Campaign',
  activityPlace: 'ActivityPlaceKind',
  teamRole: 'TeamRole',
  checkInWay: 'CheckInWay',
  evidenceKind: 'EvidenceKind',
  sealedPaper: 'SealedPaper',
  checkupKind: 'CheckupKind',
  checkupStage: 'CheckupStage',
  checkupTopic: 'CheckupTopic',
  checkupAnswer: 'CheckupAnswer',
  severity: 'Severity',
  certainty: 'Certainty',
  adviceWay: 'AdviceWay',
  followUpResult: 'FollowUpResult',
};

describe('the words for codes', () => {
  it.each(Object.entries(lists))('%s: exactly the codes of %s', (dictionary, schema) => {
    const codes = description.components.schemas[schema]?.enum ?? [];
    expect(codes.length).toBeGreaterThan(0);
    expect(Object.keys(code[dictionary] ?? {}).sort()).toEqual([...codes].sort());
  });

  it('has a word for every fact that may stand in a record', () => {
    const facts = [...readFileSync(join(root, 'docs/events.md'), 'utf8').matchAll(/^\| `([A-Z]\w+)`/gm)].map((match) => match[1] ?? '');
    expect(facts.length).toBeGreaterThan(30);
    expect(facts.filter((fact) => !(fact in zh.code.event))).toEqual([]);
  });
});
