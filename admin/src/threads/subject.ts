import { useTranslate } from 'react-admin';
import type { ThreadQuery, ThreadSubject } from '../gql/operations.js';
import { useDates } from '../shared/dates.js';
import { useKindLabel } from '../shared/kinds.js';

export type ShownThread = NonNullable<ThreadQuery['thread']>;

export const SUBJECTS: readonly ThreadSubject[] = [
  'PATIENT',
  'PATHWAY',
  'PLAN',
  'REFERRAL',
  'MEETING',
  'DEADLINE',
  'TASK',
];

export interface Named {
  kind?: string | null | undefined;
  dueOn?: string | null | undefined;
  startsAt?: string | null | undefined;
  definition?: { name?: string | null | undefined } | null | undefined;
  rule?: { label?: string | null | undefined } | null | undefined;
}

/** What a thread is about, in words: `Frist: Utredning, tir. 24. nov. 2026`. */
export function useSubjectWords() {
  const translate = useTranslate();
  const dates = useDates();
  const kindLabel = useKindLabel();
  return (subject: ThreadSubject, of: Named | null | undefined): string => {
    const what = {
      PATIENT: '',
      REFERRAL: '',
      PATHWAY: of?.definition?.name ?? '',
      PLAN: of?.kind ? translate(`day.plan.${of.kind}`) : '',
      MEETING: of?.kind ? translate(`day.kind.${of.kind}`) : '',
      TASK: of?.kind ? translate(`enum.taskKind.${of.kind}`) : '',
      DEADLINE: of?.kind ? kindLabel(of.kind, of.rule?.label) : '',
    }[subject];
    const at = of?.startsAt ? dates.moment(of.startsAt) : of?.dueOn ? dates.date(of.dueOn) : '';
    const said = [what, at].filter(Boolean).join(', ');
    const name = translate(`enum.threadSubject.${subject}`);
    return said ? `${name}: ${said}` : name;
  };
}

/** The one thing that a thread is about, and the page that shows it. */
export function subjectOf(thread: ShownThread): { of: (Named & { id: string }) | null; page: string | null } {
  const { pathway, plan, referral, meeting, deadline, task } = thread;
  if (pathway) return { of: pathway, page: 'pathways' };
  if (plan) return { of: plan, page: 'plans' };
  if (referral) return { of: referral, page: 'referrals' };
  if (meeting) return { of: meeting, page: 'meetings' };
  return { of: deadline ?? task ?? null, page: null };
}
