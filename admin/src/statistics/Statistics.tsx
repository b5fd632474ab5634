import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useMyPages } from '../layout/PagesContext.js';
import { todayInOslo } from '../shared/dates.js';
import { FilterMenu } from '../shared/FilterMenu.js';
import { TextLink } from '../shared/TextLink.js';
import { PageHead } from '../shared/PageHead.js';
import { ExportFigures } from './ExportFigures.js';
import { OneIndicator } from './OneIndicator.js';
import { Overview } from './Overview.js';
import { periodNamed, periodsOver } from './periods.js';
import { useDivision } from './useDivision.js';
import { useFigures } from './useFigures.js';

/** Statistikk: the national indicators, all of them or one, of a period that stands in the address. */
export default function Statistics() {
  const translate = useTranslate();
  const figures = useFigures();
  const [params, setParams] = useSearchParams();
  const yearly = useMyPages().some(({ name }) => name === 'year-report');
  const today = todayInOslo();
  const period = periodNamed(params.get('period'), today);
  const [by] = useDivision();
  const key = params.get('indicator');
  const choose = (name: string | undefined) =>
    setParams((before) => {
      before.delete('period');
      if (name) before.set('period', name);
      return before;
    });
  return (
    <>
      <PageHead title={translate('statistics.title')} aside={figures.period(period.name)}>
        <FilterMenu
          label={translate('statistics.period')}
          choices={periodsOver(today).map(({ name }) => ({ value: name, label: figures.period(name) }))}
          value={[period.name]}
          onChange={([name]) => choose(name)}
        />
        <ExportFigures by={key ? by : 'WHOLE'} period={period} {...(key ? { indicator: key } : {})} />
      </PageHead>
      <Typography sx={{ mb: 2, maxWidth: 900 }}>
        {translate('statistics.explain')}{' '}
        {yearly && <TextLink to="/year-report">{translate('statistics.to_year_report')}</TextLink>}
      </Typography>
      {key ? <OneIndicator key={key} indicator={key} period={period} /> : <Overview period={period} />}
    </>
  );
}
