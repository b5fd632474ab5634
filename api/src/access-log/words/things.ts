import type { Language } from '../../platform/context.js';

/**
 * What was looked at, as a patient says it: in Norwegian the thing and the word that makes it one's own (`forløpet|ditt`;
 * of a child it is `forløpet til barnet`), in English the thing alone.
 */
export const THINGS: Record<string, Record<Language, string>> = {
  AccessFinding: {
    nb: 'funn i innsynsloggen|din',
    nn: 'funn i innsynsloggen|din',
    en: 'access log findings',
  },
  AccessLogEntry: { nb: 'innsynsloggen|din', nn: 'innsynsloggen|din', en: 'access log' },
  AccessPreview: {
    nb: 'det et samtykke ville vist av opplysningene|dine',
    nn: 'det eit samtykke ville vist av opplysningane|dine',
    en: 'preview of a consent',
  },
  AccessReceipt: {
    nb: 'en kvittering fra innsynsloggen|din',
    nn: 'ei kvittering frå innsynsloggen|din',
    en: 'receipt of the access log',
  },
  AccessQuestion: {
    nb: 'spørsmålene om innsyn i opplysningene|dine',
    nn: 'spørsmåla om innsyn i opplysningane|dine',
    en: 'questions about accesses',
  },
  Assignment: {
    nb: 'oppnevningen av koordinatoren|din',
    nn: 'oppnemninga av koordinatoren|din',
    en: 'coordinator’s assignment',
  },
  Block: { nb: 'sperringene|dine', nn: 'sperringane|dine', en: 'blocks' },
  BreakGlass: {
    nb: 'bruken av nødrett for opplysningene|dine',
    nn: 'bruken av naudrett for opplysningane|dine',
    en: 'emergency openings',
  },
  BreakGlassRenewal: {
    nb: 'forlengelsen av nødrett for opplysningene|dine',
    nn: 'forlenginga av naudrett for opplysningane|dine',
    en: 'renewed emergency openings',
  },
  CareCase: { nb: 'saken|din', nn: 'saka|di', en: 'case' },
  CareTeamMember: { nb: 'behandlingsteamet|ditt', nn: 'behandlingsteamet|ditt', en: 'care team' },
  Child: { nb: 'barna i familien|din', nn: 'barna i familien|din', en: 'family’s children' },
  ChildrenAsked: {
    nb: 'spørsmålet om barna|dine',
    nn: 'spørsmålet om barna|dine',
    en: 'being asked about children',
  },
  Consent: { nb: 'samtykkene|dine', nn: 'samtykka|dine', en: 'consents' },
  CoordinatorTaskEntry: {
    nb: 'koordinatoroppgavene|dine',
    nn: 'koordinatoroppgåvene|dine',
    en: 'coordinator’s tasks',
  },
  Draft: { nb: 'en kladd i saken|din', nn: 'ein kladd i saka|di', en: 'draft' },
  Coverage: {
    nb: 'koordineringen av forløpet|ditt',
    nn: 'koordineringa av forløpet|ditt',
    en: 'pathway’s coordination',
  },
  Deadline: { nb: 'fristene|dine', nn: 'fristane|dine', en: 'deadlines' },
  Attachment: { nb: 'vedleggene|dine', nn: 'vedlegga|dine', en: 'attachments' },
  Disclosure: {
    nb: 'utleveringene av opplysningene|dine',
    nn: 'utleveringane av opplysningane|dine',
    en: 'disclosures',
  },
  FeedbackScore: { nb: 'skårene|dine', nn: 'skårane|dine', en: 'feedback scores' },
  HandoverNote: {
    nb: 'overleveringsnotatene|dine',
    nn: 'overleveringsnotata|dine',
    en: 'hand-over notes',
  },
  HealthCheck: { nb: 'helsesjekkene|dine', nn: 'helsesjekkane|dine', en: 'health checks' },
  PlanArchive: {
    nb: 'arkivpakken av planen|din',
    nn: 'arkivpakken av planen|din',
    en: 'archive package of the plan',
  },
  Letter: { nb: 'brevene|dine', nn: 'breva|dine', en: 'letters' },
  Meeting: { nb: 'møtene|dine', nn: 'møta|dine', en: 'meetings' },
  MeetingDecision: {
    nb: 'beslutningene fra møtene|dine',
    nn: 'avgjerdene frå møta|dine',
    en: 'meetings’ decisions',
  },
  MeetingParticipant: {
    nb: 'deltakerne i møtene|dine',
    nn: 'deltakarane i møta|dine',
    en: 'meetings’ participants',
  },
  MeetingProposal: {
    nb: 'møtene som bør holdes om forløpet|ditt',
    nn: 'møta som bør haldast om forløpet|ditt',
    en: 'proposed meetings',
  },
  Message: { nb: 'meldingene|dine', nn: 'meldingane|dine', en: 'messages' },
  Need: { nb: 'de meldte behovene|dine', nn: 'dei melde behova|dine', en: 'reported needs' },
  NextOfKin: { nb: 'pårørendeoversikten|din', nn: 'pårørandeoversikta|di', en: 'list of next of kin' },
  Objection: { nb: 'reservasjonene|dine', nn: 'reservasjonane|dine', en: 'objections to sharing' },
  ParentalOpening: {
    nb: 'det som er åpnet for foreldrene|dine',
    nn: 'det som er opna for foreldra|dine',
    en: 'openings to parents',
  },
  Pathway: { nb: 'forløpet|ditt', nn: 'forløpet|ditt', en: 'pathway' },
  PathwayEvent: {
    nb: 'hendelsene i forløpet|ditt',
    nn: 'hendingane i forløpet|ditt',
    en: 'pathway’s events',
  },
  Patient: { nb: 'personopplysningene|dine', nn: 'personopplysningane|dine', en: 'personal details' },
  Plan: { nb: 'planene|dine', nn: 'planane|dine', en: 'plans' },
  PlanComment: {
    nb: 'kommentarene i planene|dine',
    nn: 'kommentarane i planane|dine',
    en: 'comments in plans',
  },
  PlanEvaluation: {
    nb: 'evalueringene av planene|dine',
    nn: 'evalueringane av planane|dine',
    en: 'evaluations of plans',
  },
  PlanGoal: { nb: 'målene i planene|dine', nn: 'måla i planane|dine', en: 'goals of plans' },
  PlanMeasure: { nb: 'tiltakene i planene|dine', nn: 'tiltaka i planane|dine', en: 'measures of plans' },
  PlanParticipant: {
    nb: 'deltakerne i planene|dine',
    nn: 'deltakarane i planane|dine',
    en: 'participants of plans',
  },
  PlanSignature: {
    nb: 'signaturene på planene|dine',
    nn: 'signaturane på planane|dine',
    en: 'signatures on plans',
  },
  PlanVersion: {
    nb: 'versjonene av planene|dine',
    nn: 'versjonane av planane|dine',
    en: 'versions of plans',
  },
  ReferralSuggestion: {
    nb: 'forslag om henvisning|din',
    nn: 'framlegg om tilvising|di',
    en: 'suggestions to refer',
  },
  Referral: { nb: 'henvisningen|din', nn: 'tilvisinga|di', en: 'referral' },
  ReferralAssessment: {
    nb: 'vurderingen av henvisningen|din',
    nn: 'vurderinga av tilvisinga|di',
    en: 'referral’s assessment',
  },
  ReferralContent: {
    nb: 'innholdet i henvisningen|din',
    nn: 'innhaldet i tilvisinga|di',
    en: 'referral’s content',
  },
  Registration: {
    nb: 'registreringene i forløpet|ditt',
    nn: 'registreringane i forløpet|ditt',
    en: 'pathway’s registrations',
  },
  RegistrationExport: {
    nb: 'registreringene i forløpet|ditt, i en fil',
    nn: 'registreringane i forløpet|ditt, i ei fil',
    en: 'pathway’s registrations in a file',
  },
  Representation: { nb: 'representantene|dine', nn: 'representantane|dine', en: 'representatives' },
  StatedCondition: {
    nb: 'vilkårene i forløpet|ditt',
    nn: 'vilkåra i forløpet|ditt',
    en: 'pathway’s conditions',
  },
  Stay: { nb: 'oppholdene|dine', nn: 'opphalda|dine', en: 'stays' },
  Task: { nb: 'oppgavene i forløpet|ditt', nn: 'oppgåvene i forløpet|ditt', en: 'pathway’s tasks' },
  Thread: { nb: 'meldingstråden|din', nn: 'meldingstråden|din', en: 'message thread' },
  ThreadParticipant: {
    nb: 'deltakerne i meldingstråden|din',
    nn: 'deltakarane i meldingstråden|din',
    en: 'message thread’s participants',
  },
  UnclockedDeadline: {
    nb: 'fristene uten dato i forløpet|ditt',
    nn: 'fristane utan dato i forløpet|ditt',
    en: 'deadlines without a date',
  },
  Vacancy: {
    nb: 'den ledige koordinatorrollen i forløpet|ditt',
    nn: 'den ledige koordinatorrolla i forløpet|ditt',
    en: 'pathway’s vacancy',
  },
  Unmasking: {
    nb: 'pseudonymet|ditt',
    nn: 'pseudonymet|ditt',
    en: 'pseudonym in the access log',
  },
  Withholding: {
    nb: 'det som holdes tilbake av opplysningene|dine',
    nn: 'det som blir halde tilbake av opplysningane|dine',
    en: 'withheld information',
  },
};

/** A kind of data that has no words of its own. */
export const ANYTHING: Record<Language, string> = {
  nb: 'opplysningene|dine',
  nn: 'opplysningane|dine',
  en: 'information',
};

/** The thing as the patient's own, or as the child's. */
export function thingOf(words: Record<Language, string>, language: Language, ofChild: boolean): string {
  if (language === 'en') return `${ofChild ? 'the child’s' : 'your'} ${words.en}`;
  return words[language].replace(/\|(\p{L}+)/u, ofChild ? ' til barnet' : ' $1');
}
