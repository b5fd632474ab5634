import type { ThreadSubject } from '../gql/operations.js';
import type { Around, Choice } from '../shared/around/people-choices.js';
import { useSubjectWords, type Named } from './subject.js';

/** What a new thread can be about, each as `PLAN.<id>`; the patient at large stands first. */
export function useAboutChoices() {
  const words = useSubjectWords();
  return ({ patient, tasks }: Around): Choice[] => {
    const of = <Row extends Named & { id: string }>(
      subject: ThreadSubject,
      rows: readonly Row[] | undefined,
    ) => (rows ?? []).map((row) => ({ value: `${subject}.${row.id}`, label: words(subject, row) }));
    return [
      { value: 'PATIENT', label: words('PATIENT', null) },
      ...of('PATHWAY', patient?.pathways?.nodes),
      ...of('PLAN', patient?.plans?.nodes),
      ...of('MEETING', patient?.meetings?.nodes),
      ...of('DEADLINE', patient?.deadlines?.nodes),
      ...of('TASK', tasks.nodes),
    ];
  };
}

const FIELD: Partial<Record<string, string>> = {
  PATHWAY: 'pathwayId',
  PLAN: 'planId',
  REFERRAL: 'referralId',
  MEETING: 'meetingId',
  DEADLINE: 'deadlineId',
  TASK: 'taskId',
};

/** As the API's input names what a thread is about. */
export function aboutInput(about: string): Record<string, string> {
  const [subject = '', id = ''] = about.split('.');
  const field = FIELD[subject];
  return field && id ? { [field]: id } : {};
}
