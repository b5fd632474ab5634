import { useListContext, useTranslate } from 'react-admin';
import type { PlanRowFragment } from '../gql/operations.js';
import { daysSince, useDates } from '../shared/dates.js';
import { DueDate } from '../shared/DueDate.js';
import { PatientName } from '../shared/PatientName.js';
import { Rows, type Column } from '../shared/Rows.js';
import { TextLink } from '../shared/TextLink.js';
import { PlanTag } from './PlanTag.js';

/** So many days before, it is near. */
const SOON = 14;

/** When a plan is evaluated next, and how near that is; nothing where it no longer holds. */
export function NextEvaluation({
  status,
  nextEvaluationOn: on,
}: Pick<PlanRowFragment, 'status' | 'nextEvaluationOn'>) {
  const dates = useDates();
  if (!on) return null;
  if (status !== 'ACTIVE') return <time dateTime={on}>{dates.date(on)}</time>;
  const daysLeft = -daysSince(on);
  const look = daysLeft < 0 ? 'OVERDUE' : daysLeft <= SOON ? 'DUE_SOON' : 'UPCOMING';
  return <DueDate dueOn={on} daysLeft={daysLeft} status={look} aligned />;
}

/** The plans themselves: what kind, whose, who owns it and when it is evaluated next. */
export function PlanTable() {
  const translate = useTranslate();
  const dates = useDates();
  const { data = [] } = useListContext<PlanRowFragment>();
  const columns: Column<PlanRowFragment>[] = [
    {
      key: 'kind',
      head: translate('plan.kind'),
      card: 'title',
      cell: ({ id, kind, patient }) => {
        const label = kind ? translate(`day.plan.${kind}`) : translate('plan.one');
        return (
          <TextLink
            to={`/plans/${id}`}
            label={translate('plan.open_of', { kind: label, name: patient?.name ?? '' })}
          >
            {label}
          </TextLink>
        );
      },
    },
    {
      key: 'patient',
      head: translate('deadlines.patient'),
      shrinks: 230,
      cell: ({ patient }) => <PatientName patient={patient} />,
    },
    { key: 'status', head: translate('plan.status'), cell: ({ status }) => <PlanTag status={status} /> },
    {
      key: 'owner',
      head: translate('plan.owner'),
      shrinks: 200,
      cell: ({ owner }) => owner && <span title={owner.name}>{owner.name}</span>,
    },
    {
      key: 'made',
      head: translate('plan.made'),
      align: 'right',
      cell: ({ madeAt }) => madeAt && <time dateTime={madeAt}>{dates.birth(madeAt)}</time>,
    },
    {
      key: 'next',
      head: translate('plan.next'),
      align: 'right',
      cell: (row) => <NextEvaluation {...row} />,
    },
  ];
  return <Rows label={translate('plan.title')} columns={columns} rows={data} />;
}
