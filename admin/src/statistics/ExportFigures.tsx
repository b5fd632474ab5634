import { DownloadIcon } from '@navikt/aksel-icons';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { ExportStatisticsDocument, type IndicatorBy } from '../gql/operations.js';
import { useMe } from '../providers/me.js';
import { useAct } from '../shared/api.js';
import { useFile } from '../shared/useFile.js';
import type { Named } from './periods.js';

interface ExportFiguresProps {
  by: IndicatorBy;
  period: Named;
  /** One of them; else all. */
  indicator?: string;
}

/** What one sees, as a workbook. */
export function ExportFigures({ by, period: { from, to }, indicator }: ExportFiguresProps) {
  const translate = useTranslate();
  const { data: me } = useMe();
  const file = useFile();
  const { mutate, isPending } = useAct(ExportStatisticsDocument, {
    onDone: ({ exportStatistics: made }) => made && void file(made),
  });
  if (!me?.ability.can('EXPORT', 'Indicator')) return null;
  return (
    <Button
      variant="outlined"
      startIcon={<DownloadIcon aria-hidden />}
      disabled={isPending}
      onClick={() =>
        mutate({ by, period: { from, to }, ...(indicator ? { filter: { key: [indicator] } } : {}) })
      }
    >
      {translate(isPending ? 'statistics.making' : 'statistics.fetch')}
    </Button>
  );
}
