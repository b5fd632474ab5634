import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { AccessBy } from '../gql/operations.js';
import { useMe } from '../providers/me.js';
import { PageHead } from '../shared/PageHead.js';
import { LookDays } from './LookDays.js';
import { PeriodChoice } from './PeriodChoice.js';
import { instantsOf, periodOf, withPeriod } from './period.js';
import { Words } from './Words.js';

const BY: readonly AccessBy[] = ['STAFF', 'RELATIVE', 'OWN', 'SYSTEM'];

/** Hvem har sett: by day, staff and the others apart. What one has chosen stands in the address, which names nobody. */
export function WhoLooked() {
  const translate = useTranslate();
  const id = useId();
  const { data: me } = useMe();
  const [params, setParams] = useSearchParams();
  const by = BY.find((one) => one === params.get('by')) ?? 'STAFF';
  const period = periodOf(params);
  const whose = me?.grant?.role === 'PARENT' ? 'child' : 'own';
  const choose = (next: URLSearchParams) => setParams(next, { replace: true });
  return (
    <>
      <PageHead title={translate(`minside.looked_${whose}`)} />
      <Words>{translate(`minside.looked_text_${whose}`, { name: me?.grant?.patient?.name ?? '' })}</Words>
      <Tabs
        value={by}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={translate('minside.by')}
        onChange={(_event, chosen: AccessBy) => {
          const next = new URLSearchParams(params);
          next.set('by', chosen);
          choose(next);
        }}
        sx={{ mb: 2, minHeight: 44 }}
      >
        {BY.map((one) => (
          <Tab
            key={one}
            value={one}
            id={`${id}-${one}`}
            aria-controls={`${id}-panel`}
            label={translate(`minside.by_${one}${one === 'OWN' ? `_${whose}` : ''}`)}
            sx={{ textTransform: 'none', fontSize: '1rem', minHeight: 44, minWidth: 0, px: { xs: 1, sm: 2 } }}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${by}`}>
        <PeriodChoice period={period} onChange={(next) => choose(withPeriod(params, next))} />
        <LookDays
          by={by}
          period={instantsOf(period)}
          {...(period.name === 'all' ? {} : { onWiden: () => choose(withPeriod(params, { name: 'all' })) })}
        />
      </Box>
    </>
  );
}
