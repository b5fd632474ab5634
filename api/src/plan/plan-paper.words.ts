import type { PlanGoalOutcome, PlanMeasureStatus, PlanSigner } from './plan-part.type.js';
import type { PlanKind, PlanStatus } from './plan.type.js';
import type { Language } from '../platform/context.js';

/** What stands on the paper beside what people have written. */
export interface PlanWords {
  kinds: Record<PlanKind, string>;
  statuses: Record<PlanStatus, string>;
  measureStatuses: Record<PlanMeasureStatus, string>;
  outcomes: Record<PlanGoalOutcome, string>;
  signers: Record<PlanSigner, string>;
  about: string;
  name: string;
  born: string;
  status: string;
  version: string;
  owner: string;
  unit: string;
  phone: string;
  from: string;
  to: string;
  nextEvaluation: string;
  closed: string;
  closeReason: string;
  ownWords: string;
  writtenDown: string;
  whatMatters: string;
  resources: string;
  needs: string;
  wishes: string;
  text: string;
  specialistPart: string;
  contributions: string;
  implementation: string;
  cooperation: string;
  contacts: string;
  goals: string;
  warningSigns: string;
  outcome: string;
  measures: string;
  otherMeasures: string;
  responsible: string;
  thePatient: string;
  due: string;
  extent: string;
  participants: string;
  evaluations: string;
  patientTookPart: string;
  patientNotThere: string;
  achieved: string;
  signatures: string;
  recorded: string;
  linked: string;
  nothing: string;
  hidden: string;
  printed: string;
}

export const PLAN_WORDS: Record<Language, PlanWords> = {
  nb: {
    kinds: {
      INDIVIDUAL: 'Individuell plan',
      TREATMENT: 'Behandlingsplan',
      CRISIS: 'Kriseplan',
      FOLLOW_UP: 'Oppfølgingsplan',
    },
    statuses: {
      OFFERED: 'Tilbudt, ikke svart på',
      DECLINED: 'Takket nei til',
      DRAFT: 'Utkast',
      ACTIVE: 'I bruk',
      CLOSED: 'Avsluttet',
    },
    measureStatuses: {
      PLANNED: 'Planlagt',
      ONGOING: 'I gang',
      DONE: 'Gjort',
      DROPPED: 'Ikke lenger aktuelt',
    },
    outcomes: {
      ACHIEVED: 'Nådd',
      PARTLY: 'Nådd delvis',
      NOT_ACHIEVED: 'Ikke nådd',
      NOT_RELEVANT: 'Ikke lenger aktuelt',
    },
    signers: { PATIENT: 'For pasienten', OWNER: 'Ansvarlig for planen' },
    about: 'Om planen',
    name: 'Navn',
    born: 'Født',
    status: 'Planen er',
    version: 'Versjon',
    owner: 'Ansvarlig',
    unit: 'Hos',
    phone: 'Telefon',
    from: 'Gjelder fra',
    to: 'Gjelder til',
    nextEvaluation: 'Neste gang vi ser på planen',
    closed: 'Avsluttet',
    closeReason: 'Grunn',
    ownWords: 'Mine egne ord',
    writtenDown: 'Ordene er mine. En ansatt har skrevet dem ned.',
    whatMatters: 'Dette er viktig for meg',
    resources: 'Mine ressurser',
    needs: 'Mine behov',
    wishes: 'Slik vil jeg bli møtt',
    text: 'Planen',
    specialistPart: 'Det sykehuset fortsetter med',
    contributions: 'Det hver av oss bidrar med',
    implementation: 'Slik gjør vi det',
    cooperation: 'Samarbeid med andre',
    contacts: 'Hvem jeg kan ta kontakt med',
    goals: 'Mål',
    warningSigns: 'Tidlige tegn',
    outcome: 'Sist vi så på det',
    measures: 'Tiltak',
    otherMeasures: 'Andre tiltak',
    responsible: 'Ansvar',
    thePatient: 'Pasienten',
    due: 'Innen',
    extent: 'Hvor mye',
    participants: 'Hvem som er med',
    evaluations: 'Når vi har sett på planen',
    patientTookPart: 'Pasienten var med.',
    patientNotThere: 'Pasienten var ikke med.',
    achieved: 'Det vi fikk til',
    signatures: 'Signert av',
    recorded: 'skrevet inn av en ansatt',
    linked: 'Andre planer som hører til',
    nothing: 'Det står ikke noe her ennå.',
    hidden: 'Deler av planen står ikke på dette arket. Den som skrev ut, ser ikke alt.',
    printed: 'Skrevet ut',
  },
  nn: {
    kinds: {
      INDIVIDUAL: 'Individuell plan',
      TREATMENT: 'Behandlingsplan',
      CRISIS: 'Kriseplan',
      FOLLOW_UP: 'Oppfølgingsplan',
    },
    statuses: {
      OFFERED: 'Tilboden, ikkje svara på',
      DECLINED: 'Takka nei til',
      DRAFT: 'Utkast',
      ACTIVE: 'I bruk',
      CLOSED: 'Avslutta',
    },
    measureStatuses: {
      PLANNED: 'Planlagt',
      ONGOING: 'I gang',
      DONE: 'Gjort',
      DROPPED: 'Ikkje lenger aktuelt',
    },
    outcomes: {
      ACHIEVED: 'Nådd',
      PARTLY: 'Nådd delvis',
      NOT_ACHIEVED: 'Ikkje nådd',
      NOT_RELEVANT: 'Ikkje lenger aktuelt',
    },
    signers: { PATIENT: 'For pasienten', OWNER: 'Ansvarleg for planen' },
    about: 'Om planen',
    name: 'Namn',
    born: 'Fødd',
    status: 'Planen er',
    version: 'Versjon',
    owner: 'Ansvarleg',
    unit: 'Hos',
    phone: 'Telefon',
    from: 'Gjeld frå',
    to: 'Gjeld til',
    nextEvaluation: 'Neste gong vi ser på planen',
    closed: 'Avslutta',
    closeReason: 'Grunn',
    ownWords: 'Mine eigne ord',
    writtenDown: 'Orda er mine. Ein tilsett har skrive dei ned.',
    whatMatters: 'Dette er viktig for meg',
    resources: 'Mine ressursar',
    needs: 'Mine behov',
    wishes: 'Slik vil eg bli møtt',
    text: 'Planen',
    specialistPart: 'Det sjukehuset held fram med',
    contributions: 'Det kvar av oss bidreg med',
    implementation: 'Slik gjer vi det',
    cooperation: 'Samarbeid med andre',
    contacts: 'Kven eg kan ta kontakt med',
    goals: 'Mål',
    warningSigns: 'Tidlege teikn',
    outcome: 'Sist vi såg på det',
    measures: 'Tiltak',
    otherMeasures: 'Andre tiltak',
    responsible: 'Ansvar',
    thePatient: 'Pasienten',
    due: 'Innan',
    extent: 'Kor mykje',
    participants: 'Kven som er med',
    evaluations: 'Når vi har sett på planen',
    patientTookPart: 'Pasienten var med.',
    patientNotThere: 'Pasienten var ikkje med.',
    achieved: 'Det vi fekk til',
    signatures: 'Signert av',
    recorded: 'skrive inn av ein tilsett',
    linked: 'Andre planar som høyrer til',
    nothing: 'Det står ikkje noko her enno.',
    hidden: 'Delar av planen står ikkje på dette arket. Den som skreiv ut, ser ikkje alt.',
    printed: 'Skrive ut',
  },
  en: {
    kinds: {
      INDIVIDUAL: 'Individual plan',
      TREATMENT: 'Treatment plan',
      CRISIS: 'Crisis plan',
      FOLLOW_UP: 'Follow-up plan',
    },
    statuses: {
      OFFERED: 'Offered, not answered',
      DECLINED: 'Declined',
      DRAFT: 'A draft',
      ACTIVE: 'In use',
      CLOSED: 'Closed',
    },
    measureStatuses: { PLANNED: 'Planned', ONGOING: 'Under way', DONE: 'Done', DROPPED: 'No longer needed' },
    outcomes: {
      ACHIEVED: 'Reached',
      PARTLY: 'Partly reached',
      NOT_ACHIEVED: 'Not reached',
      NOT_RELEVANT: 'No longer needed',
    },
    signers: { PATIENT: 'For the patient', OWNER: 'Who answers for the plan' },
    about: 'About the plan',
    name: 'Name',
    born: 'Born',
    status: 'The plan is',
    version: 'Version',
    owner: 'Who answers for it',
    unit: 'At',
    phone: 'Telephone',
    from: 'Holds from',
    to: 'Holds until',
    nextEvaluation: 'Next time we look at the plan',
    closed: 'Closed',
    closeReason: 'Why',
    ownWords: 'My own words',
    writtenDown: 'The words are mine. A member of staff wrote them down.',
    whatMatters: 'This matters to me',
    resources: 'My strengths',
    needs: 'My needs',
    wishes: 'How I want to be met',
    text: 'The plan',
    specialistPart: 'What the hospital goes on with',
    contributions: 'What each of us does',
    implementation: 'How we do it',
    cooperation: 'Work with others',
    contacts: 'Whom I can turn to',
    goals: 'Goals',
    warningSigns: 'Early signs',
    outcome: 'Last time we looked',
    measures: 'What we do',
    otherMeasures: 'Other things we do',
    responsible: 'Who does it',
    thePatient: 'The patient',
    due: 'By',
    extent: 'How much',
    participants: 'Who takes part',
    evaluations: 'When we looked at the plan',
    patientTookPart: 'The patient took part.',
    patientNotThere: 'The patient did not take part.',
    achieved: 'What we managed',
    signatures: 'Signed by',
    recorded: 'recorded by a member of staff',
    linked: 'Other plans that belong to it',
    nothing: 'There is nothing here yet.',
    hidden: 'Parts of the plan are not on this sheet. Whoever printed it does not see all.',
    printed: 'Printed',
  },
};
