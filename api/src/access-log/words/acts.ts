import { type Action } from '../../authz/actions.js';
import type { Language } from '../../platform/context.js';

type Words = Record<Language, string>;

/** Looking, which takes its thing; and what was refused. */
export const SAW: Words = { nb: 'så', nn: 'såg', en: 'saw' };
export const DENIED_LOOK: [Words, Words] = [
  { nb: 'prøvde å se', nn: 'prøvde å sjå', en: 'tried to see' },
  { nb: ', men fikk det ikke', nn: ', men fekk det ikkje', en: ', and was refused' },
];
export const DENIED_ACT: [Words, Words] = [
  { nb: 'prøvde å gjøre noe med', nn: 'prøvde å gjere noko med', en: 'tried to do something with' },
  { nb: ', men fikk ikke lov', nn: ', men fekk ikkje lov', en: ', and was refused' },
];

const words = (nb: string, nn: string, en: string): Words => ({ nb, nn, en });

/** What was done beside looking; with what stands behind it in brackets. */
export const ACTS: Record<Exclude<Action, Action.READ>, Words> = {
  ACCEPT: words('tok på seg oppgaven', 'tok på seg oppgåva', 'accepted the assignment'),
  ADD_TO_CARE_TEAM: words('la noen til i teamet', 'la nokon til i teamet', 'added somebody to the care team'),
  ANSWER: words('svarte på et spørsmål om innsyn', 'svarte på eit spørsmål om innsyn', 'answered a question'),
  ANSWER_OFFER: words(
    'svarte på et tilbud om plan',
    'svarte på eit tilbod om plan',
    'answered an offer of a plan',
  ),
  ANSWER_SUGGESTION: words(
    'svarte på et forslag om henvisning',
    'svarte på eit framlegg om tilvising',
    'answered a suggestion to refer',
  ),
  ASK: words('spurte om et innsyn', 'spurde om eit innsyn', 'asked about an access'),
  APPOINT_SUBSTITUTE: words('oppnevnte en vikar', 'oppnemnde ein vikar', 'named a substitute'),
  ASK_FOR_ANOTHER: words(
    'ba om en annen koordinator',
    'bad om ein annan koordinator',
    'asked for another coordinator',
  ),
  ASSESS: words('vurderte', 'vurderte', 'assessed'),
  ASSIGN: words('oppnevnte en koordinator', 'oppnemnde ein koordinator', 'assigned a coordinator'),
  ASSIGN_CLINICIAN: words('oppnevnte en behandler', 'oppnemnde ein behandlar', 'assigned a clinician'),
  BLOCK: words('sperret opplysninger', 'sperra opplysningar', 'blocked access'),
  BREAK_GLASS: words('åpnet med nødrett', 'opna med naudrett', 'opened in an emergency'),
  CANCEL: words('avbrøt', 'avbraut', 'cancelled'),
  CLOSE: words('lukket', 'lukka', 'closed'),
  RECORD_TASK: words(
    'førte en koordinatoroppgave',
    'førte ei koordinatoroppgåve',
    'recorded a coordinator’s task',
  ),
  COMPLETE: words('fullførte', 'fullførte', 'completed'),
  CONFIRM: words('bekreftet', 'stadfesta', 'confirmed'),
  CORRECT_EVENT: words('rettet en hendelse', 'retta ei hending', 'corrected an event'),
  CREATE: words('opprettet', 'oppretta', 'made'),
  DECIDE: words('tok en avgjørelse', 'tok ei avgjerd', 'decided'),
  DECLINE: words('takket nei', 'takka nei', 'declined'),
  END: words('avsluttet', 'avslutta', 'ended'),
  ERASE: words('slettet', 'sletta', 'erased'),
  EVALUATE: words('evaluerte en plan', 'evaluerte ein plan', 'evaluated a plan'),
  EXPLAIN: words('spurte hvem som har tilgang', 'spurde kven som har tilgang', 'asked who has access'),
  EXPLAIN_DELAY: words('forklarte en forsinkelse', 'forklarte ei forseinking', 'explained a delay'),
  EXPORT: words('tok ut en fil', 'tok ut ei fil', 'took out a file'),
  FORWARD: words('sendte videre', 'sende vidare', 'forwarded'),
  GRANT: words('ga en tilgang', 'gav ein tilgang', 'granted access'),
  GRANT_CONSENT: words('registrerte et samtykke', 'registrerte eit samtykke', 'recorded a consent'),
  HAND_OVER: words('skrev et overleveringsnotat', 'skreiv eit overleveringsnotat', 'wrote a hand-over note'),
  LIFT: words('opphevet en sperring', 'oppheva ei sperring', 'lifted a block'),
  MARK_READ: words('merket et varsel som lest', 'merka eit varsel som lese', 'marked a notification as read'),
  OBJECT: words('reserverte mot deling', 'reserverte mot deling', 'objected to sharing'),
  OFFER: words('tilbød en plan', 'tilbaud ein plan', 'offered a plan'),
  OPEN: words('åpnet', 'opna', 'opened'),
  OPEN_TO_PARENTS: words('åpnet for foreldre', 'opna for foreldre', 'opened to parents'),
  PROTECT_ADDRESS: words(
    'endret adressegraderingen',
    'endra adressegraderinga',
    'changed the address’s protection',
  ),
  PUBLISH: words('publiserte', 'publiserte', 'published'),
  RECEIVE: words('tok imot', 'tok imot', 'received'),
  RECORD_DEATH: words('registrerte et dødsfall', 'registrerte eit dødsfall', 'recorded a death'),
  RECORD_DISCLOSURE: words('registrerte en utlevering', 'registrerte ei utlevering', 'recorded a disclosure'),
  RECORD_DROPOUT: words('registrerte et avbrudd', 'registrerte eit avbrot', 'recorded a drop-out'),
  RECORD_EVENT: words('registrerte en hendelse', 'registrerte ei hending', 'recorded an event'),
  RECORD_PATIENT_INFORMED: words(
    'registrerte at informasjon var gitt',
    'registrerte at informasjon var gjeven',
    'recorded that information was given',
  ),
  RECORD_STAY: words('registrerte et opphold', 'registrerte eit opphald', 'recorded a stay'),
  REGISTER_INCOMING: words('registrerte en henvisning', 'registrerte ei tilvising', 'registered a referral'),
  REGISTER_NEXT_OF_KIN: words(
    'registrerte en pårørende',
    'registrerte ein pårørande',
    'registered next of kin',
  ),
  REGISTER_REPRESENTATIVE: words(
    'registrerte en representant',
    'registrerte ein representant',
    'registered a representative',
  ),
  REMIND_OWNER: words('minnet om en frist', 'minte om ein frist', 'reminded of a deadline'),
  RENEW: words('forlenget', 'forlengde', 'renewed'),
  REOPEN: words('åpnet på nytt', 'opna på nytt', 'reopened'),
  REQUEST: words('ba om et møte', 'bad om eit møte', 'asked for a meeting'),
  RESPOND: words('svarte på en innkalling', 'svarte på ei innkalling', 'answered a call to a meeting'),
  REVIEW: words('kontrollerte i etterkant', 'kontrollerte i etterkant', 'reviewed'),
  SET_ABSENCE: words('registrerte fravær', 'registrerte fråvær', 'recorded an absence'),
  SET_CAPACITY: words('endret kapasitet', 'endra kapasitet', 'changed capacity'),
  SET_COVERAGE: words(
    'registrerte hvem som koordinerer',
    'registrerte kven som koordinerer',
    'recorded who coordinates',
  ),
  SET_PREFERRED_CHANNEL: words('valgte kontaktmåte', 'valde kontaktmåte', 'chose a way of contact'),
  SIMULATE: words('prøvde ut en regel', 'prøvde ut ein regel', 'tried out a rule'),
  START: words('startet', 'starta', 'started'),
  SUBMIT: words('sendte', 'sende', 'submitted'),
  SUGGEST_COORDINATOR: words(
    'så forslag til koordinator',
    'såg forslag til koordinator',
    'saw suggested coordinators',
  ),
  TAKE_OVER: words('overtok som koordinator', 'tok over som koordinator', 'took over as coordinator'),
  TRANSFER: words('overførte', 'overførte', 'transferred'),
  TRANSFER_MUNICIPALITY: words('registrerte flytting', 'registrerte flytting', 'recorded a move'),
  UNMASK: words('ba om å få vite hvem noen er', 'bad om å få vite kven nokon er', 'asked who somebody is'),
  UPDATE: words('endret', 'endra', 'changed'),
  UPDATE_CONTACT: words('endret kontaktopplysninger', 'endra kontaktopplysningar', 'changed contact details'),
  UPDATE_GP: words('endret fastlege', 'endra fastlege', 'changed the general practitioner'),
  WAIVE: words('fravek en frist', 'fraveik ein frist', 'waived a deadline'),
  WITHDRAW: words('trakk tilbake', 'trekte tilbake', 'withdrew'),
  WITHHOLD: words('holdt noe tilbake', 'heldt noko tilbake', 'withheld something'),
  SET_MEASURE: words('skrev om et tiltak', 'skreiv om eit tiltak', 'wrote of a measure'),
  SHARE: words('delte en plan', 'delte ein plan', 'shared a plan'),
  SIGN: words('signerte en plan', 'signerte ein plan', 'signed a plan'),
  WRITE: words('skrev mål eller egne ord', 'skreiv mål eller eigne ord', 'wrote goals or own words'),
};
