import { ImageIcon, TableIcon, BarChartIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { createContext, useContext, useRef, useState, type ReactNode } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { AllClear, Section } from '../shared/overview/Section.js';
import { savePng } from './png.js';

/** What the charts below are about: it goes with a picture that leaves the page. */
export const ChartsAbout = createContext('');

interface ChartSectionProps {
  title: string;
  /** What the chart says, in words. */
  text: string;
  /** Whether there is anything to draw; else the text stands alone. */
  empty?: boolean;
  height: number;
  /** Null: there is nothing to draw, and the table stands alone. */
  chart: ReactNode;
  table: ReactNode;
}

/** A chart in three forms that say the same: in words, drawn, and as a table; the drawing can be taken along. */
export function ChartSection({ title, text, empty = false, height, chart, table }: ChartSectionProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const about = useContext(ChartsAbout);
  const [asTable, setAsTable] = useState(false);
  const drawing = useRef<HTMLDivElement>(null);
  if (empty)
    return (
      <Section title={title}>
        <AllClear text={text} />
      </Section>
    );
  const keep = async () => {
    if (!drawing.current) return;
    await savePng(
      drawing.current,
      about ? `${about}: ${title}` : title,
      `${title.toLowerCase().replace(/[^\p{L}\d]+/gu, '-')}.png`,
    ).catch(() => notify('statistics.no_picture', { type: 'error' }));
  };
  return (
    <Section title={title}>
      <Box component="p" sx={{ m: 0, color: 'text.secondary', fontSize: '0.9375rem', maxWidth: 720 }}>
        {text}
      </Box>
      <Box sx={{ display: chart ? 'flex' : 'none', flexWrap: 'wrap', gap: 0.5, mb: 1, ml: -0.75 }}>
        <Button
          size="small"
          aria-pressed={asTable}
          aria-label={`${title}: ${translate(asTable ? 'statistics.as_chart' : 'statistics.as_table')}`}
          startIcon={asTable ? <BarChartIcon aria-hidden /> : <TableIcon aria-hidden />}
          onClick={() => setAsTable(!asTable)}
        >
          {translate(asTable ? 'statistics.as_chart' : 'statistics.as_table')}
        </Button>
        {!asTable && (
          <Button
            size="small"
            aria-label={`${title}: ${translate('statistics.as_picture')}`}
            startIcon={<ImageIcon aria-hidden />}
            onClick={() => void keep()}
          >
            {translate('statistics.as_picture')}
          </Button>
        )}
      </Box>
      {asTable || !chart ? (
        table
      ) : (
        <Box ref={drawing} aria-hidden sx={{ height, minWidth: 0 }}>
          {chart}
        </Box>
      )}
    </Section>
  );
}
