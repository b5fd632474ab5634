import { registerEnumType } from 'type-graphql';

export enum ReferralStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  RECEIVED = 'RECEIVED',
  FORWARDED = 'FORWARDED',
  ACCEPTED = 'ACCEPTED',
  REJECTED = 'REJECTED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ReferralStatus, {
  name: 'ReferralStatus',
  description: 'Where a referral stands.',
  valuesConfig: {
    DRAFT: { description: 'Kladd: the referrer’s alone.' },
    SUBMITTED: { description: 'Sendt: received at that instant; the clock runs.' },
    RECEIVED: { description: 'Tatt i hånd: somebody has taken it in hand.' },
    FORWARDED: { description: 'Videresendt to another section; the clock is not restarted.' },
    ACCEPTED: { description: 'Rett til helsehjelp.' },
    REJECTED: { description: 'Avslått, with reason and recommendation.' },
    WITHDRAWN: { description: 'Trukket.' },
  },
});
