import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { AccessLogEntryFilter, LogEntryFragment } from '../gql/operations.js';
import { Aside } from '../shared/Aside.js';
import { TextLink } from '../shared/TextLink.js';
import { logAddress } from './search.js';

type Actor = Pick<LogEntryFragment, 'actor' | 'actorPseudonym' | 'role' | 'unit'>;

/** Who it was: by name at work; whoever acts for themselves, a child or a relative by pseudonym. */
export function Who({ entry, within }: { entry: Actor; within?: AccessLogEntryFilter }) {
  const translate = useTranslate();
  const { actor, actorPseudonym, role, unit } = entry;
  const as = actingAs(role && translate(`enum.role.${role}`), unit?.name);
  return (
    <span title={[actor?.name, as].filter(Boolean).join(', ')}>
      {actor ? (
        <TextLink
          to={logAddress({ ...within, actor: actor.id })}
          label={translate('log.follow_person', { name: actor.name })}
        >
          {actor.name}
        </TextLink>
      ) : actorPseudonym ? (
        <TextLink
          to={logAddress({ ...within, actorPseudonym })}
          label={translate('log.follow_person', { name: actorPseudonym })}
        >
          <Box component="code" sx={{ fontSize: '0.875rem' }}>
            {actorPseudonym}
          </Box>
        </TextLink>
      ) : (
        translate('log.system')
      )}
      <Aside>{as}</Aside>
    </span>
  );
}

/** In which role and where; once is enough where the unit is called after the role. */
export function actingAs(role: string | null | undefined, unit: string | undefined): string {
  if (role && unit?.toLowerCase().startsWith(role.toLowerCase())) return unit;
  return [role, unit].filter(Boolean).join(', ');
}
