import { InformationSquareIcon } from '@navikt/aksel-icons';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { PatientPageDocument } from '../../gql/operations.js';
import { useApi } from '../../shared/api.js';
import { Loaded } from '../../shared/Loaded.js';
import { PageHead } from '../../shared/PageHead.js';
import { Tag } from '../../shared/Tag.js';
import { Part } from '../Part.js';
import { usePatient } from '../usePatient.js';
import { Contacts } from './Contacts.js';
import { Items } from './Items.js';
import { Rights } from './Rights.js';

/** What waits for one first; then where one is, what comes, who answers, and what is late. */
export function FrontPage() {
  const translate = useTranslate();
  const { name, own } = usePatient();
  const page = useApi('PatientPage', PatientPageDocument, {});
  const title = own ? translate('mypage.title') : translate('mypage.title_of', { name });
  return (
    <>
      <PageHead title={title} />
      <Loaded answer={page} rows={8}>
        {({ patientPage: said }) => (
          <>
            {said.notice && (
              <Typography component="div" sx={{ mb: 2 }}>
                <Tag icon={InformationSquareIcon} tone="info" filled wraps>
                  {said.notice}
                </Tag>
              </Typography>
            )}
            {(['waiting', 'where', 'next'] as const).map(
              (part) =>
                said[part].length > 0 && (
                  <Part key={part} title={translate(`mypage.${part}`)}>
                    <Items label={translate(`mypage.${part}`)} items={said[part]} />
                  </Part>
                ),
            )}
            {said.responsible.length > 0 && (
              <Part title={translate('mypage.responsible')}>
                <Contacts label={translate('mypage.responsible')} people={said.responsible} />
              </Part>
            )}
            {(['late', 'plans'] as const).map(
              (part) =>
                said[part].length > 0 && (
                  <Part key={part} title={translate(`mypage.${part}`)}>
                    <Items label={translate(`mypage.${part}`)} items={said[part]} />
                  </Part>
                ),
            )}
            {said.rights.length > 0 && (
              <Part title={translate('mypage.rights')}>
                <Rights label={translate('mypage.rights')} rights={said.rights} />
              </Part>
            )}
          </>
        )}
      </Loaded>
    </>
  );
}
