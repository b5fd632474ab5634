import { ChatIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { LinkBase, useTranslate } from 'react-admin';
import { Loaded } from '../shared/Loaded.js';
import { PageHead } from '../shared/PageHead.js';
import { Quiet } from '../shared/Quiet.js';
import { More } from './More.js';
import { Question } from './Question.js';
import { useMyQuestions } from './useMyLog.js';
import { Words } from './Words.js';

/** What one has asked, and what was answered; the newest first. */
export function MyQuestions() {
  const translate = useTranslate();
  const questions = useMyQuestions();
  return (
    <>
      <PageHead title={translate('minside.questions')} />
      <Words>{translate('minside.questions_text')}</Words>
      <Loaded answer={questions} rows={6}>
        {(all) =>
          all.length === 0 ? (
            <Quiet
              icon={ChatIcon}
              title={translate('minside.no_questions')}
              text={translate('minside.no_questions_text')}
            >
              <Button component={LinkBase} to="/min-side/log" variant="outlined">
                {translate('minside.nav_looked')}
              </Button>
            </Quiet>
          ) : (
            <>
              <Box
                component="ul"
                aria-label={translate('minside.questions')}
                sx={{ listStyle: 'none', m: 0, p: 0 }}
              >
                {all.map((question) => (
                  <Question key={question.id} question={question} />
                ))}
              </Box>
              {questions.more.has && <More {...questions.more} />}
            </>
          )
        }
      </Loaded>
    </>
  );
}
