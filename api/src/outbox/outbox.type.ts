/** What an organisation may set of its mail. */
import { z } from 'zod';
import type { MailHours } from '../platform/mail-hours.js';
import { defineSetting } from '../setting/setting.type.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const EARLIEST = '06:00';
const LATEST = '20:00';

const time = z.string().regex(TIME, { abort: true });

export const mailHours = defineSetting<MailHours>({
  key: 'mail.hours',
  description: `When e-mail is sent, on working days, Europe/Oslo: opens before closes, from ${EARLIEST} to ${LATEST}.`,
  schema: z
    .strictObject({ opens: time, closes: time })
    .refine(({ opens, closes }) => opens >= EARLIEST && closes <= LATEST && opens < closes),
  default: { opens: '07:00', closes: '16:00' },
});

const KIND = /^[A-Z][A-Z0-9_]{1,60}$/;
const FEW = 10;

export const urgentKinds = defineSetting<string[]>({
  key: 'mail.urgentKinds',
  description: `Kinds of deadline or of notification of which e-mail goes at once, also at night; at most ${FEW}.`,
  schema: z.array(z.string().regex(KIND)).max(FEW),
  default: [],
});
