import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ProcedureChangesDocument, ProcedureVersionsDocument } from '../gql/operations.js';
import { useApi } from '../shared/api.js';
import { useDates } from '../shared/dates.js';
import { Loaded } from '../shared/Loaded.js';
import { line, Lines, Section } from '../shared/overview/Section.js';

/** What was published before, and what each changed. */
export function StepVersions({ step }: { step: string }) {
  const translate = useTranslate();
  const dates = useDates();
  const [open, setOpen] = useState<string>();
  const { data } = useApi('ProcedureVersions', ProcedureVersionsDocument, { step });
  const versions = data?.procedureVersions.nodes ?? [];
  if (versions.length < 2) return null;
  const title = translate('handbook.versions');
  return (
    <Box sx={{ mt: 4 }}>
      <Section title={title}>
        <Lines label={title}>
          {versions.map(({ id, number, publishedAt, publishedBy }, i) => {
            const before = versions[i + 1];
            return (
              <li key={id}>
                <Box sx={line}>
                  {translate('handbook.version', { number: number ?? 0 })}
                  <Box component="span" sx={{ color: 'text.secondary' }}>
                    {translate('handbook.published', {
                      when: dates.time(publishedAt ?? ''),
                      by: publishedBy?.name ?? '',
                    })}
                  </Box>
                  {before && (
                    <Button
                      size="small"
                      sx={{ ml: 'auto' }}
                      aria-expanded={open === id}
                      aria-label={`${translate(open === id ? 'handbook.hide' : 'handbook.show')}: ${translate('handbook.version', { number: number ?? 0 })}`}
                      onClick={() => setOpen(open === id ? undefined : id)}
                    >
                      {translate(open === id ? 'handbook.hide' : 'handbook.show')}
                    </Button>
                  )}
                </Box>
                {open === id && before && <Changes fromId={before.id} toId={id} number={number ?? 0} />}
              </li>
            );
          })}
        </Lines>
      </Section>
    </Box>
  );
}

const MARK = { SAME: ' ', ADDED: '+', REMOVED: '−' } as const;
const GROUND = {
  SAME: 'transparent',
  ADDED: 'var(--ax-bg-success-soft)',
  REMOVED: 'var(--ax-bg-danger-soft)',
} as const;

function Changes({ fromId, toId, number }: { fromId: string; toId: string; number: number }) {
  const translate = useTranslate();
  const answer = useApi('ProcedureChanges', ProcedureChangesDocument, { fromId, toId });
  return (
    <Box role="group" aria-label={translate('handbook.changes', { number })} sx={{ py: 1 }}>
      <Loaded answer={answer} rows={4}>
        {({ procedureChanges }) =>
          procedureChanges.map(({ change, text }, i) => (
            <Box
              key={i}
              component={change === 'ADDED' ? 'ins' : change === 'REMOVED' ? 'del' : 'div'}
              sx={{
                display: 'block',
                textDecoration: 'none',
                backgroundColor: GROUND[change],
                whiteSpace: 'pre-wrap',
                overflowWrap: 'anywhere',
                fontSize: '0.9375rem',
                px: 1,
              }}
            >
              {change !== 'SAME' && (
                <Typography
                  component="span"
                  sx={{ fontSize: '0.875rem', color: 'text.secondary', display: 'block' }}
                >
                  {`${MARK[change]} ${translate(`handbook.${change}`)}`}
                </Typography>
              )}
              {text.replace(/\n$/, '')}
            </Box>
          ))
        }
      </Loaded>
    </Box>
  );
}
