import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { PersonPageDocument } from '../gql/operations.js';
import { useApi } from '../shared/api.js';
import { todayInOslo } from '../shared/dates.js';
import { Loaded } from '../shared/Loaded.js';
import { Section } from '../shared/overview/Section.js';
import { PageHead } from '../shared/PageHead.js';
import { Quiet } from '../shared/Quiet.js';
import { WayBack } from '../shared/WayBack.js';
import { GrantTable } from './GrantTable.js';
import { SubstitutionLines } from './SubstitutionLines.js';
import { useBeside } from './useMay.js';

/** One person: every role that the caller may see, those that ended too, and who stands in. */
export function Person() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const beside = useBeside();
  const answer = useApi('PersonPage', PersonPageDocument, { person: id, ...beside, today: todayInOslo() });
  const person = answer.data?.grants.nodes[0]?.person;
  return (
    <>
      <WayBack to="/units/people">{translate('org.people')}</WayBack>
      <PageHead title={translate('org.one_person')} shown={person?.name} aside={person?.authorisation} />
      <Loaded answer={answer} rows={4}>
        {({ grants, workload, substitutions }) => {
          if (!person)
            return <Quiet title={translate('ra.page.not_found')} text={translate('problem.missing')} />;
          const those = (substitutions?.nodes ?? []).filter(
            (one) => !one.endedAt && (one.person?.id === id || one.substitute?.id === id),
          );
          return (
            <Box sx={{ display: 'grid', gap: 3 }}>
              <Section title={translate('org.roles')}>
                <GrantTable
                  grants={grants.nodes}
                  workload={workload ?? []}
                  substitutions={substitutions?.nodes ?? []}
                  ofOne
                  filtered={false}
                />
              </Section>
              {those.length > 0 && <SubstitutionLines substitutions={those} />}
            </Box>
          );
        }}
      </Loaded>
    </>
  );
}
