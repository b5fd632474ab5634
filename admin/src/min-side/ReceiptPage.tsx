import { DownloadIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { PageHead } from '../shared/PageHead.js';
import { PeriodChoice } from './PeriodChoice.js';
import { instantsOf, type Period } from './period.js';
import { useReceipt, type Receipt } from './useReceipt.js';
import { Words } from './Words.js';

/** A file of who looked, that proves itself to whoever has the installation's public key. */
export function ReceiptPage() {
  const translate = useTranslate();
  const { busy, fetch } = useReceipt();
  const [period, setPeriod] = useState<Period>({ name: '90' });
  const [receipt, setReceipt] = useState<Receipt | undefined>();
  const choose = (next: Period) => {
    setPeriod(next);
    setReceipt(undefined);
  };
  return (
    <>
      <PageHead title={translate('minside.receipt_title')} />
      <Words>{translate('minside.receipt_text')}</Words>
      <PeriodChoice period={period} onChange={choose} />
      <Button
        variant="contained"
        size="large"
        disabled={busy}
        startIcon={<DownloadIcon aria-hidden />}
        onClick={() => void fetch(instantsOf(period)).then(setReceipt)}
      >
        {translate('minside.receipt_fetch')}
      </Button>
      <Box role="status" sx={{ mt: 2, minHeight: '1.5rem' }}>
        {receipt && <Made receipt={receipt} />}
      </Box>
      <Typography variant="h2" sx={{ mt: 3, mb: 0.5 }}>
        {translate('minside.check_title')}
      </Typography>
      <Words>{translate('minside.check_text')}</Words>
      <Box component="details" sx={{ maxWidth: '38rem' }}>
        <Box component="summary" sx={{ minHeight: 32, cursor: 'pointer' }}>
          {translate('minside.check_how')}
        </Box>
        <Words>{translate('minside.check_key')}</Words>
        <Box component="code" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
          npm run -s log -- verify --offline {receipt?.name ?? 'innsyn.jsonl'} --key public-key
        </Box>
      </Box>
    </>
  );
}

function Made({ receipt: { entries, notYet, never } }: { receipt: Receipt }) {
  const translate = useTranslate();
  const said = [
    entries > 0 ? translate('minside.receipt_has', entries) : translate('minside.receipt_nothing'),
    notYet > 0 && translate('minside.receipt_not_yet', notYet),
    never > 0 && translate('minside.receipt_never_some', never),
  ];
  return said.map((words) => words && <Words key={words}>{words}</Words>);
}
