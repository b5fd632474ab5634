import type { Text } from './list-export.type.js';

/** What the lists' codes are called: the console's own words, held alike by a test (test/list-export/words.test.ts). */
export const WORDS: Record<string, Record<string, Text>> = {
  status: {
    CANCELLED: { nb: 'Bortfalt', nn: 'Bortfallen', en: 'Cancelled' },
    DUE_SOON: { nb: 'Snart', nn: 'Snart', en: 'Due soon' },
    MET: { nb: 'Holdt', nn: 'Halden', en: 'Met' },
    MET_LATE: { nb: 'Holdt for sent', nn: 'Halden for seint', en: 'Met late' },
    OVERDUE: { nb: 'Over fristen', nn: 'Over fristen', en: 'Overdue' },
    UPCOMING: { nb: 'Kommende', nn: 'Kommande', en: 'Upcoming' },
    WAIVED: { nb: 'Fraveket', nn: 'Fråvike', en: 'Waived' },
  },
  force: {
    ADVISORY: { nb: 'Veiledende', nn: 'Rettleiande', en: 'Advisory' },
    ORGANISATION: { nb: 'Egen frist', nn: 'Eigen frist', en: 'Our own' },
    STATUTORY: { nb: 'Lovfestet', nn: 'Lovfesta', en: 'Statutory' },
    TARGET: { nb: 'Nasjonalt mål', nn: 'Nasjonalt mål', en: 'National target' },
  },
  side: {
    MUNICIPAL: { nb: 'Kommunen', nn: 'Kommunen', en: 'The municipality' },
    SPECIALIST: {
      nb: 'Spesialisthelsetjenesten',
      nn: 'Spesialisthelsetenesta',
      en: 'The specialist service',
    },
  },
  referral: {
    DRAFT: { nb: 'Utkast', nn: 'Utkast', en: 'Draft' },
    SUBMITTED: { nb: 'Sendt', nn: 'Send', en: 'Sent' },
    RECEIVED: { nb: 'Mottatt', nn: 'Motteken', en: 'Received' },
    ACCEPTED: { nb: 'Rett til helsehjelp', nn: 'Rett til helsehjelp', en: 'Right to care' },
    REJECTED: { nb: 'Avslått', nn: 'Avslått', en: 'Rejected' },
    FORWARDED: { nb: 'Videresendt', nn: 'Vidaresend', en: 'Forwarded' },
    WITHDRAWN: { nb: 'Trukket', nn: 'Trekt', en: 'Withdrawn' },
  },
  task: {
    OPEN: { nb: 'Skal gjøres', nn: 'Skal gjerast', en: 'To be done' },
    DONE: { nb: 'Gjort', nn: 'Gjort', en: 'Done' },
    CANCELLED: { nb: 'Bortfalt', nn: 'Fallen bort', en: 'Withdrawn' },
  },
  taskKind: {
    CALL_MEETING: {
      nb: 'Kall inn til møtet som er bedt om',
      nn: 'Kall inn til møtet det er bede om',
      en: 'Call the meeting that was asked for',
    },
    CARRY_OUT_DECISION: {
      nb: 'Følg opp det møtet bestemte',
      nn: 'Følg opp det møtet bestemte',
      en: 'Follow up what the meeting decided',
    },
    CONTACT_MUNICIPALITY: {
      nb: 'Ta kontakt med kommunen',
      nn: 'Ta kontakt med kommunen',
      en: 'Contact the municipality',
    },
    EVALUATE_PLAN: {
      nb: 'Evaluer planen med pasienten',
      nn: 'Evaluer planen med pasienten',
      en: 'Evaluate the plan with the patient',
    },
    FEEDBACK_TO_REFERRER: {
      nb: 'Gi tilbakemelding til henviser og fastlege',
      nn: 'Gi tilbakemelding til tilvisar og fastlege',
      en: 'Give feedback to referrer and GP',
    },
    FOLLOW_UP_DROPOUT: {
      nb: 'Følg opp etter drop-out',
      nn: 'Følg opp etter drop-out',
      en: 'Follow up the drop-out',
    },
    FOLLOW_UP_OVERDOSE: {
      nb: 'Følg opp etter overdose',
      nn: 'Følg opp etter overdose',
      en: 'Follow up after the overdose',
    },
    FOLLOW_UP_REJECTION: {
      nb: 'Følg opp etter avslått henvisning',
      nn: 'Følg opp etter avslått tilvising',
      en: 'Follow up the rejected referral',
    },
    FOLLOW_UP_SUICIDAL_BEHAVIOUR: {
      nb: 'Følg opp etter selvmordsatferd',
      nn: 'Følg opp etter sjølvmordsåtferd',
      en: 'Follow up after suicidal behaviour',
    },
    INFORM_PATIENT: {
      nb: 'Informer pasienten før fristen brytes',
      nn: 'Informer pasienten før fristen blir broten',
      en: 'Inform the patient before the deadline is broken',
    },
    NOTIFY_AND_INFORM: {
      nb: 'Meld fra til Helfo og informer pasienten',
      nn: 'Meld frå til Helfo og informer pasienten',
      en: 'Notify Helfo and inform the patient',
    },
    PREPARE_DISCHARGE: { nb: 'Forbered utskriving', nn: 'Førebu utskriving', en: 'Prepare the discharge' },
    REVIEW_WITHHOLDING: {
      nb: 'Vurder på nytt om noe skal holdes tilbake',
      nn: 'Vurder på nytt om noko skal haldast tilbake',
      en: 'Consider anew what is withheld',
    },
    SEND_LETTER: {
      nb: 'Send brevet: hvem, hvor og når',
      nn: 'Send brevet: kven, kvar og når',
      en: 'Send the letter: who, where and when',
    },
  },
  need: {
    DECLINED: { nb: 'Avslått', nn: 'Avslått', en: 'Declined' },
    GRANTED: { nb: 'Innvilget', nn: 'Innvilga', en: 'Granted' },
    REPORTED: { nb: 'Venter på svar', nn: 'Ventar på svar', en: 'Awaits answer' },
    WITHDRAWN: { nb: 'Trukket', nn: 'Trekt', en: 'Withdrawn' },
  },
  kind: {
    CHILD_COORDINATOR: { nb: 'Barnekoordinator', nn: 'Barnekoordinator', en: 'Child coordinator' },
    COORDINATOR: { nb: 'Koordinator', nn: 'Koordinator', en: 'Coordinator' },
    ANOTHER_COORDINATOR: {
      nb: 'En annen koordinator',
      nn: 'Ein annan koordinator',
      en: 'Another coordinator',
    },
    INDIVIDUAL_PLAN: { nb: 'Individuell plan', nn: 'Individuell plan', en: 'Individual plan' },
  },
  basis: {
    DUTY: { nb: 'Meldeplikt', nn: 'Meldeplikt', en: 'Duty to report' },
    NEXT_OF_KIN: { nb: 'Pårørende ber om det', nn: 'Pårørande ber om det', en: 'Next of kin asks' },
    PATIENT: { nb: 'Pasienten ber om det', nn: 'Pasienten ber om det', en: 'The patient asks' },
    REFERRAL: { nb: 'Fra en henvisning', nn: 'Frå ei tilvising', en: 'From a referral' },
  },
  pathway: {
    ACTIVE: { nb: 'Pågår', nn: 'Pågår', en: 'Under way' },
    ENDED: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Ended' },
    NOT_GRANTED: { nb: 'Ikke innvilget', nn: 'Ikkje innvilga', en: 'Not granted' },
    REFERRED: { nb: 'Henvist', nn: 'Tilvist', en: 'Referred' },
    TRANSFERRED: { nb: 'Overført', nn: 'Overført', en: 'Transferred' },
  },
  phase: {
    REFERRAL: { nb: 'Henvisning', nn: 'Tilvising', en: 'Referral' },
    ASSESSMENT_OF_REFERRAL: {
      nb: 'Vurdering av henvisningen',
      nn: 'Vurdering av tilvisinga',
      en: 'Assessment of the referral',
    },
    ASSESSMENT: { nb: 'Utredning', nn: 'Utgreiing', en: 'Assessment' },
    EXTENDED_ASSESSMENT: { nb: 'Utvidet utredning', nn: 'Utvida utgreiing', en: 'Extended assessment' },
    TREATMENT: { nb: 'Behandling', nn: 'Behandling', en: 'Treatment' },
    DETOX: { nb: 'Avrusning', nn: 'Avrusing', en: 'Detox' },
    FOLLOW_UP: { nb: 'Oppfølging', nn: 'Oppfølging', en: 'Follow-up' },
  },
};
