import { CHECKLISTS } from '../../api/src/referral/referral.checklist.js';
import { ChecklistAnswerKind } from '../../api/src/pathway/end-checklist.type.js';
import type { EndChecklistInput } from '../../api/src/pathway/end-pathway.inputs.js';
import type { Dice } from './dice.js';
import type { DemoPatient } from './patients.js';

const SAID: Record<string, readonly string[]> = {
  patientView: [
    'Ønsker hjelp til å sove og til å komme tilbake i arbeid.',
    'Ønsker å forstå hva som skjer, og at familien får vite hvordan de kan hjelpe.',
    'Ønsker samtaler på dagtid og helst samme behandler hele veien.',
    'Ønsker å klare hverdagen uten å være redd.',
  ],
  symptoms: [
    'Nedstemt, lite søvn og uro gjennom flere måneder.',
    'Tiltakende angst i sosiale situasjoner, unngår butikk og kollektivtrafikk.',
    'Tvangstanker og ritualer flere timer daglig.',
    'Svingende stemningsleie, konsentrasjonsvansker og tilbaketrekning.',
  ],
  functionLevel: [
    'Sykmeldt i halv stilling, klarer egenomsorg.',
    'Lite sosial kontakt, trenger hjelp til å strukturere dagen.',
    'Går på skolen to til tre dager i uken.',
  ],
  substanceUse: ['Ingen kjent bruk.', 'Alkohol i helgene, økende.', 'Daglig bruk av cannabis siste halvår.'],
  suicideSelfHarmRisk: ['Vurdert, ingen planer.', 'Tanker, ingen planer; trygghetsplan gjennomgått.'],
  violenceRisk: ['Ikke aktuelt.', 'Vurdert, ingen holdepunkter.'],
  triggers: ['Samlivsbrudd i vår.', 'Belastninger på arbeidsplassen.', 'Ingen kjent utløsende årsak.'],
  medication: ['Ingen faste medisiner.', 'Antidepressiv medisin siden i vår, liten effekt.'],
  earlierTreatment: [
    'Kommunal psykolog, seks samtaler.',
    'Behandlet i spesialisthelsetjenesten for fem år siden.',
  ],
  reasonAndExpectedEffect: [
    'Utredning og behandling utover det kommunen kan gi.',
    'Avklare diagnose og behandlingsvalg.',
  ],
};
const OTHERWISE = ['Gjennomgått med pasienten, ingenting å bemerke.', 'Se vedlegg.', 'Ikke aktuelt nå.'];

/** What the referral says. Some leave out more of the recommended contents than others; none is invented to be read as real. */
export function referralContent(patient: DemoPatient, dice: Dice): Record<string, string> {
  const thorough = dice.pick([0.55, 0.8, 0.95, 1]);
  return Object.fromEntries(
    CHECKLISTS[patient.area]
      .filter(() => dice.chance(thorough))
      .map((field) => [field, dice.pick(SAID[field] ?? OTHERWISE)]),
  );
}

export const REJECTED = {
  reasons: [
    'Tilstanden krever ikke spesialisthelsetjeneste nå; forventet nytte er liten sammenlignet med kommunens tilbud.',
    'Opplysningene tyder på en belastningsreaksjon som kommunen kan følge opp.',
  ],
  recommendations: [
    'Samtaler i kommunens lavterskeltilbud og ny vurdering hos fastlegen om tre måneder.',
    'Oppfølging i rask psykisk helsehjelp; henvis på nytt ved forverring.',
  ],
} as const;

export const WITHDRAWN = [
  'Pasienten ønsker ikke henvisning likevel.',
  'Pasienten har fått hjelp et annet sted.',
  'Sendt på feil pasientforløp; ny henvisning følger.',
] as const;

export const ENDED = [
  'Behandlingen er gjennomført som planlagt.',
  'Avsluttet etter avtale med pasienten.',
  'Pasienten ønsker ikke mer behandling nå.',
] as const;

/** What was answered when a pathway ended. */
export function endChecklist(patient: DemoPatient, pathwayKey: string): EndChecklistInput {
  const done = { answer: ChecklistAnswerKind.DONE };
  // The eating-disorder pathway leaves no choice.
  const alone = patient.index % 4 === 0 && pathwayKey !== 'EATING';
  return {
    followUpNeedAssessed: done,
    followUpPlan: alone
      ? {
          answer: ChecklistAnswerKind.NOT_NEEDED,
          reason: 'Behandlingen er gjennomført, og pasienten er frisk',
        }
      : {
          answer: patient.index % 4 === 1 ? ChecklistAnswerKind.HAS_PLAN : ChecklistAnswerKind.WRITTEN,
          text: 'Kommunens team følger opp, og fastlegen ser pasienten om en måned',
          specialistPart: 'Én kontrolltime etter tre måneder; rask vei tilbake det første året',
        },
    municipalResponsible: alone
      ? { answer: ChecklistAnswerKind.NOT_RELEVANT, reason: 'Pasienten følges bare av fastlegen' }
      : { ...done, name: 'Fagansvarlig i kommunens tjeneste, 10 00 20 00' },
    patientToldWhereToTurn: { ...done, text: 'Fastlegen på dagtid, legevakten ellers' },
    riskAssessmentsShared: done,
  };
}

export const DECLINED = ['Ikke kapasitet nå.', 'Kjenner pasienten privat.', 'Går ut i permisjon.'] as const;

export const EXTERNAL_REFERRERS = [
  { name: 'Ytterst Utkant', unit: 'Utkanten legekontor', phone: '10 00 70 10' },
  { name: 'Langveis Fra', unit: 'Nabobygda legesenter', phone: '10 00 70 20' },
] as const;
export const EXTERNAL_GP = 'Ytterst Utkant, Utkanten legekontor, 10 00 70 10';

export const DROPPED_OUT = [
  'Har ikke møtt til tre avtaler på rad og svarer ikke på telefon.',
  'Sier at behandlingen ikke hjelper, og vil ikke komme mer nå.',
  'Flyttet midlertidig til familie og rekker ikke timene.',
] as const;
export const AGREED = [
  'Kommunen ringer på mandag; behandler holder av en time om to uker.',
  'Felles hjemmebesøk neste uke, pasienten er spurt og sier ja.',
] as const;

export const PLANS = {
  treatment: [
    'Mål: sove bedre og komme tilbake i arbeid. Samtaler hver uke, vurderes sammen etter åtte uker.',
    'Mål: klare butikken alene. Eksponering i trinn, familien er med på hver fjerde time.',
    'Mål: en hverdag uten rus. Gruppe to ganger i uken og samtaler annenhver uke.',
  ],
  individual: [
    'Det viktigste for meg er å bo for meg selv og ha noe å gå til. Ansvarsgruppen møtes hver sjette uke.',
    'Jeg vil tilbake på skolen til høsten. Kommunen samordner skole, helsesykepleier og fritid.',
  ],
  followUp: [
    'Kommunens team følger opp hver annen uke. Ved forverring: ring kontaktpersonen, eller legevakt på kveld.',
    'Fastlegen ser pasienten om en måned. Pasienten kjenner varselsignalene og vet hvor hen kan henvende seg.',
  ],
  specialistPart: [
    'Poliklinikken har én samtale etter tre måneder og kan ringes av kommunen i mellomtiden.',
    'Veiledning til kommunens team ved behov det første halvåret.',
  ],
} as const;
/** Goals as patients word them, with what is done for each: by the coordinator, by somebody outside, by the patient. */
export const PLAN_GOALS = [
  {
    goal: 'Jeg vil ha mitt eget sted å bo',
    measures: [
      'Søke kommunal bolig og følge opp søknaden',
      {
        text: 'Råd om økonomi og depositum',
        by: { responsibleName: 'Veileder Varsom', responsibleRole: 'NAV-veileder' },
      },
      'Se på leiligheter sammen med kontaktpersonen',
    ],
  },
  {
    goal: 'Jeg vil tilbake i jobb, litt om gangen',
    measures: [
      'Avtale arbeidspraksis tre dager i uken',
      {
        text: 'Tilrettelegge på arbeidsplassen',
        by: { responsibleName: 'Leder Lysegrønn', responsibleRole: 'arbeidsgiver' },
      },
      'Stå opp til samme tid hver dag',
    ],
  },
  {
    goal: 'Jeg vil fullføre skoleåret',
    measures: [
      'Møte med skolen hver måned',
      {
        text: 'Roligere plass i klasserommet og fri ved behov',
        by: { responsibleName: 'Kontaktlærer Kvist', responsibleRole: 'lærer' },
      },
      'Si fra når det blir for mye',
    ],
  },
  {
    goal: 'Jeg vil ha noen å være sammen med',
    measures: [
      'Bli med på aktivitetshuset de første gangene',
      {
        text: 'Turgruppe på onsdager',
        by: { responsibleName: 'Turleder Trost', responsibleRole: 'frivillig' },
      },
      'Ringe søsteren min hver søndag',
    ],
  },
] as const;
export const PLAN_WORDS = {
  patients: [
    {
      whatMatters: 'Å ha ro rundt meg, og å slippe å fortelle alt på nytt til alle.',
      resources: 'Jeg er god med dyr, og jeg har en søster som stiller opp.',
      needs: 'Noen å ringe når det butter imot.',
    },
    {
      whatMatters: 'At det jeg sier teller, og at jeg vet hva som skjer videre.',
      resources: 'Jeg liker å lage mat og å gå i skogen.',
      needs: 'Hjelp med papirer og avtaler.',
    },
    {
      whatMatters: 'Å klare hverdagen selv.',
      resources: 'Jeg har vært i jobb før, og vil dit igjen.',
      needs: 'Samtaler på dagtid, og korte beskjeder.',
    },
  ],
  services: {
    contributions: 'Kommunen samordner, sykehuset har samtalene, og familien hjelper med det praktiske.',
    implementation: 'Ansvarsgruppen møtes hver sjette uke, og koordinatoren ringer mellom møtene.',
    cooperation: 'NAV, fastlegen og poliklinikken.',
  },
} as const;
export const PLAN_OUTCOMES = [
  { outcome: 'ACHIEVED', achieved: 'Er i mål, og trives med det.', note: 'Planen videreføres med nye mål.' },
  { outcome: 'PARTLY', achieved: 'Godt i gang, men trenger mer tid.', note: 'Fortsetter som avtalt.' },
  { outcome: 'NOT_ACHIEVED', achieved: null, note: 'Vi ser på tiltakene på nytt sammen.' },
] as const;
export const PLAN_DECLINED = [
  'Vil ikke ha flere møter nå.',
  'Synes det holder med behandlingsplanen.',
] as const;

/** Meetings: what they are to be about and where, who comes from outside, what was said and decided; all of it invented. */
export const MEETINGS = {
  agenda: [
    'Hva er viktig for deg framover, og hvem gjør hva',
    'Hverdagen mellom timene: bolig, arbeid og fritid',
    'Overgangen til oppfølging i kommunen',
  ],
  places: ['Rådhuset, møterom Fjellreven', 'Mestringsenheten, møterom 2', 'Videomøte'],
  parties: [
    { name: 'Lun Lerke', organisation: 'NAV', email: 'lun.lerke@nav.example' },
    { name: 'Frisk Fossekall', organisation: 'Elvestad videregående skole' },
    { name: 'Kjapp Kjøttmeis', organisation: 'Frivilligsentralen', email: 'post@frivillig.example' },
  ],
  off: ['Flere kunne ikke komme. Vi finner en ny dag sammen', 'Vi tar det på telefon i stedet'],
  minutes: [
    'Vi gikk gjennom uka slik den er nå. Det går bedre å sove. Vi fortsetter som i dag, og møtes igjen om noen måneder.',
    'Du vil gjerne i gang med noe fast på dagtid. Vi ble enige om hvem som hjelper deg med det.',
  ],
  decisions: [
    'Tar kontakt med NAV om en avtale',
    'Lager en oversikt over hvem som kan ringes når',
    'Avtaler neste møte',
  ],
};
