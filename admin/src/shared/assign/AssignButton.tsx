import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { LinkBase, useTranslate } from 'react-admin';
import type { VacancyRowFragment } from '../../gql/operations.js';
import { useAssign, useSuggestions } from './useAssign.js';

/** One click gives the responsibility to whoever fits best; why they do stands under the name. */
export function AssignButton({ vacancy }: { vacancy: VacancyRowFragment }) {
  const translate = useTranslate();
  const { suggestions, may, error } = useSuggestions(vacancy);
  const { assign, isPending } = useAssign(vacancy);
  if (!may) return null;
  if (!suggestions && !error) return <Skeleton variant="rounded" width={236} height={52} />;
  const [best] = suggestions ?? [];
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'flex-start',
        justifyContent: { md: 'flex-end' },
        gap: 0.5,
      }}
    >
      {best && (
        <Box sx={{ width: 236 }}>
          <Button variant="outlined" disabled={isPending} onClick={() => assign(best)} fullWidth>
            {translate('assign.give_to', { name: best.grant.person.name })}
          </Button>
          <Box
            sx={{ color: 'text.secondary', fontSize: '0.875rem', lineHeight: '1.25rem', textAlign: 'center' }}
          >
            {best.reasons[0]?.text}
          </Box>
        </Box>
      )}
      <Button
        component={LinkBase}
        to={`/vacancies#${vacancy.id}`}
        aria-label={`${translate('assign.other')}: ${vacancy.patient?.name ?? ''}`}
      >
        {translate('assign.other')}
      </Button>
    </Box>
  );
}
