import { registerEnumType } from 'type-graphql';
import { Explanation, FindingKind, FindingOutcome, FindingStatus, RuleStanding } from './finding.status.js';

registerEnumType(FindingKind, {
  name: 'FindingKind',
  description: 'Hva som ble funnet i innsynsloggen; the rules, in the order in which findings are worked on.',
  valuesConfig: {
    OWN_RECORD: { description: 'Egen journal: somebody at work looked at their own record.' },
    RELATIVE: {
      description: 'Nærståendes journal: registered as next of kin, parent or child, or declared.',
    },
    COLLEAGUE: {
      description: 'Kollegas journal: of somebody who works, or lately worked, at the same unit.',
    },
    PROTECTED_PERSON: { description: 'Skjermet person: of somebody whose address is protected.' },
    MANY_PATIENTS: { description: 'Mange pasienter på kort tid, with nothing that explains it.' },
    SAME_NAME: { description: 'Samme etternavn som pasienten, a name that few have.' },
    RETURNED: { description: 'Kom tilbake: to the same patient on several days.' },
    MANY_LOOKED: { description: 'Mange så på samme pasient: several, within some days.' },
    BREAK_GLASS_NOT_REVIEWED: { description: 'Nødrett uten etterkontroll innen fristen.' },
    UNKNOWN_TO_UNIT: { description: 'Ukjent for enheten: nobody there has anything to do with the patient.' },
    OUTSIDE_HOURS: { description: 'Utenfor arbeidstid.' },
    UNUSUAL_FOR_ROLE: { description: 'Uvanlig for rollen: data that the role seldom sees.' },
    NO_RELATION: { description: 'Ingen relasjon: no care relation, duty or referral at the time.' },
  },
});

registerEnumType(RuleStanding, {
  name: 'RuleStanding',
  description: 'Hva en regel kan gjøre alene.',
  valuesConfig: {
    ALONE: { description: 'Makes a finding by itself.' },
    UNEXPLAINED: { description: 'Makes one where no relation, duty or referral explains the look.' },
    STRENGTHENS: { description: 'Only strengthens a finding that another rule makes.' },
  },
});

registerEnumType(FindingStatus, {
  name: 'FindingStatus',
  description: 'Hvor funnet står.',
  valuesConfig: {
    WAITING: { description: 'Venter: something that explains it may still be registered.' },
    OPEN: { description: 'Åpent: waits for an auditor.' },
    UNDER_REVIEW: { description: 'Under behandling: an auditor has taken it.' },
    SECOND_READING: {
      description: 'Til annengangs lesning: a second auditor is to read what was concluded.',
    },
    CLOSED: { description: 'Lukket, with an outcome.' },
    WITHDRAWN: { description: 'Falt bort: what was registered meanwhile explains it.' },
    GATHERED: { description: 'Samlet: asked about in a finding of many patients.' },
  },
});

registerEnumType(FindingOutcome, {
  name: 'FindingOutcome',
  description: 'Konklusjon: what the review of a finding concluded.',
  valuesConfig: {
    EXPLAINED: { description: 'Forklart: there was a reason, which the note gives.' },
    BREACH: { description: 'Brudd: there was none.' },
    HANDED_ON: { description: 'Oversendt: to whom it belongs, as the note says.' },
  },
});

registerEnumType(Explanation, {
  name: 'Explanation',
  description: 'Hva som forklarer et oppslag.',
  valuesConfig: {
    RELATION: { description: 'Relasjon: care, or somebody with a consent, at the time.' },
    REFERRAL: { description: 'Henvisning to or from the unit.' },
    DUTY: { description: 'Tjeneste: on duty for the patient’s unit, or in somebody’s place.' },
    OFFICE: { description: 'Rollens eget arbeid: a leader’s unit, what waits for a coordinating unit.' },
    TASK: { description: 'Oppgave, or a case that they were asked to coordinate.' },
    ACT: { description: 'Skrev i journalen: they worked with the patient about then.' },
  },
});
