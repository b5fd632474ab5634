import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { keepPreviousData } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { UnitPageDocument, type ShownUnitFragment, type TreeUnitFragment } from '../gql/operations.js';
import { useApi } from '../shared/api.js';
import { todayInOslo } from '../shared/dates.js';
import { Loaded } from '../shared/Loaded.js';
import { Section } from '../shared/overview/Section.js';
import { PageHead } from '../shared/PageHead.js';
import { Quiet } from '../shared/Quiet.js';
import { Tag } from '../shared/Tag.js';
import { CircleSlashIcon } from '@navikt/aksel-icons';
import { GrantFilters } from './GrantFilters.js';
import { GrantTable } from './GrantTable.js';
import { UnitActs } from './acts/UnitActs.js';
import { UnitFacts } from './UnitFacts.js';
import { PER_PAGE, useGrantFilter } from './useGrantFilter.js';
import { useBeside, useMayReadPeople } from './useMay.js';
import { PagePager } from '../shared/PagePager.js';

interface UnitPageProps {
  id: string;
  /** The organisation's tree, to move the unit in. */
  units: readonly TreeUnitFragment[];
  /** Told which organisation the unit is of. */
  onOrganisation: (id: string) => void;
  heading: 'h1' | 'h2';
}

/** One unit: how the public reaches it, who works there, and what one may do. */
export function UnitPage({ id, units, onOrganisation, heading }: UnitPageProps) {
  const translate = useTranslate();
  const people = useMayReadPeople();
  const beside = useBeside();
  const filter = useGrantFilter();
  const answer = useApi(
    'UnitPage',
    UnitPageDocument,
    { id, ...filter.asked, ...beside, people, today: todayInOslo() },
    { placeholderData: keepPreviousData },
  );
  const organisation = answer.data?.unit?.organisation.id;
  useEffect(() => {
    if (organisation) onOrganisation(organisation);
  }, [organisation, onOrganisation]);
  return (
    <Box sx={{ minWidth: 0 }}>
      <Loaded answer={answer} rows={10}>
        {({ unit, grants, workload, substitutions }) =>
          unit ? (
            <Box sx={{ display: 'grid', gap: 3 }}>
              <div>
                <Head unit={unit} heading={heading} />
                <UnitActs unit={unit} units={units} people={people} />
              </div>
              <UnitFacts unit={unit} />
              {grants && (
                <Section title={translate('org.people_here')}>
                  <GrantFilters filter={filter} />
                  <GrantTable
                    grants={grants.nodes}
                    workload={workload ?? []}
                    substitutions={substitutions?.nodes ?? []}
                    unit={id}
                    filtered={filter.filtered}
                  />
                  <PagePager
                    total={grants.totalCount}
                    page={filter.page}
                    perPage={PER_PAGE}
                    onPage={filter.setPage}
                  />
                </Section>
              )}
            </Box>
          ) : (
            <Quiet title={translate('ra.page.not_found')} text={translate('problem.missing')} />
          )
        }
      </Loaded>
    </Box>
  );
}

function Head({ unit, heading }: { unit: ShownUnitFragment; heading: 'h1' | 'h2' }) {
  const translate = useTranslate();
  const { name, kind, path, closedOn } = unit;
  return (
    <Box sx={{ mb: 1 }}>
      {heading === 'h1' ? (
        <PageHead title={translate('org.title')} shown={name} />
      ) : (
        <Typography variant="h2" sx={{ fontSize: '1.25rem', overflowWrap: 'anywhere' }}>
          {name}
        </Typography>
      )}
      <Typography color="text.secondary" component="div">
        {[translate(`enum.unitKind.${kind}`), ...path.slice(0, -1)].join(' · ')}
        {closedOn && (
          <Box component="span" sx={{ ml: 1 }}>
            <Tag icon={CircleSlashIcon} tone="neutral" filled>
              {translate('org.closed')}
            </Tag>
          </Box>
        )}
      </Typography>
    </Box>
  );
}
