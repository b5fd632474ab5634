import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { Assigned } from '../acts/act.js';
import { useDates } from '../../shared/dates.js';
import { DueDate } from '../../shared/DueDate.js';
import { useKindLabel } from '../../shared/kinds.js';
import { PageHead } from '../../shared/PageHead.js';
import { WayBack } from '../../shared/WayBack.js';

/** Who, where in the pathway, what is next, and who is responsible on each side. */
export function PatientHead({ assignment }: { assignment: Assigned }) {
  const translate = useTranslate();
  const dates = useDates();
  const kindLabel = useKindLabel();
  const { patient, pathway, nextDeadline: next } = assignment;
  const where = [
    pathway?.definition?.name,
    pathway?.phase && translate(`day.phase.${pathway.phase}`),
    pathway?.unit?.name,
  ].filter(Boolean);
  return (
    <>
      <WayBack to="/mine">{translate('day.all_mine')}</WayBack>
      <PageHead
        title={translate('day.patient')}
        shown={patient?.name ?? translate('list.unknown_patient')}
        aside={patient?.birthYear != null && translate('list.born', { year: patient.birthYear })}
      >
        {patient?.phone && (
          <Link
            href={`tel:${patient.phone.replaceAll(' ', '')}`}
            sx={{ color: 'var(--ax-text-accent-subtle)' }}
          >
            {patient.phone}
          </Link>
        )}
      </PageHead>
      <Box
        component="dl"
        sx={{
          m: 0,
          mb: 3.5,
          display: 'grid',
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            md: 'repeat(2, minmax(0, 1fr))',
            xl: 'repeat(4, minmax(0, 1fr))',
          },
          columnGap: 4,
          rowGap: 1.5,
          fontSize: '0.9375rem',
        }}
      >
        <Fact name={translate('day.where')}>
          {where.length > 0 ? where.join(' · ') : translate('day.no_pathway')}
          {pathway?.startedOn && (
            <Small>{translate('day.since', { date: dates.date(pathway.startedOn) })}</Small>
          )}
        </Fact>
        <Fact name={translate('day.next')}>
          {next ? kindLabel(next.kind, next.rule?.label) : translate('inbox.no_deadline')}
          {next && (
            <Small>
              <DueDate {...next} />
            </Small>
          )}
        </Fact>
        <Fact name={translate('day.municipal')}>
          <Who one={patient?.coordinators?.municipal} />
        </Fact>
        <Fact name={translate('day.specialist')}>
          <Who one={patient?.coordinators?.specialist} />
        </Fact>
      </Box>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {name}
      </Box>
      <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Box>
    </Box>
  );
}

const Small = ({ children }: { children: ReactNode }) => (
  <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{children}</Box>
);

type Coordinating = NonNullable<NonNullable<Assigned['patient']>['coordinators']>['municipal'];

function Who({ one }: { one: Coordinating | undefined }) {
  const translate = useTranslate();
  const { coordinator, substitute, status } = one ?? {};
  if (!coordinator) return translate('day.nobody');
  const name = coordinator.person?.name ?? coordinator.unit?.name;
  return (
    <>
      {name}
      {status === 'PROPOSED' && ` (${translate('day.asked')})`}
      <Small>
        {[
          substitute && translate('day.stands_in', { name: substitute.name }),
          coordinator.person && coordinator.unit?.name,
          coordinator.phone,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Small>
    </>
  );
}
