import { ChatIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { MyThreadsDocument } from '../../gql/operations.js';
import { useApi } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { Loaded } from '../../shared/Loaded.js';
import { PageHead } from '../../shared/PageHead.js';
import { Quiet } from '../../shared/Quiet.js';
import { TextLink } from '../../shared/TextLink.js';
import { Row, Rows } from '../Part.js';
import { usePatient } from '../usePatient.js';

/** What one writes with others about; how much of it is new. */
export function MyThreads() {
  const translate = useTranslate();
  const dates = useDates();
  const { id } = usePatient();
  const threads = useApi('MyThreads', MyThreadsDocument, { patient: id });
  const title = translate('mypage.messages');
  return (
    <>
      <PageHead title={title} />
      <Loaded answer={threads} rows={4}>
        {({ threads: { nodes } }) =>
          nodes.length === 0 ? (
            <Quiet
              icon={ChatIcon}
              title={translate('mypage.no_messages')}
              text={translate('mypage.no_messages_text')}
            />
          ) : (
            <Rows label={title}>
              {nodes.map(({ id: thread, topic, unread, lastMessageAt, closedAt }) => (
                <Row key={thread}>
                  <Box sx={{ fontWeight: unread ? 600 : 400 }}>
                    <TextLink to={`/min-side/messages/${thread}`}>
                      {topic ?? translate('mypage.no_topic')}
                    </TextLink>
                  </Box>
                  <Box sx={{ color: 'text.secondary' }}>
                    {[
                      unread ? translate('mypage.unread', { smart_count: unread }) : null,
                      lastMessageAt && dates.moment(lastMessageAt),
                      closedAt && translate('mypage.thread_closed'),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </Box>
                </Row>
              ))}
            </Rows>
          )
        }
      </Loaded>
    </>
  );
}
