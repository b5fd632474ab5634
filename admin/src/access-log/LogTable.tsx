import { CheckmarkCircleIcon, ChevronDownIcon, ChevronUpIcon, XMarkOctagonIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import type { AccessLogQuery } from '../gql/operations.js';
import { Rows, type Column } from '../shared/Rows.js';
import { Tag } from '../shared/Tag.js';
import { useDates } from '../shared/dates.js';
import { LogDetails } from './LogDetails.js';
import { shortPseudonym } from './pseudonym.js';
import { useLogFilter } from './useLogFilter.js';

export type Entry = AccessLogQuery['accessLog']['nodes'][number];

/** The entries; a name or a pseudonym is a way to follow it. */
export function LogTable() {
  const translate = useTranslate();
  const dates = useDates();
  const { data = [], sort, setSort } = useListContext<Entry>();
  const { set } = useLogFilter();
  const [open, setOpen] = useState<string | undefined>();

  const columns: Column<Entry>[] = [
    {
      key: 'at',
      head: translate('log.at'),
      sort: 'at',
      cell: ({ at }) =>
        at && (
          <time dateTime={at} title={dates.exact(at)}>
            {dates.time(at)}
          </time>
        ),
    },
    {
      key: 'who',
      head: translate('log.who'),
      card: 'title',
      cell: ({ actor, role, unit }) => (
        <>
          {actor ? (
            <Follow
              label={translate('log.follow_person', { name: actor.name })}
              onClick={() => set({ actor: actor.id })}
            >
              {actor.name}
            </Follow>
          ) : (
            translate('log.system')
          )}
          <Aside>{actingAs(role && translate(`enum.role.${role}`), unit?.name)}</Aside>
        </>
      ),
    },
    {
      key: 'what',
      head: translate('log.what'),
      cell: ({ action, resourceType }) => (
        <>
          {action && translate(`enum.action.${action}`)}{' '}
          {resourceType && translate(`resource.${resourceType}`, { _: resourceType })}
        </>
      ),
    },
    {
      key: 'patient',
      head: translate('log.patient'),
      cell: ({ patientPseudonym: pseudonym }) =>
        pseudonym ? (
          <Follow
            label={translate('log.follow_patient', { pseudonym: shortPseudonym(pseudonym) })}
            onClick={() => set({ pseudonym })}
          >
            <Box component="code" sx={{ fontSize: '0.875rem' }}>
              {shortPseudonym(pseudonym)}
            </Box>
          </Follow>
        ) : (
          <Aside>{translate('log.no_patient')}</Aside>
        ),
    },
    {
      key: 'why',
      head: translate('log.why'),
      cell: ({ purpose, relation }) => (
        <>
          {purpose && translate(`enum.purpose.${purpose}`)}
          {relation && <Aside>{translate(`enum.relation.${relation}`)}</Aside>}
        </>
      ),
    },
    {
      key: 'verdict',
      head: translate('log.verdict'),
      cell: ({ decision }) =>
        decision === 'DENY' ? (
          <Tag icon={XMarkOctagonIcon} tone="danger" filled>
            {translate('enum.verdict.DENY')}
          </Tag>
        ) : (
          <Tag icon={CheckmarkCircleIcon} tone="success">
            {translate('enum.verdict.PERMIT')}
          </Tag>
        ),
    },
    {
      key: 'details',
      head: translate('log.details'),
      align: 'right',
      cell: ({ id }) => {
        const shown = open === id;
        const Icon = shown ? ChevronUpIcon : ChevronDownIcon;
        return (
          <IconButton
            size="small"
            aria-expanded={shown}
            aria-label={translate(shown ? 'log.hide_details' : 'log.details')}
            onClick={() => setOpen(shown ? undefined : id)}
          >
            <Icon aria-hidden fontSize={20} />
          </IconButton>
        );
      },
    },
  ];

  return (
    <Rows
      label={translate('log.title')}
      columns={columns}
      rows={data}
      sort={sort}
      onSort={(field) => setSort({ field, order: sort.order === 'DESC' ? 'ASC' : 'DESC' })}
      below={(entry) => (open === entry.id ? <LogDetails entry={entry} /> : undefined)}
    />
  );
}

function Follow({
  label,
  onClick,
  children,
}: {
  label: string;
  onClick: () => void;
  children: React.ReactNode;
}) {
  return (
    <Link
      component="button"
      type="button"
      aria-label={label}
      title={label}
      onClick={onClick}
      sx={{ font: 'inherit', color: 'var(--ax-text-accent-subtle)' }}
    >
      {children}
    </Link>
  );
}

function Aside({ children }: { children: React.ReactNode }) {
  return (
    <Box component="span" sx={{ color: 'text.secondary', ml: 1, fontSize: '0.875rem' }}>
      {children}
    </Box>
  );
}

/** In which role and where; once is enough where the unit is called after the role. */
function actingAs(role: string | null | undefined, unit: string | undefined): string {
  if (role && unit?.toLowerCase().startsWith(role.toLowerCase())) return unit;
  return [role, unit].filter(Boolean).join(', ');
}
