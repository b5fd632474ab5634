import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { LinkBase, useTranslate } from 'react-admin';
import type { PageItemFragment } from '../../gql/operations.js';
import { Quote, Row, Rows } from '../Part.js';
import { addressOf } from './addresses.js';

/** What the API says, as it says it; a button leads to where one can do something about it. */
export function Items({ label, items }: { label: string; items: readonly PageItemFragment[] }) {
  const translate = useTranslate();
  return (
    <Rows label={label}>
      {items.map((item) => {
        const to = addressOf(item);
        return (
          <Row key={`${item.kind} ${item.subjectId} ${item.text}`}>
            <Typography>{item.text}</Typography>
            {item.quote && <Quote>{item.quote}</Quote>}
            {to && (
              <Button
                component={LinkBase}
                to={to}
                variant="outlined"
                sx={{ mt: 1 }}
                aria-label={`${translate(`mypage.go_${item.kind}`, { _: translate('mypage.go') })}: ${item.text}`}
              >
                {translate(`mypage.go_${item.kind}`, { _: translate('mypage.go') })}
              </Button>
            )}
          </Row>
        );
      })}
    </Rows>
  );
}
