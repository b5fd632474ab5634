import Button from '@mui/material/Button';
import { LinkBase, useHandleAuthCallback, useTranslate } from 'react-admin';
import { Quiet } from '../shared/Quiet.js';
import { Entrance } from './Entrance.js';

/** Where the identity provider sends the visitor back to. */
export function AuthCallback() {
  const translate = useTranslate();
  const { error } = useHandleAuthCallback();
  return (
    <Entrance>
      {error ? (
        <Quiet heading="h1" title={translate('problem.title')} text={translate('login.failed')}>
          <Button component={LinkBase} to="/login" variant="contained">
            {translate('login.button')}
          </Button>
        </Quiet>
      ) : (
        <p role="status">{translate('login.returning')}</p>
      )}
    </Entrance>
  );
}
