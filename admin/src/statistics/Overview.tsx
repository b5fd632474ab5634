import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { StatisticsDocument, type IndicatorAim, type StatisticsQuery } from '../gql/operations.js';
import { useApi } from '../shared/api.js';
import { Loaded } from '../shared/Loaded.js';
import { Section } from '../shared/overview/Section.js';
import { TextLink } from '../shared/TextLink.js';
import { measureOf, valueOf } from './measure.js';
import { tableLook } from './look.js';
import type { Named } from './periods.js';
import { TargetBar } from './TargetBar.js';
import { useFigures } from './useFigures.js';

type Row = StatisticsQuery['indicators'][number];

const AIMS: IndicatorAim[] = [
  'NO_UNNEEDED_WAITING',
  'COORDINATED_PATHWAYS',
  'USER_PARTICIPATION',
  'EQUAL_SERVICE',
  'SOMATIC_HEALTH',
];

/** Every indicator as one line, under the aim that it belongs to. */
export function Overview({ period: { from, to } }: { period: Named }) {
  const translate = useTranslate();
  const answer = useApi('Statistics', StatisticsDocument, { period: { from, to } });
  return (
    <Loaded answer={answer} rows={17}>
      {({ indicators }) => (
        <Box sx={{ display: 'grid', gap: 3 }}>
          {AIMS.map((aim) => {
            const rows = indicators.filter((row) => row.aim === aim);
            const title = translate(`statistics.aim_${aim}`);
            return rows.length === 0 ? null : (
              <Section key={aim} title={title}>
                <Box component="table" aria-label={title} sx={look}>
                  <thead>
                    <tr>
                      <th scope="col">{translate('statistics.indicator')}</th>
                      <Box component="td" className="wide" sx={{ width: '18%' }} />
                      <th scope="col">{translate('statistics.figure')}</th>
                      <th scope="col">{translate('statistics.target')}</th>
                      <th scope="col" className="wide">
                        {translate('statistics.cases')}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {rows.map((row) => (
                      <Line key={row.key} row={row} />
                    ))}
                  </tbody>
                </Box>
              </Section>
            );
          })}
        </Box>
      )}
    </Loaded>
  );
}

function Line({ row }: { row: Row }) {
  const translate = useTranslate();
  const figures = useFigures();
  const [params] = useSearchParams();
  const [cell] = row.cells;
  const measure = measureOf(row.cells);
  const value = cell ? valueOf(cell, measure) : null;
  const to = new URLSearchParams(params);
  to.set('indicator', row.key);
  return (
    <tr>
      <th scope="row">
        <TextLink to={`/statistics?${to.toString()}`}>{row.name}</TextLink>
        {!row.national && (
          <Box component="span" sx={{ color: 'text.secondary', ml: 1, whiteSpace: 'nowrap' }}>
            {translate('statistics.own')}
          </Box>
        )}
      </th>
      <td aria-hidden className="wide">
        {measure === 'share' && value !== null && (
          <TargetBar share={value} target={row.target == null ? null : row.target * 100} />
        )}
      </td>
      <td>{cell ? figures.value(value, measure) : translate('statistics.no_cases')}</td>
      <td>{row.target == null ? '–' : figures.percent(row.target * 100)}</td>
      <td className="wide">{cell ? figures.number(cell.denominator) : '0'}</td>
    </tr>
  );
}

const look = {
  ...tableLook,
  maxWidth: 1080,
  '& td': { width: 96 },
  '& .wide': { display: { xs: 'none', md: 'table-cell' } },
};
