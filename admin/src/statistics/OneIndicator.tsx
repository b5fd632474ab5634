import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { IndicatorDocument, type IndicatorQuery } from '../gql/operations.js';
import { keepPreviousData } from '@tanstack/react-query';
import { useApi } from '../shared/api.js';
import { FilterMenu } from '../shared/FilterMenu.js';
import { Loaded } from '../shared/Loaded.js';
import { useMyPages } from '../layout/PagesContext.js';
import { Quiet } from '../shared/Quiet.js';
import { TextLink } from '../shared/TextLink.js';
import { About } from './About.js';
import { ChartsAbout } from './ChartSection.js';
import { deadlinesBehind } from './behind.js';
import { FunnelChart } from './FunnelChart.js';
import { measureOf, type Cell } from './measure.js';
import { stretchTo, type Named } from './periods.js';
import { RankedBars } from './RankedBars.js';
import { SpreadChart } from './SpreadChart.js';
import { Standing } from './Standing.js';
import { TrendChart } from './TrendChart.js';
import { useDivision } from './useDivision.js';
import { useFigures } from './useFigures.js';

/** What may differ by chance alone: places, and not kinds of case. */
const PLACES = ['UNIT', 'ORGANISATION', 'MUNICIPALITY'];

/** One indicator: where it stands, how it has gone, who lies where, and what it counts. */
export function OneIndicator({ indicator, period }: { indicator: string; period: Named }) {
  const translate = useTranslate();
  const [params] = useSearchParams();
  const [by] = useDivision();
  const { from, to, grain } = period;
  const answer = useApi(
    'Indicator',
    IndicatorDocument,
    { key: indicator, by, grain, period: { from, to }, stretch: stretchTo(period) },
    { placeholderData: keepPreviousData },
  );
  const back = new URLSearchParams(params);
  for (const name of ['indicator', 'row', 'by']) back.delete(name);
  return (
    <>
      <Box sx={{ mb: 1.5 }}>
        <TextLink to={`/statistics?${back.toString()}`}>{translate('statistics.all')}</TextLink>
      </Box>
      <Loaded answer={answer}>{(data) => <Drawn data={data} period={period} />}</Loaded>
    </>
  );
}

function Drawn({ data, period }: { data: IndicatorQuery; period: Named }) {
  const translate = useTranslate();
  const figures = useFigures();
  const [by, divisions, divide] = useDivision();
  const [params, setParams] = useSearchParams();
  const lists = useMyPages().some(({ name }) => name === 'deadlines');
  const { indicator, trend, wholeTrend } = data;
  if (!indicator)
    return <Quiet title={translate('statistics.unknown')} text={translate('statistics.unknown_text')} />;
  const cells = indicator.cells as Cell[];
  const whole = (data.whole?.cells ?? []) as Cell[];
  const measure = measureOf([...whole, ...cells, ...wholeTrend.flatMap((point) => point.cells)]);
  const target = indicator.target ?? null;
  const row = cells.find(({ key }) => key === params.get('row'));
  const middle = target ?? whole[0]?.share ?? null;
  const behind = (key: string) => (lists ? deadlinesBehind(indicator, by, period, key) : undefined);
  const pick = ([key]: string[]) =>
    setParams((before) => {
      before.delete('row');
      if (key) before.set('row', key);
      return before;
    });
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <Standing indicator={indicator} whole={whole[0]} measure={measure} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <FilterMenu
          label={translate('statistics.divided')}
          choices={divisions.map((value) => ({ value, label: translate(`statistics.by_${value}`) }))}
          value={[by]}
          onChange={([next]) => divide(divisions.find((one) => one === next))}
        />
        <FilterMenu
          label={translate('statistics.beside')}
          choices={cells.map(({ key, label }) => ({ value: key, label: label ?? key }))}
          value={row ? [row.key] : []}
          onChange={pick}
        />
      </Box>
      <ChartsAbout value={`${indicator.name}, ${figures.period(period.name)}`}>
        <Box sx={columns}>
          <TrendChart
            grain={period.grain}
            measure={measure}
            target={target}
            whole={wholeTrend}
            one={row && { key: row.key, name: row.label ?? row.key, points: trend }}
          />
          <RankedBars {...{ cells, by, behind, measure, target }} />
          {measure === 'share' && middle !== null && PLACES.includes(by) && (
            <FunnelChart cells={cells} middle={middle} isTarget={target !== null} />
          )}
          <SpreadChart whole={whole} cells={cells} />
        </Box>
      </ChartsAbout>
      <About indicator={indicator} />
    </Box>
  );
}

const columns = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
  columnGap: 5,
  rowGap: 4,
  alignItems: 'start',
};
