import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLocation, useLogin, useTranslate } from 'react-admin';
import { ApiError } from '../providers/request.js';
import { Problem } from '../shared/Problem.js';
import { Entrance } from './Entrance.js';
import { Notices } from './Notices.js';

interface CameFrom {
  nextPathname?: string;
  nextSearch?: string;
}

/** Before the login: one sentence and one button. */
export function LoginPage() {
  const translate = useTranslate();
  const login = useLogin();
  const { nextPathname = '/', nextSearch = '' } = (useLocation().state ?? {}) as CameFrom;
  const own = nextPathname.startsWith('/min-side') ? 'own_' : '';
  const [going, setGoing] = useState(false);
  const [failed, setFailed] = useState(false);
  const go = () => {
    setGoing(true);
    setFailed(false);
    login({ returnTo: `${nextPathname}${nextSearch}` }).catch(() => {
      setGoing(false);
      setFailed(true);
    });
  };
  return (
    <Entrance>
      <Typography variant="h1" sx={{ fontSize: '2rem', lineHeight: '2.5rem' }}>
        {translate(`login.${own}title`)}
      </Typography>
      <Typography color="text.secondary" sx={{ mt: 1.5, mb: 3, fontSize: '1.125rem', lineHeight: '1.75rem' }}>
        {translate(`login.${own}text`)}
      </Typography>
      {failed && <Problem error={new ApiError('OFFLINE', '', 0)} />}
      <Button
        variant="contained"
        size="large"
        onClick={go}
        disabled={going}
        autoFocus
        sx={{ px: 3, minHeight: 44 }}
      >
        {translate(going ? 'login.going' : 'login.button')}
      </Button>
      <Notices />
    </Entrance>
  );
}
