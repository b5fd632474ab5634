import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { Pseudonym } from '../Pseudonym.js';
import { startOfDay } from '../../shared/days.js';
import { WhoCouldSeeDocument } from '../../gql/operations.js';
import { useApi } from '../../shared/api.js';
import { CopyLink } from '../../shared/CopyLink.js';
import { DayField } from '../../shared/DayField.js';
import { FilterBar } from '../../shared/FilterBar.js';
import { Loaded } from '../../shared/Loaded.js';
import { PageHead } from '../../shared/PageHead.js';
import { Quiet } from '../../shared/Quiet.js';
import { dayFromToday, todayInOslo } from '../../shared/dates.js';
import { PossibleTable } from './PossibleTable.js';

/** Hvem kunne se: everybody who could have seen a patient, and not only those who did. */
export default function WhoCouldSee() {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const pseudonym = params.get('pseudonym') ?? '';
  const from = params.get('from') ?? dayFromToday(-7);
  const to = params.get('to') ?? todayInOslo();
  const set = (change: Record<string, string | undefined>) =>
    setParams(
      Object.entries({ pseudonym, from, to, ...change }).flatMap(([name, value]): [string, string][] =>
        value ? [[name, value]] : [],
      ),
    );
  return (
    <>
      <PageHead title={translate('could.title')} aside={pseudonym && <Pseudonym pseudonym={pseudonym} />}>
        <CopyLink />
      </PageHead>
      <Typography sx={{ mb: 2, maxWidth: 760 }}>{translate('could.explain')}</Typography>
      <FilterBar>
        <DayField label={translate('log.from')} value={from} onChange={(day) => set({ from: day })} />
        <DayField label={translate('log.to')} value={to} onChange={(day) => set({ to: day })} />
      </FilterBar>
      {pseudonym ? (
        <Possible pseudonym={pseudonym} from={from} to={to} />
      ) : (
        <Quiet title={translate('could.nobody')} text={translate('could.nobody_text')} />
      )}
    </>
  );
}

function Possible({ pseudonym, from, to }: { pseudonym: string; from: string; to: string }) {
  const translate = useTranslate();
  const answer = useApi('WhoCouldSee', WhoCouldSeeDocument, {
    pseudonym,
    from: startOfDay(from) ?? '',
    // A day that is not over ends now.
    to: to >= todayInOslo() ? nowish() : (startOfDay(to, 1) ?? ''),
  });
  return (
    <Loaded answer={answer}>
      {({ whoCouldSee: { access, looked, people } }) => (
        <>
          <Box component="p" role="status" sx={{ mt: 0, mb: 1.5 }}>
            {translate('could.people', people)} {translate('could.looked', looked)}
          </Box>
          <PossibleTable pseudonym={pseudonym} access={access} />
        </>
      )}
    </Loaded>
  );
}

const MINUTE = 60_000;
/** The minute that has begun: the same question for as long as it lasts. */
const nowish = (): string => new Date(Math.floor(Date.now() / MINUTE) * MINUTE).toISOString();
