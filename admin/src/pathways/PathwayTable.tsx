import { useListContext, useTranslate } from 'react-admin';
import type { PathwayRowFragment } from '../gql/operations.js';
import { useDates } from '../shared/dates.js';
import { DueDate } from '../shared/DueDate.js';
import { useKindLabel } from '../shared/kinds.js';
import { PatientName } from '../shared/PatientName.js';
import { Rows, type Column } from '../shared/Rows.js';
import { SideHolder } from '../shared/SideHolder.js';
import { StepTag } from '../shared/StepTag.js';
import { TextLink } from '../shared/TextLink.js';

/** The pathways themselves: whose, where they stand, who answers, and what is due next. */
export function PathwayTable() {
  const translate = useTranslate();
  const dates = useDates();
  const kindLabel = useKindLabel();
  const { data = [] } = useListContext<PathwayRowFragment>();
  const columns: Column<PathwayRowFragment>[] = [
    {
      key: 'patient',
      head: translate('deadlines.patient'),
      card: 'title',
      shrinks: 220,
      cell: ({ id, patient }) => (
        <TextLink
          to={`/pathways/${id}`}
          label={translate('pathway.open_of', { name: patient?.name ?? translate('list.unknown_patient') })}
        >
          <PatientName patient={patient} />
        </TextLink>
      ),
    },
    {
      key: 'step',
      head: translate('pathway.where'),
      cell: ({ status, phase }) => <StepTag status={status} phase={phase} />,
    },
    {
      key: 'started',
      head: translate('pathway.started'),
      align: 'right',
      cell: ({ startedOn }) => startedOn && <time dateTime={startedOn}>{dates.birth(startedOn)}</time>,
    },
    {
      key: 'municipal',
      head: translate('enum.side.MUNICIPAL'),
      shrinks: 160,
      cell: (row) => <SideHolder of={row} side="MUNICIPAL" />,
    },
    {
      key: 'specialist',
      head: translate('pathway.specialist_short'),
      shrinks: 150,
      cell: (row) => <SideHolder of={row} side="SPECIALIST" />,
    },
    {
      key: 'next',
      head: translate('inbox.next_deadline'),
      shrinks: 170,
      cell: ({ deadlines }) => {
        const [next] = deadlines?.nodes ?? [];
        const label = next && kindLabel(next.kind, next.rule?.label);
        return label && <span title={label}>{label}</span>;
      },
    },
    {
      key: 'due',
      head: translate('deadlines.due'),
      align: 'right',
      cell: ({ deadlines }) => deadlines?.nodes[0] && <DueDate {...deadlines.nodes[0]} aligned />,
    },
  ];
  return <Rows label={translate('pathway.title')} columns={columns} rows={data} />;
}
