import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNotify, useTranslate } from 'react-admin';
import { EndSubstitutionDocument, type SubstitutionRowFragment } from '../gql/operations.js';
import { useAct } from '../shared/api.js';
import { useDates } from '../shared/dates.js';
import { Lines, line, Section } from '../shared/overview/Section.js';

/** Who stands in for whom, when and for how many; called off with one click, since nothing is lost by it. */
export function SubstitutionLines({ substitutions }: { substitutions: readonly SubstitutionRowFragment[] }) {
  const translate = useTranslate();
  const dates = useDates();
  const notify = useNotify();
  const { mutate, isPending } = useAct(EndSubstitutionDocument, {
    onDone: () => notify('org.substitution_ended', { type: 'success' }),
  });
  return (
    <Section title={translate('org.substitutions')}>
      <Lines label={translate('org.substitutions')}>
        {substitutions.map(
          ({ id, version, person, substitute, startsOn, endsOn, covered, leftOut, allowed }) => (
            <Box component="li" key={id} sx={line}>
              <span>
                {translate('org.in_place_of', {
                  substitute: substitute?.name ?? '',
                  person: person?.name ?? '',
                })}
              </span>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {startsOn && endsOn && `${dates.short(startsOn)} – ${dates.short(endsOn)}`}
                {covered != null && ` · ${translate('org.covered', covered)}`}
                {Boolean(leftOut) && ` · ${translate('org.left_out', leftOut ?? 0)}`}
              </Box>
              {allowed.includes('END') && (
                <Button
                  size="small"
                  sx={{ ml: 'auto' }}
                  disabled={isPending}
                  onClick={() => mutate({ id, expectedVersion: version })}
                >
                  {translate('org.call_off')}
                </Button>
              )}
            </Box>
          ),
        )}
      </Lines>
    </Section>
  );
}
