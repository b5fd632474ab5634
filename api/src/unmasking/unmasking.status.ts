import { registerEnumType } from 'type-graphql';

/** Why an auditor must know who somebody is. */
export enum UnmaskingGround {
  FINDING = 'FINDING',
  COMPLAINT = 'COMPLAINT',
  SUPERVISION = 'SUPERVISION',
  BREACH = 'BREACH',
  OTHER = 'OTHER',
}
registerEnumType(UnmaskingGround, {
  name: 'UnmaskingGround',
  description: 'Grunnlag for å oppheve et pseudonym.',
  valuesConfig: {
    FINDING: { description: 'Funn i innsynsloggen: a finding can be followed up in no other way.' },
    COMPLAINT: { description: 'Henvendelse eller klage: somebody asked about looks at a record.' },
    SUPERVISION: { description: 'Tilsyn: an authority asks.' },
    BREACH: { description: 'Avvik: those concerned by a breach are to be told.' },
    OTHER: { description: 'Annet, som begrunnelsen sier: other, as the reason says.' },
  },
});

export enum UnmaskingStatus {
  PENDING = 'PENDING',
  LAPSED = 'LAPSED',
  DECLINED = 'DECLINED',
  STANDING = 'STANDING',
  EXPIRED = 'EXPIRED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(UnmaskingStatus, {
  name: 'UnmaskingStatus',
  description: 'Hvor opphevingen står.',
  valuesConfig: {
    PENDING: { description: 'Venter på en annen: a second person has not answered.' },
    LAPSED: { description: 'Falt bort: nobody answered in time.' },
    DECLINED: { description: 'Avslått.' },
    STANDING: { description: 'Gjelder: who asked sees who it is.' },
    EXPIRED: { description: 'Utløpt: its time is over.' },
    WITHDRAWN: { description: 'Trukket, before it was answered or before its time was over.' },
  },
});

/** A reason has to say something. */
export const MIN_REASON = 20;
export const MIN_NOTE = 10;
/** Within how many days a second person answers, before the request lapses. */
export const ANSWER_DAYS = 7;
/** For how many days an approval can hold, and holds where nothing is said. */
export const MAX_DAYS = 30;
export const USUAL_DAYS = 7;
/** So many requests of one person may wait at a time. */
export const MAX_PENDING = 20;
