import { XMarkIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { LogEntryFragment } from '../gql/operations.js';
import { TextLink } from '../shared/TextLink.js';
import { AskWho } from './unmasking/AskWho.js';
import { useLogSearch } from './useLogSearch.js';

/** Whom or what one follows through time, each with a way to let go, and what one can do about them. */
export function Following({ entries }: { entries: readonly LogEntryFragment[] }) {
  const translate = useTranslate();
  const { filter, set } = useLogSearch();
  const { actor, actorPseudonym, pseudonym, requestId, unit } = filter;
  // What they are called stands in the rows; the address has the id alone.
  const person = entries.find((entry) => entry.actor?.id === actor)?.actor?.name;
  const place = entries.find((entry) => entry.unit?.id === unit)?.unit?.name;
  const identity = entries.find((entry) => entry.patientPseudonym === pseudonym)?.identity;
  const followed = [
    pseudonym && {
      key: 'pseudonym',
      text: translate('log.following_patient', { pseudonym: identity?.name ?? pseudonym }),
    },
    actor && {
      key: 'actor',
      text: person ? translate('log.following_person', { name: person }) : translate('log.following_one'),
    },
    actorPseudonym && {
      key: 'actorPseudonym',
      text: translate('log.following_person', { name: actorPseudonym }),
    },
    unit && {
      key: 'unit',
      text: place ? translate('log.following_unit', { name: place }) : translate('log.following_place'),
    },
    requestId && { key: 'requestId', text: translate('log.following_request') },
  ].filter((one) => !!one);
  if (followed.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, columnGap: 1.5, mb: 1 }}>
      {followed.map(({ key, text }) => (
        <Button
          key={key}
          variant="contained"
          endIcon={<XMarkIcon aria-hidden fontSize={18} />}
          aria-label={`${text}: ${translate('log.stop')}`}
          onClick={() => set({ [key]: undefined })}
        >
          {text}
        </Button>
      ))}
      {pseudonym && <AskWho pseudonym={pseudonym} known={identity != null} />}
      {pseudonym && (
        <TextLink to={`/who-could-see?pseudonym=${pseudonym}`}>{translate('could.open')}</TextLink>
      )}
      {actor && (
        <TextLink to={`/accessFindings?filter=${encodeURIComponent(JSON.stringify({ person: actor }))}`}>
          {translate('log.findings_of')}
        </TextLink>
      )}
    </Box>
  );
}
