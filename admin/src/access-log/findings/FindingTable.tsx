import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { actingAs } from '../Who.js';
import { Pseudonym } from '../Pseudonym.js';
import type { FindingRowFragment } from '../../gql/operations.js';
import { Aside } from '../../shared/Aside.js';
import { Rows, type Column } from '../../shared/Rows.js';
import { Tag } from '../../shared/Tag.js';
import { TextLink } from '../../shared/TextLink.js';
import { daysSince, useDates } from '../../shared/dates.js';
import { FindingTag } from './FindingTag.js';

/** Findings, each as its sentence: who, whom it was about, by when it is to be closed, where it stands. */
export function FindingTable({
  label,
  findings,
}: {
  label: string;
  findings: readonly FindingRowFragment[];
}) {
  const translate = useTranslate();
  const dates = useDates();
  const columns: Column<FindingRowFragment>[] = [
    {
      key: 'sentence',
      head: translate('finding.what'),
      card: 'title',
      cell: ({ id, sentence, kinds }) => (
        <Box sx={{ whiteSpace: 'normal', py: 0.75, minWidth: { md: 320 }, maxWidth: 560 }}>
          <TextLink to={`/accessFindings/${id}`}>
            {sentence ?? kinds?.map((kind) => translate(`enum.findingKind.${kind}`)).join(', ')}
          </TextLink>
        </Box>
      ),
    },
    {
      key: 'who',
      head: translate('log.who'),
      shrinks: 240,
      cell: ({ person, role, unit }) => {
        const as = actingAs(role && translate(`enum.role.${role}`), unit?.name);
        return (
          <span title={[person?.name, as].filter(Boolean).join(', ')}>
            {person?.name}
            <Aside>{as}</Aside>
          </span>
        );
      },
    },
    {
      key: 'patient',
      head: translate('log.patient'),
      cell: ({ patientPseudonym }) =>
        patientPseudonym ? (
          <Pseudonym pseudonym={patientPseudonym} />
        ) : (
          <Aside>{translate('finding.several')}</Aside>
        ),
    },
    {
      key: 'status',
      head: translate('finding.status'),
      cell: ({ status, outcome, serious, takenBy }) => (
        <>
          <FindingTag status={status} outcome={outcome} />
          {serious && status !== 'CLOSED' && (
            <Box component="span" sx={{ ml: 1 }}>
              <Tag icon={ExclamationmarkTriangleIcon} tone="danger">
                {translate('finding.serious')}
              </Tag>
            </Box>
          )}
          {status === 'UNDER_REVIEW' && takenBy && <Aside>{takenBy.name}</Aside>}
        </>
      ),
    },
    {
      key: 'due',
      head: translate('finding.due'),
      align: 'right',
      cell: ({ dueAt, closedAt }) =>
        dueAt && (
          <>
            <time dateTime={dueAt}>{dates.short(dueAt)}</time>
            {!closedAt && <DaysLeft dueAt={dueAt} />}
          </>
        ),
    },
  ];
  return <Rows label={label} columns={columns} rows={findings} />;
}

function DaysLeft({ dueAt }: { dueAt: string }) {
  const dates = useDates();
  const left = -daysSince(dueAt);
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-block',
        minWidth: 96,
        ml: 1,
        color: left < 0 ? 'var(--ax-text-danger-subtle)' : 'text.secondary',
      }}
    >
      {dates.left(left)}
    </Box>
  );
}
