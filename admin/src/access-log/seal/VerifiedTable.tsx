import { CheckmarkCircleIcon, XMarkOctagonIcon } from '@navikt/aksel-icons';
import { useTranslate } from 'react-admin';
import type { KeptVerificationFragment } from '../../gql/operations.js';
import { AllClear } from '../../shared/overview/Section.js';
import { Rows, type Column } from '../../shared/Rows.js';
import { Tag } from '../../shared/Tag.js';
import { useDates } from '../../shared/dates.js';

/** What earlier verifications have found: up to when the log was verified, by whom, and which part of it. */
export function VerifiedTable({ verifications }: { verifications: readonly KeptVerificationFragment[] }) {
  const translate = useTranslate();
  const dates = useDates();
  if (verifications.length === 0) return <AllClear text={translate('verified.none')} />;
  const part = ({ from, to }: KeptVerificationFragment): string => {
    if (!from && !to) return translate('verified.all');
    return [from && dates.time(from), '–', to && dates.time(to)].filter(Boolean).join(' ');
  };
  const columns: Column<KeptVerificationFragment>[] = [
    {
      key: 'done',
      head: translate('verify.done'),
      card: 'title',
      cell: ({ endedAt }) => (
        <time dateTime={endedAt} title={dates.exact(endedAt)}>
          {dates.time(endedAt)}
        </time>
      ),
    },
    {
      key: 'by',
      head: translate('verified.by'),
      cell: ({ by }) => by?.name ?? translate('verified.command'),
    },
    { key: 'part', head: translate('verified.part'), cell: part },
    { key: 'found', head: translate('verified.found'), cell: (each) => <Found verification={each} /> },
    {
      key: 'to',
      head: translate('verify.up_to'),
      cell: ({ signedAt }) => (signedAt ? dates.time(signedAt) : ''),
    },
    {
      key: 'size',
      head: translate('verify.signed'),
      align: 'right',
      cell: ({ signedSize }) => (signedSize === null ? '' : dates.number(signedSize)),
    },
  ];
  return <Rows label={translate('verified.title')} columns={columns} rows={verifications} />;
}

function Found({ verification: { ok, damage, place } }: { verification: KeptVerificationFragment }) {
  const translate = useTranslate();
  const dates = useDates();
  if (ok)
    return (
      <Tag icon={CheckmarkCircleIcon} tone="success">
        {translate('verified.holds')}
      </Tag>
    );
  const what = damage ? translate(`enum.damage.${damage}`) : '';
  return (
    <Tag icon={XMarkOctagonIcon} tone="danger" filled wraps>
      {place === null
        ? translate('verify.broken', { damage: what })
        : translate('verified.broken_at', { damage: what, place: dates.number(place + 1) })}
    </Tag>
  );
}
