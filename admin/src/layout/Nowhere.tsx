import Button from '@mui/material/Button';
import { LinkBase, useTranslate } from 'react-admin';
import { useMe } from '../providers/me.js';
import { Quiet } from '../shared/Quiet.js';

/** Somebody whose work is elsewhere: one sentence that says where. */
export function NowhereForYou() {
  const translate = useTranslate();
  const { data: me } = useMe();
  const role = me?.grant?.role ?? 'other';
  const sentence = translate(`nowhere.${role}`, { _: translate('nowhere.other') });
  return <Quiet heading="h1" title={translate('nowhere.title')} text={sentence} />;
}

export function Denied() {
  const translate = useTranslate();
  return (
    <Quiet heading="h1" title={translate('problem.forbidden_title')} text={translate('nowhere.denied')}>
      <HomeButton />
    </Quiet>
  );
}

export function NotFound() {
  const translate = useTranslate();
  return (
    <Quiet heading="h1" title={translate('ra.page.not_found')} text={translate('nowhere.missing')}>
      <HomeButton />
    </Quiet>
  );
}

function HomeButton() {
  const translate = useTranslate();
  return (
    <Button component={LinkBase} to="/" variant="outlined">
      {translate('nowhere.home')}
    </Button>
  );
}
