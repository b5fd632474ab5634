import type { Language } from '../platform/context.js';
import { LOG_MESSAGES } from './rules.log.js';
import { VIEW_MESSAGES } from './rules.view.js';
import type { Param } from '../platform/errors.js';

export type Text = Record<Language, string>;

/** The caller's text for each error, and for each rule that a field can break. `{max}` and the like are filled in. */
export const MESSAGES: Record<string, Text> = {
  ...LOG_MESSAGES,
  ...VIEW_MESSAGES,
  UNAUTHENTICATED: { nb: 'Du må logge inn.', nn: 'Du må logge inn.', en: 'You must log in.' },
  STEP_UP: {
    nb: 'Du må logge inn på et høyere sikkerhetsnivå.',
    nn: 'Du må logge inn på eit høgare tryggleiksnivå.',
    en: 'You must log in at a higher level of assurance.',
  },
  FORBIDDEN: {
    nb: 'Du har ikke tilgang til å gjøre dette.',
    nn: 'Du har ikkje tilgang til å gjere dette.',
    en: 'You may not do this.',
  },
  NOT_FOUND: {
    nb: 'Fant ikke det du ba om.',
    nn: 'Fann ikkje det du bad om.',
    en: 'What you asked for was not found.',
  },
  GRANT_REQUIRED: {
    nb: 'Du har flere roller. Velg hvilken du handler i (hodet Samlop-Grant).',
    nn: 'Du har fleire roller. Vel kva rolle du handlar i (hovudet Samlop-Grant).',
    en: 'You have several roles. Say which you act in (header Samlop-Grant).',
  },
  GRANT_UNKNOWN: {
    nb: 'Rollen du valgte, er ikke din.',
    nn: 'Rolla du valde, er ikkje di.',
    en: 'The role that you chose is not yours.',
  },
  BAD_USER_INPUT: {
    nb: 'Noe i det du sendte, er ikke gyldig.',
    nn: 'Noko i det du sende, er ikkje gyldig.',
    en: 'Something that you sent is not valid.',
  },
  CONFLICT: {
    nb: 'Noen har endret dette i mellomtiden.',
    nn: 'Nokon har endra dette i mellomtida.',
    en: 'Somebody has changed this meanwhile.',
  },
  ALREADY_COVERED: {
    nb: 'Noen andre har nettopp fått ansvaret.',
    nn: 'Nokon andre har nettopp fått ansvaret.',
    en: 'Somebody else has just been made responsible.',
  },
  ALREADY_ASSESSED: {
    nb: 'Henvisningen er alt vurdert.',
    nn: 'Tilvisinga er alt vurdert.',
    en: 'The referral has already been assessed.',
  },
  ALREADY_PRINTED: {
    nb: 'Brevet er alt skrevet ut.',
    nn: 'Brevet er alt skrive ut.',
    en: 'The letter has already been printed.',
  },
  ALREADY_INFORMED: {
    nb: 'Pasienten er alt informert.',
    nn: 'Pasienten er alt informert.',
    en: 'The patient has already been informed.',
  },
  ALREADY_ASKED_FOR_ANOTHER: {
    nb: 'Det er alt bedt om en annen koordinator, og ikke svart ennå.',
    nn: 'Det er alt bede om ein annan koordinator, og ikkje svart enno.',
    en: 'Another coordinator has been asked for already, and that is not answered yet.',
  },
  ALREADY_SUGGESTED: {
    nb: 'Du har alt foreslått dette for fastlegen, og ikke fått svar ennå.',
    nn: 'Du har alt føreslått dette for fastlegen, og ikkje fått svar enno.',
    en: 'You have suggested this to the GP already, and have no answer yet.',
  },
  CONSENT_OVERLAPS: {
    nb: 'Det finnes alt et samtykke for denne mottakeren i samme tidsrom. Trekk det først.',
    nn: 'Det finst alt eit samtykke for denne mottakaren i same tidsrom. Trekk det først.',
    en: 'There is already a consent for this recipient in that period. Withdraw it first.',
  },
  NOT_SIGNED_YET: {
    nb: 'Loggen er ikke signert så langt ennå. Prøv igjen om et minutt.',
    nn: 'Loggen er ikkje signert så langt enno. Prøv igjen om eit minutt.',
    en: 'The log is not signed that far yet. Try again in a minute.',
  },
  NOT_PROVABLE: {
    nb: 'Dette innsynet er eldre enn loggens segl, og kan ikke gis som kvittering.',
    nn: 'Dette innsynet er eldre enn seglet på loggen, og kan ikkje bli gjeve som kvittering.',
    en: 'This access is older than the log’s seal, and no receipt of it can be given.',
  },
  ALREADY_ASKED: {
    nb: 'Det er alt spurt om dette innsynet.',
    nn: 'Det er alt spurt om dette innsynet.',
    en: 'This access has already been asked about.',
  },
  ALREADY_OBJECTED: {
    nb: 'Dette er det alt reservert mot.',
    nn: 'Dette er det alt reservert mot.',
    en: 'There is already an objection to this.',
  },
  ALREADY_A_MEASURE: {
    nb: 'Beslutningen er alt blitt et tiltak i en plan.',
    nn: 'Avgjerda er alt blitt eit tiltak i ein plan.',
    en: 'The decision has become a measure of a plan already.',
  },
  ALREADY_DECLARED: {
    nb: 'Denne personen har du alt oppgitt.',
    nn: 'Denne personen har du alt oppgitt.',
    en: 'You have declared this person already.',
  },
  ALREADY_PROTECTED: {
    nb: 'Navnet er alt skjermet.',
    nn: 'Namnet er alt skjerma.',
    en: 'The name is kept already.',
  },
  ALREADY_OPENED: {
    nb: 'Noe er alt åpnet for foreldrene. Lukk det først.',
    nn: 'Noko er alt opna for foreldra. Lukk det først.',
    en: 'Something is already open to the parents. Close it first.',
  },
  ALREADY_WITHHELD: {
    nb: 'Dette holdes alt tilbake.',
    nn: 'Dette blir alt halde tilbake.',
    en: 'This is already withheld.',
  },
  REPRESENTATION_EXISTS: {
    nb: 'Personen representerer alt pasienten på dette grunnlaget i samme tidsrom.',
    nn: 'Personen representerer alt pasienten på dette grunnlaget i same tidsrom.',
    en: 'The person already represents the patient on this basis in that period.',
  },
  ALREADY_BLOCKED: {
    nb: 'Dette er alt sperret.',
    nn: 'Dette er alt sperra.',
    en: 'This is already blocked.',
  },
  BREAK_GLASS_OPEN: {
    nb: 'Du har alt åpnet denne journalen med nødrett. Forny den heller, med en ny begrunnelse.',
    nn: 'Du har alt opna denne journalen med naudrett. Forny han heller, med ei ny grunngiving.',
    en: 'You have this record open by break-glass already. Renew it instead, with a new reason.',
  },
  ALREADY_IN_TEAM: {
    nb: 'Denne personen er alt i teamet fra denne enheten.',
    nn: 'Denne personen er alt i teamet frå denne eininga.',
    en: 'This person is already in the team from this unit.',
  },
  GRANT_EXISTS: {
    nb: 'Personen har alt denne rollen der i samme tidsrom.',
    nn: 'Personen har alt denne rolla der i same tidsrom.',
    en: 'The person already has this role there in that period.',
  },
  AUDITOR_ALONE: {
    nb: 'En innsynsrevisor kan ikke ha andre roller.',
    nn: 'Ein innsynsrevisor kan ikkje ha andre roller.',
    en: 'An auditor holds no other role.',
  },
  ADMINISTRATOR_NO_CLINICIAN: {
    nb: 'En administrator kan ikke være behandler eller fastlege i samme organisasjon.',
    nn: 'Ein administrator kan ikkje vere behandlar eller fastlege i same organisasjon.',
    en: 'An administrator cannot be a clinician or a GP in the same organisation.',
  },
  LAST_ADMINISTRATOR: {
    nb: 'Organisasjonen må ha minst én administrator igjen.',
    nn: 'Organisasjonen må ha minst éin administrator att.',
    en: 'The organisation must keep at least one administrator.',
  },
  UNIT_IN_USE: {
    nb: 'Enheten kan ikke stenges: den har åpne henvisninger, forløp, tilganger eller enheter under seg.',
    nn: 'Eininga kan ikkje stengjast: ho har opne tilvisingar, forløp, tilgangar eller einingar under seg.',
    en: 'The unit cannot be closed: it has open referrals, pathways, grants or units below it.',
  },
  ORGANISATION_NUMBER_TAKEN: {
    nb: 'Organisasjonsnummeret er alt i bruk.',
    nn: 'Organisasjonsnummeret er alt i bruk.',
    en: 'The organisation number is already in use.',
  },
  IMPORT_CHANGED: {
    nb: 'Noe er endret siden forhåndsvisningen. Se gjennom filen på nytt.',
    nn: 'Noko er endra sidan førehandsvisinga. Sjå gjennom fila på nytt.',
    en: 'Something has changed since the preview. Look through the file again.',
  },
  OLD_PLAN_VERSION: {
    nb: 'Planen er endret siden denne versjonen. Les den som gjelder, og signer den.',
    nn: 'Planen er endra sidan denne versjonen. Les den som gjeld, og signer den.',
    en: 'The plan has changed since this version. Read the one that holds, and sign that.',
  },
  ALREADY_SIGNED: {
    nb: 'Denne versjonen er alt signert.',
    nn: 'Denne versjonen er alt signert.',
    en: 'This version has already been signed.',
  },
  ALREADY_TAKES_PART: {
    nb: 'Denne personen deltar alt i planen.',
    nn: 'Denne personen deltek alt i planen.',
    en: 'This person already takes part in the plan.',
  },
  PLAN_EXISTS: {
    nb: 'Pasienten har alt en individuell plan, eller et tilbud om det.',
    nn: 'Pasienten har alt ein individuell plan, eller eit tilbod om det.',
    en: 'The patient already has an individual plan, or an offer of one.',
  },
  MUTATION_ID_REUSED: {
    nb: 'clientMutationId er brukt før, til noe annet.',
    nn: 'clientMutationId er brukt før, til noko anna.',
    en: 'The clientMutationId was used before, for something else.',
  },
  ILLEGAL_TRANSITION: {
    nb: 'Dette er ikke mulig slik saken står nå.',
    nn: 'Dette er ikkje mogleg slik saka står no.',
    en: 'This is not possible as the case stands.',
  },
  NOT_WAIVABLE: {
    nb: 'Lovfestede frister og nasjonale mål kan ikke fravikes. Forklar heller forsinkelsen (explainDelay).',
    nn: 'Lovfesta fristar og nasjonale mål kan ikkje fråvikast. Forklar heller forseinkinga (explainDelay).',
    en: 'Statutory deadlines and national targets cannot be waived. Explain the delay instead (explainDelay).',
  },
  EMERGENCY: {
    nb: 'Øyeblikkelig hjelp går ikke gjennom forløpet. Ring de akutte kontaktene. Kladden er tatt vare på.',
    nn: 'Augeblikkeleg hjelp går ikkje gjennom forløpet. Ring dei akutte kontaktane. Kladden er teken vare på.',
    en: 'Emergencies do not go through the pathway. Call the acute contacts. The draft is kept.',
  },
  RATE_LIMITED: {
    nb: 'For mange forespørsler. Vent litt.',
    nn: 'For mange førespurnader. Vent litt.',
    en: 'Too many requests. Wait a little.',
  },
  QUERY_TOO_EXPENSIVE: {
    nb: 'Spørringen er for stor.',
    nn: 'Spørjinga er for stor.',
    en: 'The query is too big.',
  },
  UNAVAILABLE: {
    nb: 'Tjenesten er ikke tilgjengelig akkurat nå. Prøv igjen.',
    nn: 'Tenesta er ikkje tilgjengeleg akkurat no. Prøv igjen.',
    en: 'The service is not available right now. Try again.',
  },
  INTERNAL: {
    nb: 'Noe gikk galt hos oss.',
    nn: 'Noko gjekk gale hos oss.',
    en: 'Something went wrong on our side.',
  },
};

export function say(text: Text | undefined, language: Language, params: Record<string, Param> = {}): string {
  const sentence = text?.[language] ?? '';
  return sentence.replace(/\{(\w+)\}/g, (_all, name: string) => {
    const value = params[name] ?? '';
    return typeof value === 'object' ? value[language] : String(value);
  });
}
