import ButtonBase from '@mui/material/ButtonBase';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ChevronRightIcon } from '@navikt/aksel-icons';
import { useNavigate, useTranslate } from 'react-admin';
import { actUnder, type Me, type MyGrant } from '../providers/me.js';

/** One acts under one grant at a time: which? */
export function GrantChooser({ me, onChosen }: { me: Me; onChosen: () => void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const choose = async (grant: MyGrant) => {
    await actUnder(grant.id);
    onChosen();
    navigate('/');
  };
  const place = ({ unit, patient }: MyGrant) => {
    if (patient) return translate('grant.for_patient', { name: patient.name });
    if (!unit) return translate('grant.whole_installation');
    const { organisation } = unit;
    return organisation && organisation.id !== unit.id ? `${unit.name}, ${organisation.name}` : unit.name;
  };
  return (
    <Box sx={{ maxWidth: 560, mx: 'auto', mt: { md: 8 } }}>
      <Typography variant="h1">{translate('grant.title')}</Typography>
      <Typography color="text.secondary" sx={{ mt: 1, mb: 3 }}>
        {translate('grant.text')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {me.grants.map((grant) => (
          <li key={grant.id}>
            <ButtonBase
              onClick={() => void choose(grant)}
              sx={choice}
              aria-current={grant.id === me.grant?.id}
            >
              <span>
                <strong>{translate(`enum.role.${grant.role}`)}</strong>
                <br />
                {place(grant)}
              </span>
              <ChevronRightIcon aria-hidden fontSize={24} />
            </ButtonBase>
          </li>
        ))}
      </Box>
    </Box>
  );
}

const choice = {
  width: 1,
  justifyContent: 'space-between',
  textAlign: 'left',
  p: 1.5,
  fontSize: '1rem',
  lineHeight: 1.4,
  borderRadius: 1,
  border: '1px solid var(--ax-border-neutral-subtle)',
  '&:hover': { backgroundColor: 'action.hover', borderColor: 'var(--ax-border-accent)' },
  '&[aria-current="true"]': {
    borderColor: 'var(--ax-border-accent)',
    backgroundColor: 'var(--ax-bg-accent-soft)',
  },
};
