import { ChevronRightIcon, PencilIcon } from '@navikt/aksel-icons';
import IconButton from '@mui/material/IconButton';
import Box from '@mui/material/Box';
import { LinkBase, useTranslate } from 'react-admin';
import type { MineQuery } from '../gql/operations.js';
import { DueDate } from '../shared/DueDate.js';
import { ForceTag } from '../shared/ForceTag.js';
import { useKindLabel } from '../shared/kinds.js';
import { AllClear, Section } from '../shared/overview/Section.js';
import { PatientName } from '../shared/PatientName.js';
import { Rows, type Column } from '../shared/Rows.js';
import { StatusTag } from '../shared/StatusTag.js';
import { Tag } from '../shared/Tag.js';
import { TextLink } from '../shared/TextLink.js';

type Row = MineQuery['patients']['nodes'][number];

const deadlinesOf = (patient: string) =>
  `/deadlines?filter=${encodeURIComponent(JSON.stringify({ patient }))}`;
/** What is due first stands first; where nothing runs, last. */
const due = ({ nextDeadline }: Row) => nextDeadline?.dueOn ?? '9999-12-31';
const byDue = (a: Row, b: Row) => due(a).localeCompare(due(b));

interface MyPatientsProps {
  patients: Row[];
  total: number;
  drafts: MineQuery['drafts']['nodes'];
}

/** Whom I answer for, ordered by the next thing that is due. */
export function MyPatients({ patients, total, drafts }: MyPatientsProps) {
  const translate = useTranslate();
  const kindLabel = useKindLabel();
  const title = total > 0 ? translate('mine.patients', total) : translate('mine.no_patients');
  const columns: Column<Row>[] = [
    {
      key: 'patient',
      head: translate('deadlines.patient'),
      card: 'title',
      shrinks: 240,
      cell: ({ id, patient, case: of }) => (
        <Box
          component="span"
          sx={{ display: 'inline-flex', alignItems: 'center', flexWrap: 'wrap', columnGap: 1 }}
        >
          <TextLink to={`/mine/${id}`}>
            <PatientName patient={patient} />
          </TextLink>
          {drafts.some(({ caseId }) => caseId && caseId === of?.id) && (
            <Tag icon={PencilIcon} tone="info">
              {translate('draft.one')}
            </Tag>
          )}
        </Box>
      ),
    },
    {
      key: 'next',
      head: translate('inbox.next_deadline'),
      shrinks: 220,
      cell: ({ nextDeadline: next }) => {
        const label = next ? kindLabel(next.kind, next.rule?.label) : translate('inbox.no_deadline');
        return <span title={label}>{label}</span>;
      },
    },
    {
      key: 'force',
      head: translate('deadlines.force'),
      cell: ({ nextDeadline }) => nextDeadline && <ForceTag force={nextDeadline.force} />,
    },
    {
      key: 'with',
      head: translate('deadlines.with'),
      shrinks: 165,
      cell: ({ nextDeadline: next }) => {
        const said = [next?.owner?.name, next?.unit?.name].filter(Boolean);
        return said.length === 0 ? null : <span title={said.join(', ')}>{said[0]}</span>;
      },
    },
    {
      key: 'status',
      head: translate('deadlines.status'),
      cell: ({ nextDeadline }) => nextDeadline && <StatusTag status={nextDeadline.status} />,
    },
    {
      key: 'due',
      head: translate('deadlines.due'),
      align: 'right',
      cell: ({ nextDeadline }) => nextDeadline && <DueDate {...nextDeadline} aligned />,
    },
    {
      key: 'all',
      head: translate('mine.all_deadlines'),
      quietHead: true,
      align: 'right',
      cell: ({ patient }) =>
        patient && (
          <IconButton
            component={LinkBase}
            to={deadlinesOf(patient.id)}
            size="small"
            aria-label={translate('mine.all_deadlines_of', { name: patient.name ?? '' })}
            title={translate('mine.all_deadlines')}
          >
            <ChevronRightIcon aria-hidden fontSize={20} />
          </IconButton>
        ),
    },
  ];
  return (
    <Section title={title}>
      {total === 0 ? (
        <AllClear text={translate('mine.no_patients_text')} />
      ) : (
        <Rows label={title} columns={columns} rows={[...patients].sort(byDue)} />
      )}
    </Section>
  );
}
