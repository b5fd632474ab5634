import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { LinkBase, useTranslate } from 'react-admin';
import type { VacancyRowFragment } from '../../gql/operations';
import { useAssign, useSuggestions } from './useAssign';

/** One click gives the responsibility to whoever fits best; the reason stands beside the name. */
export function AssignButton({ vacancy }: { vacancy: VacancyRowFragment }) {
  const translate = useTranslate();
  const { suggestions, may } = useSuggestions(vacancy);
  const { assign, isPending } = useAssign(vacancy);
  if (!may) return null;
  if (!suggestions) return <Skeleton variant="rounded" width={190} height={32} />;
  const [best] = suggestions;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5 }}>
      {best && (
        <Button
          variant="outlined"
          disabled={isPending}
          title={best.reasons.map(({ text }) => text).join(' · ')}
          onClick={() => assign(best)}
        >
          {translate('assign.give_to', { name: best.grant.person.name })}
        </Button>
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
