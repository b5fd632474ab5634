import { PersonGroupIcon } from '@navikt/aksel-icons';
import { useTranslate } from 'react-admin';
import type { GrantRowFragment, SubstitutionRowFragment, WorkloadRowFragment } from '../gql/operations.js';
import { useMe } from '../providers/me.js';
import { Quiet } from '../shared/Quiet.js';
import { Rows, type Column } from '../shared/Rows.js';
import { TextLink } from '../shared/TextLink.js';
import { GrantActs } from './acts/GrantActs.js';
import { Away, LoadCell } from './GrantCells.js';
import { Period } from './Period.js';

interface GrantTableProps {
  grants: readonly GrantRowFragment[];
  workload: readonly WorkloadRowFragment[];
  substitutions: readonly SubstitutionRowFragment[];
  /** The unit whose page it is; absent: several people's or one person's roles. */
  unit?: string;
  /** One person's: the name need not be said in each row. */
  ofOne?: boolean;
  filtered: boolean;
}

/** Who holds which role, where, from when to when; how many they answer for, when they are away, and what one may do. */
export function GrantTable(props: GrantTableProps) {
  const { grants, workload, substitutions, unit, ofOne = false, filtered } = props;
  const translate = useTranslate();
  const { data: me } = useMe();
  if (grants.length === 0)
    return (
      <Quiet
        icon={PersonGroupIcon}
        title={translate(filtered ? 'org.nobody_filter' : 'org.nobody')}
        text={translate(filtered ? 'org.nobody_filter_text' : 'org.nobody_text')}
      />
    );
  const loads = new Map(workload.map((row) => [row.grant.id, row.load]));
  const instead = (grant: GrantRowFragment) =>
    substitutions.filter(
      ({ person, role, endedAt }) => person?.id === grant.person.id && role === grant.role && !endedAt,
    );
  const someElsewhere = ofOne || grants.some((grant) => grant.unit?.id !== unit);
  const columns: Column<GrantRowFragment>[] = [
    {
      key: 'person',
      head: translate('org.person'),
      card: 'title',
      shrinks: 220,
      cell: ({ person }) => (
        <>
          <TextLink to={`/units/people/${person.id}`}>{person.name}</TextLink>
          {person.id === me?.person.id && ` (${translate('org.you')})`}
        </>
      ),
    },
    {
      key: 'role',
      head: translate('org.role'),
      ...(ofOne ? { card: 'title' as const } : {}),
      cell: ({ role }) => translate(`enum.role.${role}`),
    },
    {
      key: 'unit',
      head: translate('org.unit'),
      shrinks: 220,
      cell: (grant) =>
        grant.unit && (
          <span title={grant.unit.name}>
            <TextLink to={`/units/${grant.unit.id}`}>{grant.unit.name}</TextLink>
          </span>
        ),
    },
    { key: 'period', head: translate('org.period'), cell: (grant) => <Period {...grant} /> },
    {
      key: 'load',
      head: translate('org.load'),
      align: 'right',
      cell: (grant) => <LoadCell load={loads.get(grant.id)} capacity={grant.capacity} />,
    },
    {
      key: 'away',
      head: translate('org.away'),
      cell: (grant) => <Away absences={grant.absences} substitutions={instead(grant)} />,
    },
    {
      key: 'acts',
      head: translate('org.acts'),
      quietHead: true,
      align: 'right',
      cell: (grant) => <GrantActs grant={grant} load={loads.get(grant.id)} substitutions={instead(grant)} />,
    },
  ];
  const shown = columns.filter(
    ({ key }) =>
      (key !== 'person' || !ofOne) && (key !== 'unit' || someElsewhere) && (key !== 'load' || loads.size > 0),
  );
  return <Rows label={translate('org.people_here')} columns={shown} rows={grants} />;
}
