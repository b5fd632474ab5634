import Box from '@mui/material/Box';
import { useListContext, useTranslate } from 'react-admin';
import type { ReferralRowFragment } from '../gql/operations.js';
import { useDates } from '../shared/dates.js';
import { StillDue } from '../shared/DueDate.js';
import { PatientName } from '../shared/PatientName.js';
import { Rows, type Column } from '../shared/Rows.js';
import { TextLink } from '../shared/TextLink.js';
import { useShownColumns } from '../shared/views/columns.js';
import { COLUMNS } from './columns.js';
import { ReferralTag } from './ReferralTag.js';

const UNASSESSED = new Set(['SUBMITTED', 'RECEIVED', 'FORWARDED']);
const SOON = 3;

/** When a referral is to be assessed, and how near that is; nothing once it is. */
export function AssessBy({ status, assessBy }: Pick<ReferralRowFragment, 'status' | 'assessBy'>) {
  return status && UNASSESSED.has(status) ? <StillDue dueOn={assessBy} soon={SOON} /> : null;
}

/** The referrals themselves: whose, from whom to whom, and whether the municipality has named somebody. */
export function ReferralTable() {
  const translate = useTranslate();
  const dates = useDates();
  const { data = [] } = useListContext<ReferralRowFragment>();
  const columns: Column<ReferralRowFragment>[] = [
    {
      key: 'patient',
      head: translate('deadlines.patient'),
      card: 'title',
      shrinks: 220,
      cell: ({ id, patient }) => (
        <TextLink
          to={`/referrals/${id}`}
          label={translate('referral.open_of', { name: patient?.name ?? translate('list.unknown_patient') })}
        >
          <PatientName patient={patient} />
        </TextLink>
      ),
    },
    {
      key: 'status',
      field: 'status',
      head: translate('referral.status'),
      cell: ({ status }) => <ReferralTag status={status} />,
    },
    {
      key: 'urgency',
      field: 'urgency',
      head: translate('referral.urgency'),
      cell: ({ urgency }) => urgency && translate(`enum.urgency.${urgency}`),
    },
    {
      key: 'area',
      field: 'area',
      head: translate('views.area'),
      cell: ({ area }) => area && translate(`enum.area.${area}`),
    },
    {
      key: 'from',
      field: 'fromUnit',
      head: translate('referral.from'),
      shrinks: 165,
      cell: ({ fromUnit, externalReferrer }) => {
        const name = fromUnit?.name ?? externalReferrer?.name;
        return name && <span title={name}>{name}</span>;
      },
    },
    {
      key: 'to',
      field: 'toUnit',
      head: translate('referral.to'),
      shrinks: 180,
      cell: ({ toUnit }) => toUnit && <span title={toUnit.name}>{toUnit.name}</span>,
    },
    {
      key: 'contact',
      field: 'municipalContact',
      head: translate('referral.contact'),
      shrinks: 150,
      cell: ({ municipalContact, noMunicipalContact }) =>
        municipalContact?.name ??
        (noMunicipalContact ? (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {translate('referral.no_contact')}
          </Box>
        ) : null),
    },
    {
      key: 'submitted',
      field: 'submittedAt',
      head: translate('views.submitted'),
      align: 'right',
      cell: ({ submittedAt }) =>
        submittedAt && <time dateTime={submittedAt}>{dates.birth(submittedAt)}</time>,
    },
    {
      key: 'received',
      field: 'receivedAt',
      head: translate('referral.received'),
      align: 'right',
      cell: ({ receivedAt }) => receivedAt && <time dateTime={receivedAt}>{dates.birth(receivedAt)}</time>,
    },
    {
      key: 'assess',
      field: 'assessBy',
      head: translate('referral.assess_by'),
      align: 'right',
      cell: (row) => <AssessBy {...row} />,
    },
  ];
  const shown = useShownColumns(columns, COLUMNS);
  return <Rows label={translate('referral.title')} columns={shown} rows={data} />;
}
