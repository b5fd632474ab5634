import { DownloadIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import {
  ExportYearReportDocument,
  YearReportDocument,
  type ReportFormat,
  type YearReportQuery,
} from '../gql/operations.js';
import { useAct, useApi } from '../shared/api.js';
import { todayInOslo, useDates } from '../shared/dates.js';
import { Facts } from '../shared/Facts.js';
import { Loaded } from '../shared/Loaded.js';
import { Section } from '../shared/overview/Section.js';
import { PageHead } from '../shared/PageHead.js';
import { useFile } from '../shared/useFile.js';
import { AnswerChart } from './AnswerChart.js';
import { ReportTable } from './ReportTable.js';

const YEARS_BACK = 5;
const FORMATS: readonly ReportFormat[] = ['XLSX', 'PDF'];

/** Årsrapport: the year in one step, on the screen and as a file. Opens with the last year that is over. */
export default function YearReport() {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const thisYear = Number(todayInOslo().slice(0, 4));
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, i) => thisYear - i);
  const named = Number(params.get('year'));
  const year = years.includes(named) ? named : thisYear - 1;
  const answer = useApi('YearReport', YearReportDocument, { year });
  const file = useFile();
  const { mutate, isPending, variables } = useAct(ExportYearReportDocument, {
    onDone: ({ exportYearReport: made }) => made && void file(made),
  });
  return (
    <>
      <PageHead title={translate('yearReport.title')} aside={answer.data?.yearReport.unitName}>
        <TextField
          select
          size="small"
          label={translate('yearReport.year')}
          value={year}
          onChange={(event) => setParams({ year: event.target.value })}
          sx={{ minWidth: 110 }}
        >
          {years.map((each) => (
            <MenuItem key={each} value={each}>
              {each}
            </MenuItem>
          ))}
        </TextField>
        {FORMATS.map((format) => (
          <Button
            key={format}
            variant="outlined"
            startIcon={<DownloadIcon aria-hidden />}
            disabled={isPending}
            onClick={() => mutate({ year, format })}
          >
            {isPending && variables.format === format
              ? translate('yearReport.making')
              : translate('yearReport.fetch', { format })}
          </Button>
        ))}
      </PageHead>
      <Loaded answer={answer}>{({ yearReport }) => <Report report={yearReport} />}</Loaded>
    </>
  );
}

function Report({ report }: { report: YearReportQuery['yearReport'] }) {
  const translate = useTranslate();
  const dates = useDates();
  const { soFar, through, training, tables } = report;
  const coordinators = tables.find(({ part }) => part === 'COORDINATORS');
  return (
    <>
      <Typography sx={{ mb: 3, maxWidth: 720 }}>
        {soFar &&
          `${through ? translate('yearReport.so_far', { day: dates.whole(through) }) : translate('yearReport.nothing')} `}
        {translate('yearReport.note')}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 4,
          gridTemplateColumns: { lg: 'minmax(0, 1fr) 380px' },
          alignItems: 'start',
        }}
      >
        <Box sx={{ display: 'grid', gap: 4, minWidth: 0 }}>
          {tables.map((table) => (
            <ReportTable key={table.part} table={table} />
          ))}
        </Box>
        <Box sx={{ display: 'grid', gap: 4, minWidth: 0 }}>
          {coordinators && <AnswerChart table={coordinators} />}
          <Section title={translate('yearReport.training')}>
            <Facts
              facts={(['courses', 'hours', 'participations', 'people'] as const).map((key) => [
                `yearReport.${key}`,
                dates.number(training[key]),
              ])}
            />
          </Section>
        </Box>
      </Box>
    </>
  );
}
