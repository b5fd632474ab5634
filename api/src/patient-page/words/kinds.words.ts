import { words, type Words } from '../say.js';

/** What somebody is to do, after "skal"; of a kind that is not here the rule's own name is said. */
export const TO_DO: Record<string, Words> = {
  REFERRAL_ASSESSMENT: words(
    'si om {you} får hjelp der',
    'seie om {you} får hjelp der',
    'say if {you} will get help there',
  ),
  INDIVIDUAL_START: words('starte med å hjelpe {me}', 'starte med å hjelpe {me}', 'start to help {me}'),
  FIRST_ATTENDANCE: words(
    'møte {me} for første gang',
    'møte {me} for første gong',
    'meet {me} for the first time',
  ),
  PATHWAY_INCLUSION_DECISION: words(
    'si om {you} skal følge et fast løp',
    'seie om {you} skal følgje eit fast løp',
    'say if {you} will follow a set course',
  ),
  CLINICAL_DECISION: words(
    'si hva slags hjelp som passer for {me}',
    'seie kva slags hjelp som passar for {me}',
    'say what kind of help is right for {me}',
  ),
  EXTENDED_CLINICAL_DECISION: words(
    'si hva de har funnet ut, og hva slags hjelp som passer for {me}',
    'seie kva dei har funne ut, og kva slags hjelp som passar for {me}',
    'say what they have found, and what kind of help is right for {me}',
  ),
  TREATMENT_AFTER_DETOX: words(
    'hjelpe {me} videre rett etter avrusningen',
    'hjelpe {me} vidare rett etter avrusinga',
    'help {me} go on right after detox',
  ),
  FIRST_EVALUATION: words(
    'se sammen med {me} om hjelpen virker',
    'sjå saman med {me} om hjelpa verkar',
    'look with {me} at how well the help works',
  ),
  NEXT_EVALUATION: words(
    'se på nytt sammen med {me} om hjelpen virker',
    'sjå på nytt saman med {me} om hjelpa verkar',
    'look once more with {me} at how well the help works',
  ),
  REFERRER_FEEDBACK: words(
    'skrive til den som ba om hjelp for {me}',
    'skrive til den som bad om hjelp for {me}',
    'write to the one who asked for help for {me}',
  ),
  EPIKRISE_1D: words(
    'skrive til legen om den hjelpen {you} har fått',
    'skrive til legen om den hjelpa {you} har fått',
    'write to the doctor about the help {you} had',
  ),
  EPIKRISE_7D: words(
    'skrive til legen om den hjelpen {you} har fått',
    'skrive til legen om den hjelpa {you} har fått',
    'write to the doctor about the help {you} had',
  ),
  SUICIDE_FOLLOWUP: words(
    'ta kontakt med {me} og høre hvordan det går',
    'ta kontakt med {me} og høyre korleis det går',
    'get in touch with {me} and ask how it goes',
  ),
  COORDINATOR_NAMED: words(
    'finne en koordinator til {me}',
    'finne ein koordinator til {me}',
    'find a coordinator for {me}',
  ),
  PROPOSAL_ANSWERED: words(
    'si hvem som blir koordinator for {me}',
    'seie kven som blir koordinator for {me}',
    'say who will be the coordinator for {me}',
  ),
  MUNICIPAL_CONTACT: words('ta kontakt med {me}', 'ta kontakt med {me}', 'get in touch with {me}'),
  CONTACT_BEFORE_DISCHARGE: words(
    'ta kontakt med {me} før {you} drar hjem',
    'ta kontakt med {me} før {you} dreg heim',
    'get in touch with {me} before {you} [go|goes] home',
  ),
};
export const OF_ITS_OWN = words('gjøre dette: {label}', 'gjere dette: {label}', 'do this: {label}');

/** A plan, by its kind, as one names it; and one that there is. */
export const PLANS: Record<string, Words> = {
  INDIVIDUAL: words('en individuell plan', 'ein individuell plan', 'an individual plan'),
  TREATMENT: words('en behandlingsplan', 'ein behandlingsplan', 'a treatment plan'),
  CRISIS: words('en kriseplan', 'ein kriseplan', 'a crisis plan'),
  FOLLOW_UP: words('en plan for oppfølging', 'ein plan for oppfølging', 'a follow-up plan'),
};
export const A_PLAN = words('en plan', 'ein plan', 'a plan');
export const THE_PLANS: Record<string, Words> = {
  INDIVIDUAL: words('den individuelle planen', 'den individuelle planen', 'the individual plan'),
  TREATMENT: words('behandlingsplanen', 'behandlingsplanen', 'the treatment plan'),
  CRISIS: words('kriseplanen', 'kriseplanen', 'the crisis plan'),
  FOLLOW_UP: words('planen for oppfølging', 'planen for oppfølging', 'the follow-up plan'),
};
export const THE_PLAN = words('planen', 'planen', 'the plan');

/** What a meeting is called, by its kind. */
export const MEETINGS: Record<string, Words> = {
  COOPERATION: words(
    'et møte med dem som hjelper {me}',
    'eit møte med dei som hjelper {me}',
    'a meeting with those who help {me}',
  ),
  RESPONSIBILITY_GROUP: words(
    'et møte med dem som hjelper {me}',
    'eit møte med dei som hjelper {me}',
    'a meeting with those who help {me}',
  ),
  EVALUATION: words(
    'et møte om hvordan det går',
    'eit møte om korleis det går',
    'a meeting about how it goes',
  ),
  DISCHARGE: words(
    'et møte om tiden etter at {you} drar hjem',
    'eit møte om tida etter at {you} dreg heim',
    'a meeting about the time after {you} [go|goes] home',
  ),
};
export const A_MEETING = words('et møte', 'eit møte', 'a meeting');

/** Who acts, where no unit is told. */
export const HEALTH_SERVICE = words('helsetjenesten', 'helsetenesta', 'the health service');
