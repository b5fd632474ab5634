import {
  CheckmarkCircleIcon,
  ExclamationmarkTriangleIcon,
  HandHeartIcon,
  LanguageIcon,
  PersonCheckmarkIcon,
  TasklistIcon,
} from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { VacancyRowFragment } from '../../gql/operations.js';
import { Problem } from '../Problem.js';
import { Quiet } from '../Quiet.js';
import { RowsSkeleton } from '../RowsSkeleton.js';
import { useAssign, useSuggestions, type Suggestion } from './useAssign.js';

const ICONS: Record<string, typeof CheckmarkCircleIcon> = {
  CONTACT_PERSON: PersonCheckmarkIcon,
  NAMED_CONTACT: PersonCheckmarkIcon,
  SERVES: HandHeartIcon,
  SERVICE_INVOLVED: HandHeartIcon,
  LANGUAGE: LanguageIcon,
  CAPACITY: TasklistIcon,
  LOAD: TasklistIcon,
  NO_CAPACITY: ExclamationmarkTriangleIcon,
};

/** Rarely is it a later one. */
const MOST = 4;

/** The suggestions, each with its reasons; one click gives the responsibility. */
export function SuggestionList({ vacancy }: { vacancy: VacancyRowFragment }) {
  const translate = useTranslate();
  const { suggestions, may, error, refetch } = useSuggestions(vacancy);
  const { assign, isPending } = useAssign(vacancy);
  const [all, setAll] = useState(false);
  if (!may) return <Typography color="text.secondary">{translate('assign.not_yours')}</Typography>;
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!suggestions) return <RowsSkeleton rows={4} />;
  if (suggestions.length === 0)
    return <Quiet title={translate('assign.none')} text={translate('assign.none_text')} />;
  return (
    <Box component="ol" aria-label={translate('assign.title')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {suggestions.slice(0, all ? undefined : MOST).map((suggestion, place) => (
        <SuggestionRow
          key={suggestion.grant.id}
          suggestion={suggestion}
          best={place === 0}
          busy={isPending}
          onAssign={() => assign(suggestion)}
        />
      ))}
      {!all && suggestions.length > MOST && (
        <Box component="li" sx={{ py: 0.5, borderTop: '1px solid var(--ax-border-neutral-subtle)' }}>
          <Button onClick={() => setAll(true)}>
            {translate('assign.show_all', { total: suggestions.length })}
          </Button>
        </Box>
      )}
    </Box>
  );
}

interface SuggestionRowProps {
  suggestion: Suggestion;
  best: boolean;
  busy: boolean;
  onAssign: () => void;
}

function SuggestionRow({ suggestion, best, busy, onAssign }: SuggestionRowProps) {
  const translate = useTranslate();
  const { grant, reasons } = suggestion;
  const telling = reasons.filter(({ kind }) => kind !== 'SAME_ORGANISATION');
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'flex-start',
        gap: 1.5,
        py: 1.25,
        borderTop: '1px solid var(--ax-border-neutral-subtle)',
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ fontWeight: 600 }}>{grant.person.name}</Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {[translate(`enum.role.${grant.role}`), grant.unit?.name].filter(Boolean).join(', ')}
        </Box>
        <Box
          component="ul"
          sx={{
            listStyle: 'none',
            m: 0,
            mt: 0.5,
            p: 0,
            display: 'flex',
            flexWrap: 'wrap',
            columnGap: 1.5,
            fontSize: '0.875rem',
          }}
        >
          {telling.map(({ kind, text }) => {
            const Icon = ICONS[kind] ?? CheckmarkCircleIcon;
            const full = kind === 'NO_CAPACITY';
            return (
              <Box component="li" key={kind} sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
                <Icon
                  aria-hidden
                  fontSize={18}
                  color={`var(--ax-text-${full ? 'warning' : 'success'}-decoration)`}
                />
                {text}
              </Box>
            );
          })}
        </Box>
      </Box>
      <Button
        variant={best ? 'contained' : 'outlined'}
        disabled={busy}
        onClick={onAssign}
        aria-label={translate('assign.give_to', { name: grant.person.name })}
      >
        {translate('assign.give')}
      </Button>
    </Box>
  );
}
