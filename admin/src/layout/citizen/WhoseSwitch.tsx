import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId } from 'react';
import { useNavigate, useTranslate } from 'react-admin';
import { actUnder, type Me, type MyGrant } from '../../providers/me.js';
import { ownGrants } from './roles.js';

/** Whose page it is, for whoever has several: their own, a child's, a relative's. */
export function WhoseSwitch({ me }: { me: Me }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const id = useId();
  const grants = ownGrants(me);
  if (grants.length < 2) return null;
  const choose = async (grant: MyGrant) => {
    if (grant.id === me.grant?.id) return;
    await actUnder(grant.id);
    navigate('/min-side');
  };
  return (
    <Box
      role="group"
      aria-labelledby={id}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}
    >
      <Box component="span" id={id} sx={{ color: 'text.secondary' }}>
        {translate('minside.whose')}
      </Box>
      {grants.map((grant) => {
        const here = grant.id === me.grant?.id;
        return (
          <Button
            key={grant.id}
            variant={here ? 'contained' : 'outlined'}
            aria-pressed={here}
            onClick={() => void choose(grant)}
            sx={{ whiteSpace: 'normal', textAlign: 'left' }}
          >
            {translate(`minside.whose_${grant.role}`, { name: grant.patient?.name ?? '' })}
          </Button>
        );
      })}
    </Box>
  );
}
