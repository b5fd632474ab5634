import { PadlockLockedIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import type { WrittenMessageFragment } from '../gql/operations.js';
import { Loaded } from '../shared/Loaded.js';
import { PageHead } from '../shared/PageHead.js';
import { PatientName } from '../shared/PatientName.js';
import { Tag } from '../shared/Tag.js';
import { WayBack } from '../shared/WayBack.js';
import { AnswerForm } from './AnswerForm.js';
import { Messages } from './Messages.js';
import type { ShownThread } from './subject.js';
import { ThreadActs } from './ThreadActs.js';
import { ThreadFacts } from './ThreadFacts.js';
import { useThread } from './useThread.js';

/** One thread: what was written, oldest first, and where one answers; beside it what it is about and who reads it. */
export function ThreadPage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { answer, thread, messages } = useThread(id);
  return (
    <>
      <WayBack to="/threads">{translate('thread.all')}</WayBack>
      <PageHead
        title={translate('thread.one')}
        shown={thread?.topic}
        aside={
          thread && (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
              <PatientName patient={thread.patient} />
              {thread.closedAt && (
                <Tag icon={PadlockLockedIcon} tone="neutral">
                  {translate('thread.filter_closed')}
                </Tag>
              )}
            </Box>
          )
        }
      >
        {thread && <ThreadActs thread={thread} />}
      </PageHead>
      <Loaded answer={answer} rows={8}>
        {() =>
          thread && (
            <Whole
              key={thread.id}
              {...{ thread, messages }}
              {...(answer.hasNextPage
                ? { onOlder: () => void answer.fetchNextPage(), busy: answer.isFetchingNextPage }
                : {})}
            />
          )
        }
      </Loaded>
    </>
  );
}

interface WholeProps {
  thread: ShownThread;
  messages: WrittenMessageFragment[];
  onOlder?: () => void;
  busy?: boolean;
}

function Whole({ thread, ...written }: WholeProps) {
  return (
    <Box sx={columns}>
      <Box sx={{ minWidth: 0 }}>
        <Messages thread={thread} {...written} />
        {thread.allowed.includes('SEND') && !thread.closedAt && thread.patient && (
          <AnswerForm threadId={thread.id} patientId={thread.patient.id} />
        )}
      </Box>
      <ThreadFacts thread={thread} messages={written.messages} />
    </Box>
  );
}

const columns = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 300px' },
  columnGap: 5,
  rowGap: 3,
  alignItems: 'start',
};
