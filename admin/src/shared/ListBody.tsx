import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import { FunnelIcon, InboxIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { ApiError } from '../providers/request.js';
import { Problem } from './Problem.js';
import { Quiet } from './Quiet.js';
import { RowsSkeleton } from './RowsSkeleton.js';

interface ListBodyProps {
  /** The start of the keys `…_text`, `…empty_filter` and so on. */
  words: string;
  /** Whether a filter is on: then nothing found means something else. */
  filtered: boolean;
  onReset: () => void;
  children: ReactNode;
}

/** A list's rows, or what stands there when there are none: on their way, refused, none at all, none that fit, a filter that is none. */
export function ListBody({ words, filtered, onReset, children }: ListBodyProps) {
  const translate = useTranslate();
  const { isPending, isFetching, isPlaceholderData, error, total, data, refetch } = useListContext();
  if (error instanceof ApiError && error.code === 'BAD_USER_INPUT' && filtered)
    return (
      <Quiet icon={FunnelIcon} title={translate('list.no_filter')} text={translate('list.no_filter_text')}>
        <Button variant="outlined" onClick={onReset}>
          {translate('list.reset')}
        </Button>
      </Quiet>
    );
  if (error && !data?.length) return <Problem error={error} onRetry={() => void refetch()} />;
  if (isPending) return <RowsSkeleton />;
  if (!total) {
    const key = filtered ? 'empty_filter' : 'empty';
    return (
      <Quiet icon={InboxIcon} title={translate(`${words}.${key}`)} text={translate(`${words}.${key}_text`)}>
        {filtered && (
          <Button variant="outlined" onClick={onReset}>
            {translate('list.reset')}
          </Button>
        )}
      </Quiet>
    );
  }
  const stale = isFetching && isPlaceholderData;
  return (
    <Box aria-busy={stale} sx={{ opacity: stale ? 0.6 : 1 }}>
      {children}
    </Box>
  );
}

/** What goes wrong stands where the rows would be: it need not be said twice. */
export const saidByTheList = { onError: () => undefined };
