import Button from '@mui/material/Button';
import { LinkBase, useTranslate } from 'react-admin';
import { useMe } from '../providers/me.js';
import { Quiet } from '../shared/Quiet.js';
import { isOwn } from './citizen/roles.js';

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
  const own = useActsForOneself();
  const text = translate(own ? 'nowhere.denied_own' : 'nowhere.denied');
  return (
    <Quiet heading="h1" title={translate('problem.forbidden_title')} text={text}>
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

const useActsForOneself = (): boolean => isOwn(useMe().data?.grant?.role);

function HomeButton() {
  const translate = useTranslate();
  const own = useActsForOneself();
  return (
    <Button component={LinkBase} to="/" variant="outlined">
      {translate(own ? 'nowhere.home_own' : 'nowhere.home')}
    </Button>
  );
}
