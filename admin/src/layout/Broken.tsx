import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Quiet } from '../shared/Quiet.js';
import { Entrance } from './Entrance.js';

/** A fault of ours, or a page that a new version has replaced. */
export function Broken() {
  const translate = useTranslate();
  return (
    <Entrance>
      <Quiet heading="h1" title={translate('problem.title')} text={translate('problem.broken')}>
        <Button variant="contained" onClick={() => window.location.reload()}>
          {translate('problem.reload')}
        </Button>
      </Quiet>
    </Entrance>
  );
}
