import { ReceiptIcon } from '@navikt/aksel-icons';
import Button from '@mui/material/Button';
import { useNotify, useTranslate } from 'react-admin';
import { spanOf, type Look } from './looks.js';
import { useLookWords } from './useLookWords.js';
import { useReceipt } from './useReceipt.js';

/** A receipt of this one look. */
export function LookReceipt({ look }: { look: Look }) {
  const translate = useTranslate();
  const notify = useNotify();
  const words = useLookWords();
  const { busy, fetch } = useReceipt();
  const take = async () => {
    const receipt = await fetch(spanOf(look));
    if (!receipt) return;
    const nothing = receipt.notYet > 0 ? 'minside.receipt_soon' : 'minside.receipt_never';
    notify(receipt.entries > 0 ? 'minside.receipt_saved' : nothing, {
      type: receipt.entries > 0 ? 'success' : 'info',
    });
  };
  const label = translate('minside.receipt');
  return (
    <Button
      variant="text"
      disabled={busy}
      startIcon={<ReceiptIcon aria-hidden />}
      aria-label={`${label}: ${words.who(look)}, ${words.moment(look.at)}`}
      onClick={() => void take()}
    >
      {label}
    </Button>
  );
}
